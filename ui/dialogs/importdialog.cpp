#include "ui/dialogs/importdialog.h"

#include "ui/problem.h"
#include "ui/views/importpreview.h"
#include "ui/widgets/mappinggrid.h"
#include "ui/widgets/messagearea.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using State = PlannedRow::State;

constexpr QSize wanted{940, 560};
constexpr std::array states{State::New, State::Changed, State::Same, State::Conflict,
                            State::Invalid};

} // namespace

ImportDialog::ImportDialog(Workspace &workspace,
                           const Theme &theme,
                           const QString &fileName,
                           ImportTable table,
                           QWidget *parent)
    : FormDialog(theme, tr("Import %1").arg(fileName), {}, parent)
    , m_workspace(workspace)
    , m_table(std::move(table))
    , m_model(theme)
    , m_mappingButton(new QToolButton(this))
    , m_subscription(new QComboBox(this))
    , m_states(new QComboBox(this))
{
    setObjectName(u"importDialog"_s);
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
    buildMapping(guessMapping(m_table));
    buildSubscription();
    buildPreview();
    connect(addMainButton(tr("Import")), &QPushButton::clicked, this, &ImportDialog::save);
    connect(&workspace, &Workspace::estateChanged, this, &ImportDialog::plan);
    connect(&workspace, &Workspace::estateReplaced, this, &ImportDialog::plan);
    tellSecrets();
    plan();
    form().setRowVisible(m_subscription, m_plan.lacksSubscription);
    findChild<QPushButton *>(u"mainButton"_s)->setFocus();
}

/// Closed where nothing is left to choose.
void ImportDialog::buildMapping(const ColumnMapping &guess)
{
    m_mapping = new MappingGrid(m_table, guess, this);
    m_mappingButton->setObjectName(u"mappingButton"_s);
    m_mappingButton->setText(tr("C&olumns of the file"));
    m_mappingButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mappingButton->setAutoRaise(true);
    m_mappingButton->setFocusPolicy(Qt::StrongFocus);
    m_mappingButton->setCheckable(true);
    const auto show = [this](bool isOpen) {
        m_mapping->setVisible(isOpen);
        m_mappingButton->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    };
    connect(m_mappingButton, &QToolButton::toggled, this, show);
    connect(m_mapping, &MappingGrid::changed, this, &ImportDialog::plan);
    m_mappingButton->setChecked(!isComplete(guess));
    show(m_mappingButton->isChecked());
    body().insertWidget(0, m_mappingButton);
    body().insertWidget(1, m_mapping);
}

void ImportDialog::buildSubscription()
{
    m_subscription->setEditable(true);
    for (const Subscription &subscription : m_workspace.estate().subscriptions())
        m_subscription->addItem(subscription.name);
    m_subscription->setCurrentIndex(-1);
    m_subscription->lineEdit()->setPlaceholderText(tr("Rows that name none go here"));
    addField(tr("&Subscription:"), m_subscription, u"importSubscription"_s);
    connect(m_subscription, &QComboBox::currentTextChanged, this, &ImportDialog::plan);
}

void ImportDialog::buildPreview()
{
    m_filter.setSourceModel(&m_model);
    m_preview = new ImportPreview(m_filter, this);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("What becomes of each row"));
    addField(tr("S&how:"), m_states, u"importStates"_s);
    body().addWidget(m_preview, 1);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row <= 0)
            return m_filter.setState(std::nullopt);
        m_filter.setState(static_cast<State>(m_states->itemData(row).toInt()));
    });
}

void ImportDialog::tellSecrets()
{
    if (m_table.secretColumns.isEmpty())
        return;
    messages().tell({.kind = Message::Kind::Warning,
                     .topic = u"secrets"_s,
                     .text = tr("Secrets are not taken from a file: “%1” was not read. Paste each "
                                "secret at its client, then delete the file.")
                                 .arg(m_table.secretColumns.join(u"”, “"_s))});
}

void ImportDialog::plan()
{
    if (m_isSaving)
        return; // what changes is what was planned
    messages().withdraw(u"dialog"_s);
    const ColumnMapping mapping = m_mapping->mapping();
    if (!m_table.rows.isEmpty() && !isComplete(mapping)) {
        m_plan = {};
        messages().tell(problem({ErrorCode::Invalid,
                                 tr("No column is known to hold the tenants' hosts. Choose it "
                                    "below.")},
                                u"dialog"_s));
        return showPlan();
    }
    m_plan = planImport(mappedRows(m_table, mapping), m_workspace.estate(), m_workspace.regions(),
                        {.subscription = m_subscription->currentText()});
    if (m_plan.lacksSubscription)
        form().setRowVisible(m_subscription, true);
    showPlan();
}

void ImportDialog::showPlan()
{
    m_model.setRows(m_plan.rows);
    showStates();
    const qsizetype taken = m_plan.count(State::New) + m_plan.count(State::Changed);
    auto *main = findChild<QPushButton *>(u"mainButton"_s);
    main->setEnabled(taken > 0);
    main->setText(taken > 0 ? m_plan.label() : tr("Import"));
    if (taken > 0)
        return setSentence(
            tr("Nothing is contacted and no secret is read. The import can be undone."));
    setSentence(m_plan.rows.isEmpty() ? tr("There is no row to take in.")
                                      : tr("There is nothing to take in."));
}

void ImportDialog::showStates()
{
    const int chosen = std::max(m_states->currentIndex(), 0);
    m_states->clear();
    m_states->addItem(tr("All rows (%1)").arg(m_plan.rows.size()));
    for (const State state : states)
        m_states->addItem(tr("%1 (%2)").arg(stateTitle(state)).arg(m_plan.count(state)),
                          static_cast<int>(state));
    m_states->setCurrentIndex(chosen);
}

void ImportDialog::save()
{
    m_isSaving = true;
    const Result<void> applied = m_workspace.apply(m_plan.change, m_plan.label());
    m_isSaving = false;
    if (!applied)
        return tell(applied.error());
    emit imported();
    accept();
}

} // namespace tenantry
