#pragma once

#include "app/ports/httptransport.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace tenantry {

/// A transport whose answers a test writes: every request is kept, and answered at once (in the
/// next turn of the event loop) by `answer`, or held back until the test calls release().
class ScriptedTransport final
    : public QObject
    , public HttpTransport
{
    Q_OBJECT

public:
    using Answer = std::function<Result<HttpResponse>(const HttpRequest &)>;

    void send(HttpRequest request, Receiver<Result<HttpResponse>> receiver) override;

    /// Answers everything that is held back.
    void release();
    /// Requests that still have a living receiver and no answer.
    int inFlight() const;

    /// A response with a status and a JSON body.
    static HttpResponse json(int status, const QByteArray &body);

    Answer answer;
    bool isHolding = false;
    struct Sent
    {
        HttpMethod method;
        QUrl url;
        QByteArray bearer;
        QByteArray body;
    };
    std::vector<Sent> sent;
    int mostInFlight = 0;

private:
    struct Held
    {
        HttpRequest request;
        Receiver<Result<HttpResponse>> receiver;
    };
    std::vector<Held> m_held;
};

} // namespace tenantry
