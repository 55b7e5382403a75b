#include "ui/exports/exportdesk.h"

#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/exports/exportformats.h"
#include "ui/exports/exporttexts.h"
#include "ui/selection.h"
#include "ui/widgets/messagearea.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"export"_s;
constexpr auto toastLife = 12s;
constexpr qsizetype longestPath = 44; // characters in a menu

QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ExportDesk::ExportDesk(const DeskParts &parts, const WindowState &state, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_memory(state)
{
    connect(parts.actions.at(ActionId::Export), &QAction::triggered, this,
            &ExportDesk::exportChosen);
    connect(parts.actions.at(ActionId::ExportEstate), &QAction::triggered, this,
            &ExportDesk::exportEstate);
    connect(parts.actions.at(ActionId::RepeatExport), &QAction::triggered, this,
            &ExportDesk::repeat);
    connect(&parts.workspace, &Workspace::estateChanged, this, &ExportDesk::refresh);
    connect(&parts.workspace, &Workspace::estateReplaced, this, &ExportDesk::refresh);
    connect(&m_memory, &ExportMemory::changed, this, &ExportDesk::refresh);
    refresh();
}

ExportDesk::~ExportDesk() = default;

void ExportDesk::refresh()
{
    m_parts.actions.at(ActionId::ExportEstate)->setEnabled(!m_parts.workspace.estate().isEmpty());
    QAction *action = m_parts.actions.at(ActionId::RepeatExport);
    const ExportOrder &last = m_memory.last();
    const Exporter *exporter = findExporter(last.format);
    action->setEnabled(exporter && !m_parts.workspace.estate().tenants().isEmpty());
    if (exporter)
        action->setText(tr("Re&peat: %1 to %2")
                            .arg(asMenuText(formatTitle(*exporter)),
                                 asMenuText(shortened(briefPath(last.path), longestPath))));
}

void ExportDesk::exportChosen()
{
    open(m_parts.selection.tenantsOrAll(), {}, {});
}

void ExportDesk::exportEstate()
{
    const Exporter *last = findExporter(m_memory.last().format);
    open(allTenants(), last && last->isOfEstate() ? last->id : u"json"_s, {});
}

QList<TenantKey> ExportDesk::allTenants() const
{
    QList<TenantKey> all;
    for (const Tenant &tenant : m_parts.workspace.estate().tenants())
        all.append(tenant.key);
    return all;
}

void ExportDesk::open(const QList<TenantKey> &tenants, const QString &format, const QString &why)
{
    m_parts.messages.withdraw(topic);
    const Exporter *last = findExporter(m_memory.last().format);
    const bool needsClients = !last || !last->isOfEstate();
    if (!why.isEmpty() && needsClients && m_parts.workspace.effectiveTargets(tenants).isEmpty())
        return m_parts.messages.tell({.kind = Message::Kind::Warning, .topic = topic, .text = why});
    auto *dialog = new ExportDialog(m_parts.workspace, m_parts.theme, m_memory, tenants, format,
                                    &m_parts.window);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &sentence) {
        m_parts.messages.tell({.kind = Message::Kind::Good, .topic = topic, .text = sentence});
    });
    if (!why.isEmpty())
        dialog->messages().tell({.topic = u"why"_s, .text = why});
    dialog->open();
}

void ExportDesk::repeat()
{
    m_parts.messages.withdraw(topic);
    m_repeat = std::make_unique<RepeatedExport>(m_parts.workspace, m_memory.last(),
                                                m_memory.agreed());
    m_repeat->start({this, &ExportDesk::takeReport});
}

void ExportDesk::takeReport(Result<ExportReport> report)
{
    if (report)
        return tellReport(*report);
    // The dialog meets what the file and the keychain say by itself.
    const bool isToldHere = report.error().code == ErrorCode::NotFound
                         || report.error().code == ErrorCode::NeedsConfirmation;
    const ExportOrder &last = m_memory.last();
    QList<TenantKey> tenants = last.isOfAll ? allTenants() : last.tenants;
    tenants.removeIf(
        [this](const TenantKey &tenant) { return !m_parts.workspace.estate().tenant(tenant); });
    open(tenants, {}, isToldHere ? report.error().message : QString());
}

void ExportDesk::tellReport(const ExportReport &report)
{
    const QString path = briefPath(m_memory.last().path);
    const auto entries = static_cast<int>(report.entries);
    QString text;
    if (report.changed == 0 && report.backup.isEmpty())
        text = tr("Nothing has changed since: %1 holds %n entry(ies) as they should be.", nullptr,
                  entries)
                   .arg(path);
    else
        text = tr("%1 of %n entry(ies) changed in %2.", nullptr, entries)
                   .arg(report.changed)
                   .arg(path);
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = topic,
         .text = text,
         .details = report.backup.isEmpty()
                      ? QString()
                      : tr("The file as it was is kept as %1.").arg(briefPath(report.backup)),
         .lifetime = toastLife});
}

} // namespace tenantry
