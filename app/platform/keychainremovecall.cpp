#include "app/platform/keychainremovecall.h"

#include "app/platform/keychainerrors.h"

namespace tenantry {

KeychainRemoveCall::KeychainRemoveCall(KeychainProbe &probe,
                                       QString key,
                                       Receiver<Result<void>> receiver)
    : KeychainCall(probe, std::move(key))
    , m_receiver(std::move(receiver))
{}

void KeychainRemoveCall::start()
{
    probe().look(key(), {this, &KeychainRemoveCall::takeView});
}

void KeychainRemoveCall::fail(Error error)
{
    finish(std::move(error));
}

void KeychainRemoveCall::takeView(Result<KeychainView> view)
{
    if (!view)
        return fail(view.error());
    if (view->isMissing())
        return finish({});
    if (view->isOutOfReach() || view->locked > 0)
        return fail(KeychainErrors::locked());
    keychainjob::remove(key(), {this, &KeychainRemoveCall::takeRemoved});
}

void KeychainRemoveCall::takeRemoved(KeychainJobAnswer answer)
{
    if (answer.end != KeychainJobEnd::Done && answer.end != KeychainJobEnd::NotFound)
        return explain(answer);
    probe().look(key(), {this, &KeychainRemoveCall::takeProof});
}

void KeychainRemoveCall::takeProof(Result<KeychainView> view)
{
    if (!view)
        return fail(view.error());
    if (!view->isCertain)
        return keychainjob::read(key(), {this, &KeychainRemoveCall::takeAbsence});
    if (view->isMissing())
        return finish({});
    fail(view->open > 0 ? KeychainErrors::notRemoved() : KeychainErrors::locked());
}

void KeychainRemoveCall::takeAbsence(KeychainJobAnswer answer)
{
    if (answer.end == KeychainJobEnd::NotFound)
        return finish({});
    if (answer.end == KeychainJobEnd::Done)
        return fail(KeychainErrors::notRemoved());
    explain(answer);
}

void KeychainRemoveCall::finish(Result<void> answer)
{
    const Receiver<Result<void>> receiver = m_receiver;
    emit finished();
    receiver(std::move(answer));
}

} // namespace tenantry
