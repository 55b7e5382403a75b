#include "ui/reminders/remindermodel.h"

#include "app/domain/remindertexts.h"
#include "app/services/workspace.h"
#include "ui/timetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct KindStyle
{
    ReminderKind kind;
    const char *word;
    const char *deed;
    QLatin1StringView icon;
};

constexpr std::array styles{
    KindStyle{ReminderKind::Audit, QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Audit"),
              QT_TRANSLATE_NOOP("tenantry::ReminderModel", "&Audited today"), "subscription"_L1},
    KindStyle{ReminderKind::Rotation, QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Rotation"),
              QT_TRANSLATE_NOOP("tenantry::ReminderModel", "&Replace secret…"), "key"_L1},
    KindStyle{ReminderKind::AboutTenant,
              QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Your reminder"),
              QT_TRANSLATE_NOOP("tenantry::ReminderModel", "&Done"), "tenant"_L1},
    KindStyle{ReminderKind::AboutClient,
              QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Your reminder"),
              QT_TRANSLATE_NOOP("tenantry::ReminderModel", "&Done"), "key"_L1},
};

constexpr std::array<const char *, ReminderModel::Columns> titles{
    QT_TRANSLATE_NOOP("tenantry::ReminderModel", "When"),
    QT_TRANSLATE_NOOP("tenantry::ReminderModel", "What"),
    QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Of"),
    QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Why"),
    QT_TRANSLATE_NOOP("tenantry::ReminderModel", "Settled by"),
};

const KindStyle &styleOf(ReminderKind kind)
{
    return *std::ranges::find(styles, kind, &KindStyle::kind);
}

} // namespace

ReminderModel::ReminderModel(const Workspace &workspace, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_theme(theme)
{
    refresh();
}

int ReminderModel::rowOf(const Reminder &reminder) const
{
    const auto isSame = [&reminder](const Reminder &other) {
        return other.kind == reminder.kind && other.subscription == reminder.subscription
            && other.tenant == reminder.tenant && other.client == reminder.client;
    };
    const auto found = std::ranges::find_if(m_reminders, isSame);
    return found == m_reminders.end() ? -1 : static_cast<int>(found - m_reminders.begin());
}

void ReminderModel::refresh()
{
    const QDateTime now = m_workspace.ports().clock.now();
    const QDate today = now.toLocalTime().date();
    QList<Reminder> reminders = remindersOf(m_workspace.estate(), now);
    if (today == m_today && reminders == m_reminders)
        return;
    beginResetModel();
    m_today = today;
    m_reminders = std::move(reminders);
    endResetModel();
}

QString ReminderModel::deedText(ReminderKind kind)
{
    return tr(styleOf(kind).deed);
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reminders.size());
}

int ReminderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reminder &reminder = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(reminder, index.column());
    case Qt::ForegroundRole: return color(reminder, index.column());
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(m_theme.icon(styleOf(reminder.kind).icon))
                                      : QVariant();
    default: return {};
    }
}

QVariant ReminderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= Columns)
        return {};
    return tr(titles[static_cast<std::size_t>(section)]);
}

QString ReminderModel::text(const Reminder &reminder, int column) const
{
    switch (column) {
    case Due: return dayText(reminder.due, m_today);
    case What: return tr(styleOf(reminder.kind).word);
    case About: return reminder.name;
    case Deed: return deedText(reminder.kind).remove(u'&');
    default: break;
    }
    const QString notes = reminderNotes(reminder, m_workspace.estate());
    return notes.isEmpty() ? reminderReason(reminder.kind) : notes;
}

QVariant ReminderModel::color(const Reminder &reminder, int column) const
{
    if (column != Due)
        return column == Why || column == Deed ? m_theme.color(Token::Muted) : QVariant();
    switch (dueWithin(reminder.due, m_today)) {
    case DueWithin::Overdue: return m_theme.color(Token::Refused);
    case DueWithin::Day:
    case DueWithin::Week: return m_theme.color(Token::Expiring);
    default: return {};
    }
}

} // namespace tenantry
