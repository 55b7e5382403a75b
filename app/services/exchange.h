#pragma once

#include "app/ports/ports.h"

#include <QObject>

#include <functional>

namespace tenantry {

/// One request with polite retries. Answers the last response, whatever its status; destroying it
/// ends the request or the waiting.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// `make` builds the request anew for each try, since a request is consumed.
    Exchange(const Ports &ports,
             std::function<HttpRequest()> make,
             Receiver<Result<HttpResponse>> receiver);

    void start();

private:
    void take(Result<HttpResponse> response);

    Ports m_ports;
    std::function<HttpRequest()> m_make;
    Receiver<Result<HttpResponse>> m_receiver;
    int m_tries = 0;
};

} // namespace tenantry
