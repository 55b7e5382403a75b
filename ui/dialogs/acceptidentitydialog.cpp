#include "ui/dialogs/acceptidentitydialog.h"

#include "app/domain/identitypin.h"
#include "app/services/identityacceptance.h"
#include "app/services/workspace.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 560;

struct Part
{
    const char *label;
    QString Identity::*value;
};

constexpr std::array parts{
    Part{QT_TRANSLATE_NOOP("tenantry::AcceptIdentityDialog", "Tenant ID"), &Identity::tenantId},
    Part{QT_TRANSLATE_NOOP("tenantry::AcceptIdentityDialog", "System host"), &Identity::systemHost},
    Part{QT_TRANSLATE_NOOP("tenantry::AcceptIdentityDialog", "Bot user ID"), &Identity::botUserId},
};

} // namespace

AcceptIdentityDialog::AcceptIdentityDialog(Workspace &workspace,
                                           const Theme &theme,
                                           const TestResult &result,
                                           QWidget *parent)
    : FormDialog(theme, tr("Identity changed"), {}, parent)
    , m_workspace(workspace)
    , m_target(result.target)
    , m_seen(seenIdentity(result))
{
    setObjectName(u"acceptIdentityDialog"_s);
    setMinimumWidth(narrowest);
    setSentence(tr("%1 may belong to somebody else now. Who accepts its new identity lets the "
                   "client secret and the tokens go there. Ask who has this tenant first.")
                    .arg(result.host));
    addComparison();
    addButtons();
}

void AcceptIdentityDialog::addComparison()
{
    const Identity kept = pinnedIdentity(m_workspace.estate(), m_target.client, m_target.tenant);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto add = [this, grid](const QString &text, int column) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, column == 0 ? grid->rowCount() : grid->rowCount() - 1, column);
        return label;
    };
    add({}, 0);
    add(tr("Kept"), 1)->setForegroundRole(QPalette::PlaceholderText);
    add(tr("Answered now"), 2)->setForegroundRole(QPalette::PlaceholderText);
    for (const Part &part : parts) {
        const QString before = kept.*part.value;
        const QString now = m_seen.*part.value;
        add(tr(part.label), 0)->setForegroundRole(QPalette::PlaceholderText);
        add(before.isEmpty() ? tr("not known") : before, 1);
        QLabel *seen = add(now.isEmpty() ? tr("not read") : now, 2);
        seen->setAccessibleName(u"%1: %2"_s.arg(tr(part.label), seen->text()));
        if (before.isEmpty() || now.isEmpty() || before == now)
            continue;
        QFont font = seen->font();
        font.setBold(true); // this one is another
        seen->setFont(font);
    }
    body().addLayout(grid);
}

void AcceptIdentityDialog::addButtons()
{
    auto *acceptButton = buttons().addButton(tr("&Accept the new identity"),
                                             QDialogButtonBox::ActionRole);
    acceptButton->setObjectName(u"acceptIdentityButton"_s);
    acceptButton->setAutoDefault(false);
    QPalette danger = acceptButton->palette();
    danger.setColor(QPalette::ButtonText, theme().color(Token::Refused));
    acceptButton->setPalette(danger);
    connect(acceptButton, &QPushButton::clicked, this, &AcceptIdentityDialog::acceptSeen);
    QPushButton *cancel = buttons().button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
}

void AcceptIdentityDialog::acceptSeen()
{
    const Result<void> accepted = acceptIdentity(m_workspace, m_target, m_seen);
    if (!accepted)
        return tell(accepted.error());
    accept();
}

} // namespace tenantry
