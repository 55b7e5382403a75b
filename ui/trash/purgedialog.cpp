#include "ui/trash/purgedialog.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 480;

} // namespace

PurgeDialog::PurgeDialog(Workspace &workspace,
                         const Theme &theme,
                         const QList<TrashKey> &entries,
                         QWidget *parent)
    : FormDialog(theme,
                 tr("Delete for good"),
                 tr("What is deleted from the trash cannot come back: its client secrets are "
                    "deleted from the keychain, and Qlik Cloud shows a secret only once. Nothing "
                    "changes in Qlik Cloud."),
                 parent)
    , m_workspace(workspace)
    , m_entries(entries)
{
    setObjectName(u"purgeDialog"_s);
    setMinimumWidth(narrowest);
    auto *purgeButton = buttons().addButton(tr("&Delete for good"), QDialogButtonBox::ActionRole);
    purgeButton->setObjectName(u"purgeButton"_s);
    purgeButton->setAutoDefault(false);
    QPalette danger = purgeButton->palette();
    danger.setColor(QPalette::ButtonText, theme.color(Token::Refused));
    purgeButton->setPalette(danger);
    connect(purgeButton, &QPushButton::clicked, this, &PurgeDialog::purge);
    QPushButton *cancel = buttons().button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
}

void PurgeDialog::purge()
{
    setBusy(tr("Deleting the secrets from the keychain…"));
    m_workspace.purge(m_entries, {this, &PurgeDialog::takePurged});
}

void PurgeDialog::takePurged(Result<void> purged)
{
    if (!purged)
        return tell(purged.error());
    accept();
}

} // namespace tenantry
