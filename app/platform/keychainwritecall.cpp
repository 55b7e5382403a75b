#include "app/platform/keychainwritecall.h"

#include "app/platform/keychainerrors.h"

namespace tenantry {

namespace {

constexpr qsizetype longestSecret = 1200; // bytes; the smallest keychain takes 2560 in UTF-16

} // namespace

KeychainWriteCall::KeychainWriteCall(KeychainProbe &probe,
                                     QString key,
                                     Secret secret,
                                     Receiver<Result<void>> receiver)
    : KeychainCall(probe, std::move(key))
    , m_secret(std::move(secret))
    , m_receiver(std::move(receiver))
{}

void KeychainWriteCall::start()
{
    if (m_secret.isEmpty())
        return fail(KeychainErrors::emptySecret());
    if (m_secret.size() > longestSecret)
        return fail(KeychainErrors::tooLarge(longestSecret));
    probe().look(key(), {this, &KeychainWriteCall::takeView});
}

void KeychainWriteCall::fail(Error error)
{
    finish(std::move(error));
}

void KeychainWriteCall::takeView(Result<KeychainView> view)
{
    if (!view)
        return fail(view.error());
    if (view->isCertain && !view->hasKeyring)
        return fail(KeychainErrors::noKeyring());
    if (view->isCertain && view->isLocked)
        return fail(KeychainErrors::locked());
    keychainjob::write(key(), m_secret, {this, &KeychainWriteCall::takeWritten});
}

void KeychainWriteCall::takeWritten(KeychainJobAnswer answer)
{
    if (answer.end != KeychainJobEnd::Done)
        return explain(answer);
    probe().look(key(), {this, &KeychainWriteCall::takeCounted});
}

void KeychainWriteCall::takeCounted(Result<KeychainView> view)
{
    if (!view)
        return fail(view.error());
    if (view->open > 1)
        return probe().removeStale(key(), {this, &KeychainWriteCall::takeCleared});
    takeCleared({});
}

void KeychainWriteCall::takeCleared(Result<void> cleared)
{
    if (!cleared)
        return fail(cleared.error());
    keychainjob::read(key(), {this, &KeychainWriteCall::takeReadBack});
}

void KeychainWriteCall::takeReadBack(KeychainJobAnswer answer)
{
    if (answer.end != KeychainJobEnd::Done)
        return explain(answer);
    if (!answer.secret.isSameAs(m_secret))
        return fail(KeychainErrors::notKept());
    finish({});
}

void KeychainWriteCall::finish(Result<void> answer)
{
    const Receiver<Result<void>> receiver = m_receiver;
    emit finished();
    receiver(std::move(answer));
}

} // namespace tenantry
