#include "ui/tokendesk.h"

#include "app/services/workspace.h"
#include "ui/problem.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto topic = u"token"_s;

} // namespace

TokenDesk::TokenDesk(Workspace &workspace,
                     SecretClipboard &clipboard,
                     MessageArea &messages,
                     QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_messages(messages)
{}

void TokenDesk::copy(const TestTarget &target, bool isFirstContactAgreed)
{
    m_messages.withdraw(topic);
    m_wanted = target;
    m_isFirstContactAgreed = isFirstContactAgreed;
    m_workspace.token(target, isFirstContactAgreed,
                      {this, [this, target](Result<AccessToken> token) {
                           take(target, std::move(token));
                       }});
}

void TokenDesk::take(const TestTarget &target, Result<AccessToken> token)
{
    if (target != m_wanted)
        return; // another was asked for since
    const Tenant *tenant = m_workspace.estate().tenant(target.tenant);
    if (token) {
        m_clipboard.copySecret(std::move(token->value),
                               tr("Token for %1").arg(tenant ? tenant->name : Text()));
        return;
    }
    const Error error = token.error();
    if (error.code == ErrorCode::NeedsConfirmation)
        emit confirmationWanted(target);
    else if (error.code == ErrorCode::KeychainLocked)
        tellLocked(target, error);
    else
        m_messages.tell(problem(error, topic));
}

void TokenDesk::tellLocked(const TestTarget &target, const Error &error)
{
    Message message = problem(error, topic);
    message.kind = Message::Kind::Warning;
    message.actions = {{tr("&Unlock"), [this, target] { unlock(target); }}};
    m_messages.tell(std::move(message));
}

void TokenDesk::unlock(const TestTarget &target)
{
    const bool isAgreed = target == m_wanted && m_isFirstContactAgreed;
    m_workspace.ports().secrets.unlock({this, [this, target, isAgreed](Result<void> unlocked) {
                                            if (unlocked)
                                                copy(target, isAgreed);
                                            else
                                                m_messages.tell(problem(unlocked.error(), topic));
                                        }});
}

} // namespace tenantry
