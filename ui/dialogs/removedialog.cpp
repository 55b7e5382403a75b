#include "ui/dialogs/removedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

int count(qsizetype before, qsizetype after)
{
    return static_cast<int>(before - after);
}

} // namespace

RemoveDialog::RemoveDialog(Workspace &workspace,
                           const Theme &theme,
                           const EstateChange &removals,
                           QWidget *parent)
    : FormDialog(theme, tr("Remove"), {}, parent)
    , m_workspace(workspace)
    , m_removals(removals)
{
    setObjectName(u"removeDialog"_s);
    setMinimumWidth(narrowest);
    showConsequence();
    QPushButton *cancel = buttons().button(QDialogButtonBox::Cancel);
    auto *removeButton = buttons().addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    removeButton->setObjectName(u"removeButton"_s);
    removeButton->setAutoDefault(false);
    QPalette danger = removeButton->palette();
    danger.setColor(QPalette::ButtonText, theme.color(Token::Refused));
    removeButton->setPalette(danger);
    connect(removeButton, &QPushButton::clicked, this, &RemoveDialog::remove);
    cancel->setDefault(true);
    cancel->setFocus();
}

void RemoveDialog::showConsequence()
{
    const Estate &before = m_workspace.estate();
    Estate after = before;
    after.apply(m_removals);
    const QString tenants = tr("%n tenant(s)", nullptr,
                               count(before.tenants().size(), after.tenants().size()));
    const QString clients = tr("%n client(s)", nullptr,
                               count(before.clients().size(), after.clients().size()));
    setSentence(
        tr("This is production. %1 and %2 go to the trash; their secrets stay in the keychain "
           "for %3 days.")
            .arg(tenants, clients)
            .arg(daysInTrash));
    auto *note = new QLabel(
        tr("Nothing changes in Qlik Cloud: the clients and their bot users stay there."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    body().addWidget(note);
}

void RemoveDialog::remove()
{
    const Result<void> removed = m_workspace.remove(m_removals);
    if (!removed)
        return tell(removed.error());
    accept();
}

} // namespace tenantry
