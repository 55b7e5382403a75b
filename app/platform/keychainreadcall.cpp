#include "app/platform/keychainreadcall.h"

#include "app/platform/keychainerrors.h"

namespace tenantry {

KeychainReadCall::KeychainReadCall(KeychainProbe &probe,
                                   QString key,
                                   Receiver<Result<Secret>> receiver)
    : KeychainCall(probe, std::move(key))
    , m_receiver(std::move(receiver))
{}

void KeychainReadCall::start()
{
    probe().look(key(), {this, &KeychainReadCall::takeView});
}

void KeychainReadCall::fail(Error error)
{
    finish(std::move(error));
}

void KeychainReadCall::takeView(Result<KeychainView> view)
{
    if (!view)
        return fail(view.error());
    if (view->isOutOfReach())
        return fail(KeychainErrors::locked());
    if (view->isMissing())
        return fail(KeychainErrors::notFound());
    keychainjob::read(key(), {this, &KeychainReadCall::takeSecret});
}

void KeychainReadCall::takeSecret(KeychainJobAnswer answer)
{
    if (answer.end != KeychainJobEnd::Done)
        return explain(answer);
    finish(std::move(answer.secret));
}

void KeychainReadCall::finish(Result<Secret> answer)
{
    const Receiver<Result<Secret>> receiver = m_receiver;
    emit finished();
    receiver(std::move(answer));
}

} // namespace tenantry
