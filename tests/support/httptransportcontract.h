#pragma once

#include "app/ports/httptransport.h"

#include <QObject>

namespace tenantry {

/// What every HttpTransport promises; a test class of a transport derives from this and so runs it.
/// Behind the transport, every https address answers a GET with 404 and the body "nothing here".
class HttpTransportContract : public QObject
{
    Q_OBJECT

protected:
    virtual HttpTransport &transport() = 0;
    /// How many requests have left the program.
    virtual qsizetype sentCount() = 0;

private slots:
    void answers_later_and_never_inside_the_call();
    void a_refusal_is_an_answer();
    void answers_each_request_once();
    void tells_nothing_to_a_dead_receiver();
    void sends_nothing_for_a_receiver_without_context();
    void sends_nothing_without_https_data();
    void sends_nothing_without_https();
};

} // namespace tenantry
