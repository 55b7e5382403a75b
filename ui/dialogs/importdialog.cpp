#include "ui/dialogs/importdialog.h"

#include "ui/keychainproblem.h"
#include "ui/problem.h"
#include "ui/views/importpreview.h"
#include "ui/widgets/mappinggrid.h"
#include "ui/widgets/messagearea.h"

#include <QCheckBox>
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
                           const QString &title,
                           ImportTable table,
                           QWidget *parent)
    : FormDialog(theme, title, {}, parent)
    , m_workspace(workspace)
    , m_job(workspace, std::move(table))
    , m_model(theme)
    , m_mappingButton(new QToolButton(this))
    , m_subscription(new QComboBox(this))
    , m_states(new QComboBox(this))
    , m_withSecrets(new QCheckBox(tr("S&tore the client secrets in the keychain"), this))
    , m_main(addMainButton(tr("Import")))
{
    setObjectName(u"importDialog"_s);
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
    buildMapping(guessMapping(m_job.table()));
    buildSubscription();
    buildSecrets();
    buildPreview();
    connect(m_main, &QPushButton::clicked, this, &ImportDialog::save);
    connect(&m_job, &ImportJob::progressed, this, &ImportDialog::showProgress);
    connect(&workspace, &Workspace::estateChanged, this, &ImportDialog::plan);
    connect(&workspace, &Workspace::estateReplaced, this, &ImportDialog::plan);
    tellDropped();
    plan();
    form().setRowVisible(m_subscription, m_job.plan().lacksSubscription);
    m_main->setFocus();
}

/// Closed where nothing is left to choose.
void ImportDialog::buildMapping(const ColumnMapping &guess)
{
    m_mapping = new MappingGrid(m_job.table(), guess, this);
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

void ImportDialog::buildSecrets()
{
    m_withSecrets->setObjectName(u"storeSecrets"_s);
    m_withSecrets->setChecked(true);
    form().addRow(m_withSecrets);
    form().setRowVisible(m_withSecrets, m_job.secrets() > 0);
    connect(m_withSecrets, &QCheckBox::toggled, this, &ImportDialog::plan);
}

void ImportDialog::buildPreview()
{
    m_filter.setSourceModel(&m_model);
    m_preview = new ImportPreview(m_filter, this);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("What becomes of each row"));
    m_preview->setColumnHidden(ImportSecretColumn, m_job.secrets() == 0);
    addField(tr("S&how:"), m_states, u"importStates"_s);
    body().addWidget(m_preview, 1);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row <= 0)
            return m_filter.setState(std::nullopt);
        m_filter.setState(static_cast<State>(m_states->itemData(row).toInt()));
    });
}

void ImportDialog::tellDropped()
{
    const QStringList &dropped = m_job.table().droppedColumns;
    if (dropped.isEmpty())
        return;
    messages().tell({.kind = Message::Kind::Warning,
                     .topic = u"dropped"_s,
                     .text = tr("Of secrets only those of clients are taken from a file: “%1” was "
                                "not read.")
                                 .arg(dropped.join(u"”, “"_s))});
}

/// Whether clients that are here miss their secrets, which the file would bring.
void ImportDialog::look()
{
    messages().withdraw(u"keychain"_s);
    m_isLookRefused = false;
    m_doing = tr("Looking into the keychain: %1 of %2");
    setBusy(tr("Looking into the keychain…"));
    m_job.look(m_mapping->mapping(), {this, &ImportDialog::takeLooked});
}

void ImportDialog::takeLooked(Result<void> looked)
{
    m_doing.clear();
    m_isLookRefused = !looked;
    setReady();
    plan();
    m_main->setFocus();
    if (!looked)
        messages().tell(keychainProblem(looked.error(), u"keychain"_s, m_workspace.ports().secrets,
                                        this, [this] { look(); }));
}

void ImportDialog::plan()
{
    if (!m_doing.isEmpty())
        return; // what changes is what was planned
    messages().withdraw(u"dialog"_s);
    const ColumnMapping mapping = m_mapping->mapping();
    const bool isWithSecrets = m_withSecrets->isChecked();
    if (!m_job.table().rows.isEmpty() && !isComplete(mapping)) {
        m_job.forgetPlan();
        messages().tell(problem({ErrorCode::Invalid,
                                 tr("No column is known to hold the tenants' hosts. Choose it "
                                    "below.")},
                                u"dialog"_s));
        return showPlan();
    }
    m_job.makePlan(mapping, m_subscription->currentText(), isWithSecrets);
    if (m_job.plan().lacksSubscription)
        form().setRowVisible(m_subscription, true);
    showPlan();
    if (isWithSecrets && !m_isLookRefused && m_job.needsLook(mapping))
        look();
}

void ImportDialog::showPlan()
{
    const ImportPlan &plan = m_job.plan();
    m_model.setRows(plan.rows);
    showStates();
    const qsizetype taken = plan.count(State::New) + plan.count(State::Changed);
    m_main->setEnabled(taken > 0);
    m_main->setText(taken > 0 ? plan.label() : tr("Import"));
    setSentence(sentence());
}

QString ImportDialog::sentence() const
{
    const ImportPlan &plan = m_job.plan();
    if (plan.rows.isEmpty())
        return tr("There is no row to take in.");
    if (plan.count(State::New) + plan.count(State::Changed) == 0)
        return tr("There is nothing to take in.");
    if (plan.secrets.isEmpty())
        return tr("Nothing is contacted and no secret is read. The import can be undone.");
    return tr("%n client secret(s) will go to the keychain. No tenant is contacted, and the import "
              "can be undone.",
              nullptr, static_cast<int>(plan.secrets.size()));
}

void ImportDialog::showStates()
{
    const int chosen = std::max(m_states->currentIndex(), 0);
    m_states->clear();
    m_states->addItem(tr("All rows (%1)").arg(m_job.plan().rows.size()));
    for (const State state : states)
        m_states->addItem(tr("%1 (%2)").arg(stateTitle(state)).arg(m_job.plan().count(state)),
                          static_cast<int>(state));
    m_states->setCurrentIndex(chosen);
}

void ImportDialog::showProgress(int done, int total)
{
    if (total > 0)
        setBusy(m_doing.arg(done).arg(total));
}

void ImportDialog::save()
{
    messages().withdraw(u"keychain"_s);
    m_doing = tr("Storing the secrets in the keychain: %1 of %2");
    m_job.start({this, &ImportDialog::takeImported});
}

void ImportDialog::takeImported(Result<ImportOutcome> outcome)
{
    m_doing.clear();
    if (outcome) {
        emit imported(*outcome);
        return accept();
    }
    setReady();
    plan(); // the estate may be another one by now
    messages().tell(keychainProblem(outcome.error(), u"dialog"_s, m_workspace.ports().secrets, this,
                                    [this] { save(); }));
}

} // namespace tenantry
