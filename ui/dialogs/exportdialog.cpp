#include "ui/dialogs/exportdialog.h"

#include "app/services/filewarnings.h"
#include "ui/exports/exportformats.h"
#include "ui/exports/exportoptions.h"
#include "ui/exports/exportpreview.h"
#include "ui/exports/exporttexts.h"
#include "ui/exports/formatlist.h"
#include "ui/keychainproblem.h"
#include "ui/problem.h"
#include "ui/widgets/messagearea.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr QSize firstSize(780, 570); // all formats are in sight
constexpr int gap = 8;
const auto topic = u"dialog"_s;

struct KindOfMessage
{
    FileWarning::Kind warning;
    Message::Kind message;
};

constexpr std::array kinds{
    KindOfMessage{FileWarning::Kind::Note, Message::Kind::Info},
    KindOfMessage{FileWarning::Kind::Danger, Message::Kind::Warning},
    KindOfMessage{FileWarning::Kind::Obstacle, Message::Kind::Error},
};

} // namespace

ExportDialog::ExportDialog(Workspace &workspace,
                           const Theme &theme,
                           ExportMemory &memory,
                           const QList<TenantKey> &tenants,
                           const QString &format,
                           QWidget *parent)
    : FormDialog(theme,
                 tr("Export"),
                 tr("Writes %n tenant(s) into a file that only you can read.",
                    nullptr,
                    static_cast<int>(tenants.size())),
                 parent)
    , m_workspace(workspace)
    , m_memory(memory)
    , m_tenants(tenants)
    , m_targets(workspace.effectiveTargets(tenants))
    , m_regional(regionClients(workspace.estate(), tenants))
    , m_formats(new FormatList(tenants.size(), this))
    , m_options(new ExportOptions(!m_regional.isEmpty(), this))
    , m_preview(new ExportPreview(theme, this))
{
    setObjectName(u"exportDialog"_s);
    buildLayout();
    m_options->setRegionAgreed(std::ranges::all_of(m_regional, [this](const ClientKey &client) {
        return m_memory.agreed().contains(client);
    }));
    m_preparation.setSingleShot(true);
    connect(&m_preparation, &QTimer::timeout, this, &ExportDialog::prepare);
    connect(m_formats, &FormatList::chosen, this, &ExportDialog::takeFormat);
    connect(m_options, &ExportOptions::changed, this, &ExportDialog::prepareLater);
    connect(m_options, &ExportOptions::regionAgreedChanged, this, &ExportDialog::refresh);
    m_formats->choose(format.isEmpty() ? memory.last().format : format);
    takeFormat();
    m_formats->setFocus();
}

ExportDialog::~ExportDialog() = default;

/// The formats on the left, what is chosen of one on the right.
void ExportDialog::buildLayout()
{
    m_formats->setObjectName(u"exportFormat"_s);
    m_formats->setAccessibleName(tr("Format"));
    auto *formatLabel = new QLabel(tr("&Format:"), this);
    formatLabel->setBuddy(m_formats);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap / 2);
    left->addWidget(formatLabel);
    left->addWidget(m_formats, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(m_options);
    right->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    row->addLayout(left);
    row->addLayout(right, 1);
    body().addLayout(row, 1);
    connect(addMainButton(tr("Export")), &QPushButton::clicked, this, &ExportDialog::save);
    resize(firstSize);
}

void ExportDialog::takeFormat()
{
    const Exporter &exporter = m_formats->exporter();
    m_options->show(exporter, m_memory.orderOf(exporter));
}

void ExportDialog::prepareLater(std::chrono::milliseconds pause)
{
    m_isWanted = false;
    m_isPossible = true;
    m_isLooked = false;
    m_isPrepared = false;
    m_look.reset();
    m_job.reset();
    refresh();
    m_preparation.start(pause);
}

void ExportDialog::prepare()
{
    m_preparation.stop();
    for (const QString &told : std::exchange(m_topics, {}))
        messages().withdraw(told);
    m_options->setPlace({});
    const ExportOrder wanted = order();
    const Exporter &exporter = m_formats->exporter();
    if (wanted.path.isEmpty())
        return fail(problem({ErrorCode::Invalid, tr("The name of the file is missing.")}, topic));
    m_look = std::make_unique<QObject>();
    m_workspace.ports().places.look(wanted.path, {m_look.get(), [this](Result<FilePlace> place) {
                                                      takePlace(std::move(place));
                                                  }});
    if (const QString why = refusal(exporter); !why.isEmpty())
        return fail({.topic = topic, .text = why, .isClosable = false});
    m_job = std::make_unique<ExportJob>(m_workspace, ExportRequest{.exporter = &exporter,
                                                                   .targets = m_targets,
                                                                   .tenants = wanted.tenants,
                                                                   .path = wanted.path,
                                                                   .choices = wanted.choices});
    m_job->prepare({this, &ExportDialog::takePrepared});
}

QString ExportDialog::refusal(const Exporter &exporter) const
{
    if (exporter.isOfEstate())
        return {};
    if (m_targets.isEmpty())
        return tr("None of these tenants has a client yet. Add a client first, or choose a format "
                  "of the estate.");
    if (exporter.reach == Exporter::Reach::OneTenant && m_targets.size() > 1)
        return tr("“%1” holds one tenant, and %2 are selected. Select one of them, or choose a "
                  "format that holds many.")
            .arg(formatTitle(exporter))
            .arg(m_targets.size());
    return {};
}

ExportOrder ExportDialog::order() const
{
    const bool isOfEstate = m_formats->exporter().isOfEstate();
    ExportOrder order = m_options->order();
    order.format = m_formats->exporter().id;
    order.isOfAll = isOfEstate && m_tenants.size() == m_workspace.estate().tenants().size();
    if (isOfEstate && !order.isOfAll)
        order.tenants = m_tenants;
    for (const TestTarget &target : m_targets)
        if (!isOfEstate)
            order.tenants.append(target.tenant);
    order.dangers = m_dangers;
    return order;
}

void ExportDialog::takePlace(Result<FilePlace> place)
{
    if (!place)
        return fail(problem(place.error(), u"place"_s));
    m_isLooked = true;
    m_options->setPlace(placeSentence(*place));
    tellDangers(*place);
    goOn();
}

void ExportDialog::tellDangers(const FilePlace &place)
{
    const QStringList known = std::exchange(m_dangers, {});
    for (const FileWarning &warning : fileWarnings(place)) {
        const bool isDanger = warning.kind == FileWarning::Kind::Danger;
        if (isDanger && !m_options->isWithSecrets())
            continue; // nothing would be written that is worth it
        const auto kind = std::ranges::find(kinds, warning.kind, &KindOfMessage::warning);
        tell({.kind = kind->message,
              .topic = warning.id,
              .text = warning.text,
              .isClosable = isDanger});
        if (warning.kind == FileWarning::Kind::Obstacle)
            m_isPossible = false;
        if (!isDanger)
            continue;
        m_dangers.append(warning.id);
        m_isWanted = m_isWanted && known.contains(warning.id); // not before the user has read it
    }
}

void ExportDialog::takePrepared(Result<QList<ExportEffect>> effects)
{
    if (!effects)
        return fail(keychainProblem(effects.error(), topic, m_workspace.ports().secrets, this,
                                    [this] { prepareLater(0ms); }));
    m_isPrepared = true;
    m_preview->show(*effects, m_job->changes());
    goOn();
}

void ExportDialog::tell(Message message)
{
    m_topics.append(message.topic);
    messages().tell(std::move(message));
}

void ExportDialog::fail(Message message)
{
    m_isPossible = false;
    m_preview->showNothing();
    tell(std::move(message));
    refresh();
}

/// Does what the user has ordered while the file was being looked at.
void ExportDialog::goOn()
{
    refresh();
    const bool isReady = m_isLooked && m_isPrepared && m_isPossible;
    if (isReady && std::exchange(m_isWanted, false))
        write();
}

void ExportDialog::refresh()
{
    const bool isAgreed = !m_options->asksForRegion() || m_options->isRegionAgreed();
    findChild<QPushButton *>(u"mainButton"_s)->setEnabled(m_isPossible && isAgreed);
}

void ExportDialog::save()
{
    if (m_isLooked && m_isPrepared)
        return write();
    m_isWanted = true;
    if (m_preparation.isActive())
        prepare(); // at once, whatever is still being typed
}

void ExportDialog::write()
{
    const Result<QString> backup = m_job->write();
    if (!backup) {
        Message message = problem(backup.error(), topic);
        message.actions = {{tr("&Look again"), [this] { prepareLater(0ms); }}};
        return fail(std::move(message));
    }
    if (m_options->asksForRegion())
        m_memory.agree(m_regional);
    m_memory.keep(order());
    const QString path = briefPath(order().path);
    const auto count = static_cast<int>(m_formats->exporter().isOfEstate() ? m_tenants.size()
                                                                           : m_targets.size());
    QString sentence = m_options->isWithSecrets()
                         ? tr("%n tenant(s) written to %1.", nullptr, count).arg(path)
                         : tr("%n tenant(s) written to %1, without secrets.", nullptr, count)
                               .arg(path);
    if (!backup->isEmpty())
        sentence += u' ' + tr("The file as it was is kept as %1.").arg(briefPath(*backup));
    emit exported(sentence);
    accept();
}

} // namespace tenantry
