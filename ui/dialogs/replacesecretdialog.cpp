#include "ui/dialogs/replacesecretdialog.h"

#include "app/formats/clientpaste.h"
#include "ui/secretclipboard.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/secretedit.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

} // namespace

ReplaceSecretDialog::ReplaceSecretDialog(Workspace &workspace,
                                         SecretClipboard &clipboard,
                                         const Theme &theme,
                                         const ClientKey &client,
                                         QWidget *parent)
    : FormDialog(theme, tr("Replace secret"), {}, parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_client(client)
    , m_secret(new SecretEdit(this))
{
    setObjectName(u"replaceSecretDialog"_s);
    setMinimumWidth(narrowest);
    const Client *known = workspace.estate().client(client);
    setSentence(tr("Paste the new secret of the client “%1”. It takes the place of the old one in "
                   "the keychain once it is stored safely.")
                    .arg(known ? known->name : QString()));
    addField(tr("New client &secret:"), m_secret, u"clientSecret"_s);
    m_secret->installEventFilter(this);
    connect(addMainButton(tr("Replace and test")), &QPushButton::clicked, this,
            &ReplaceSecretDialog::save);
    m_secret->setFocus();
}

ReplaceSecretDialog::~ReplaceSecretDialog() = default;

bool ReplaceSecretDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && paste())
        return true;
    return FormDialog::eventFilter(watched, event);
}

bool ReplaceSecretDialog::paste()
{
    const ClientPaste pasted = readClientPaste(m_clipboard.read());
    const Client *client = m_workspace.estate().client(m_client);
    if (client && !pasted.clientId.isEmpty()
        && pasted.clientId.compare(client->clientId, Qt::CaseInsensitive) != 0) {
        messages().tell({.kind = Message::Kind::Warning,
                         .topic = u"dialog"_s,
                         .text = tr("What was pasted belongs to another client: %1 instead of %2.")
                                     .arg(pasted.clientId, client->clientId)});
        return true;
    }
    if (!pasted.secret.isEmpty())
        m_secret->put(pasted.secret);
    return !pasted.secret.isEmpty();
}

void ReplaceSecretDialog::save()
{
    setBusy(tr("Storing the secret in the keychain…"));
    m_workspace.replaceSecret(m_client, m_secret->secret(),
                              {this, &ReplaceSecretDialog::takeReplaced});
}

void ReplaceSecretDialog::takeReplaced(Result<void> replacedWell)
{
    if (!replacedWell)
        return tell(replacedWell.error());
    m_secret->forget();
    emit replaced(m_client);
    accept();
}

} // namespace tenantry
