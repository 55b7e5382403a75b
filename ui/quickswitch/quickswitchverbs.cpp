#include "ui/quickswitch/quickswitchverbs.h"

#include "ui/actions.h"
#include "ui/widgets/filledbutton.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct Verb
{
    SwitchVerb verb;
    const char *name;
    const char *text;
    ActionId command; // has the shortcut; QuickSwitch where none of them does the same
    bool needsClient;
};

constexpr std::array verbs{
    Verb{SwitchVerb::CopyToken, "switchCopyToken",
         QT_TRANSLATE_NOOP("tenantry::QuickSwitchVerbs", "Copy token"), ActionId::CopyToken, true},
    Verb{SwitchVerb::Test, "switchTest", QT_TRANSLATE_NOOP("tenantry::QuickSwitchVerbs", "Test"),
         ActionId::Test, true},
    Verb{SwitchVerb::OpenInBrowser, "switchOpen",
         QT_TRANSLATE_NOOP("tenantry::QuickSwitchVerbs", "Open in browser"),
         ActionId::OpenInBrowser, false},
    Verb{SwitchVerb::CopyClientId, "switchCopyClientId",
         QT_TRANSLATE_NOOP("tenantry::QuickSwitchVerbs", "Copy client ID"), ActionId::CopyClientId,
         true},
    Verb{SwitchVerb::SelectInTable, "switchSelect",
         QT_TRANSLATE_NOOP("tenantry::QuickSwitchVerbs", "Select in the table"),
         ActionId::QuickSwitch, false},
};

QKeySequence shortcutOf(const Verb &verb, const Actions &actions)
{
    if (verb.command == ActionId::QuickSwitch)
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    return actions.at(verb.command)->shortcut();
}

} // namespace

QuickSwitchVerbs::QuickSwitchVerbs(const Actions &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const Verb &verb : verbs) {
        auto *button = new QPushButton(tr(verb.text), this);
        const QString keys = shortcutOf(verb, actions).toString(QKeySequence::NativeText);
        button->setObjectName(QLatin1StringView(verb.name));
        button->setToolTip(u"%1 (%2)"_s.arg(tr(verb.text), keys));
        row->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, &verb] { emit chosen(verb.verb); });
    }
    row->addStretch(1);
    // Enter does the first from the field: Tab leads to the others at once.
    m_buttons.first()->setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, &QuickSwitchVerbs::refreshColors);
    refreshColors();
}

void QuickSwitchVerbs::setEnabledFor(bool hasTenant, bool hasClient)
{
    for (std::size_t at = 0; at < verbs.size(); ++at)
        m_buttons[static_cast<qsizetype>(at)]->setEnabled(verbs[at].needsClient ? hasClient
                                                                                : hasTenant);
    // One test at a time, as in the window.
    QPushButton *test = m_buttons[static_cast<qsizetype>(SwitchVerb::Test)];
    test->setEnabled(test->isEnabled() && m_actions.at(ActionId::TestAll)->isEnabled());
}

void QuickSwitchVerbs::press(SwitchVerb verb)
{
    m_buttons[static_cast<qsizetype>(verb)]->click();
}

bool QuickSwitchVerbs::press(QKeyCombination keys)
{
    for (const Verb &verb : verbs) {
        if (shortcutOf(verb, m_actions) != QKeySequence(keys))
            continue;
        press(verb.verb);
        return true;
    }
    return false;
}

void QuickSwitchVerbs::refreshColors()
{
    fill(*m_buttons.first(), m_theme);
}

} // namespace tenantry
