#include "app/platform/keychaincall.h"

#include "app/platform/keychainerrors.h"

namespace tenantry {

KeychainCall::KeychainCall(KeychainProbe &probe, QString key)
    : m_probe(probe)
    , m_key(std::move(key))
{}

void KeychainCall::explain(const KeychainJobAnswer &answer)
{
    m_answer = {answer.end, answer.reason, {}};
    m_probe.look(m_key, {this, &KeychainCall::takeExplanation});
}

void KeychainCall::takeExplanation(Result<KeychainView> view)
{
    if (!view)
        return fail(view.error());
    if (view->isOutOfReach() || (view->isCertain && view->isLocked))
        return fail(KeychainErrors::locked());
    if (m_answer.end == KeychainJobEnd::NotFound && (view->isMissing() || !view->isCertain))
        return fail(KeychainErrors::notFound());
    if (m_answer.end == KeychainJobEnd::Denied)
        return fail(KeychainErrors::denied());
    if (m_answer.end == KeychainJobEnd::NoBackend)
        return fail(KeychainErrors::noService());
    fail(KeychainErrors::refused(m_answer.reason));
}

} // namespace tenantry
