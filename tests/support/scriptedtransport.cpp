#include "tests/support/scriptedtransport.h"

#include <algorithm>
#include <memory>

namespace tenantry {

void ScriptedTransport::send(HttpRequest request, Receiver<Result<HttpResponse>> receiver)
{
    if (!receiver.context())
        return;
    if (request.url.scheme() != "https") {
        const Error error{ErrorCode::Invalid, "The address is not https."};
        QMetaObject::invokeMethod(
            this, [receiver, error] { receiver(error); }, Qt::QueuedConnection);
        return;
    }
    sent.push_back({request.method, request.url, request.bearer.reveal().toByteArray(),
                    request.body.reveal().toByteArray()});
    m_held.push_back({std::move(request), std::move(receiver)});
    mostInFlight = std::max(mostInFlight, inFlight());
    if (!isHolding)
        QMetaObject::invokeMethod(this, &ScriptedTransport::release, Qt::QueuedConnection);
}

void ScriptedTransport::release()
{
    std::vector<Held> due;
    due.swap(m_held);
    for (const Held &held : due)
        if (held.receiver.context())
            held.receiver(answer(held.request));
}

int ScriptedTransport::inFlight() const
{
    return static_cast<int>(std::ranges::count_if(m_held, [](const Held &held) {
        return held.receiver.context() != nullptr;
    }));
}

HttpResponse ScriptedTransport::json(int status, const QByteArray &body)
{
    return {status, Secret(body), {{"content-type", "application/json"}}, {}};
}

} // namespace tenantry
