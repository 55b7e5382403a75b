#pragma once

#include "app/domain/accesstoken.h"
#include "app/domain/result.h"
#include "app/services/testresult.h"

#include <QObject>

namespace tenantry {

class MessageArea;
class SecretClipboard;
class Workspace;

/// Brings a valid token to the clipboard, with the questions that stand in between.
class TokenDesk final : public QObject
{
    Q_OBJECT

public:
    TokenDesk(Workspace &workspace,
              SecretClipboard &clipboard,
              MessageArea &messages,
              QObject *parent = nullptr);

    /// Asks by confirmationWanted() where it would be a first contact. Only what was asked for last
    /// is copied, however late an answer comes.
    void copy(const TestTarget &target, bool isFirstContactAgreed = false);

signals:
    void confirmationWanted(const tenantry::TestTarget &target);

private:
    void take(const TestTarget &target, Result<AccessToken> token);
    void tellLocked(const TestTarget &target, const Error &error);
    void unlock(const TestTarget &target);

    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    MessageArea &m_messages;
    TestTarget m_wanted;
    bool m_isFirstContactAgreed = false; // for m_wanted
};

} // namespace tenantry
