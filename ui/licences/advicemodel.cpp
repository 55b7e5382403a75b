#include "ui/licences/advicemodel.h"

#include "app/domain/licencetexts.h"
#include "app/services/licencebook.h"
#include "app/services/workspace.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct ColumnText
{
    const char *title;
    const char *tip;
};

constexpr std::array columns{
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Subscription"), ""},
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Advice"),
               QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Which tier to use")},
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Today"),
               QT_TRANSLATE_NOOP("tenantry::AdviceModel",
                                 "Professional licences that today's clients can take at most")},
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Advised"),
               QT_TRANSLATE_NOOP("tenantry::AdviceModel",
                                 "Professional licences if the advice is followed")},
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Alternative"),
               QT_TRANSLATE_NOOP("tenantry::AdviceModel",
                                 "Professional licences with clients of the other tier")},
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Saving"),
               QT_TRANSLATE_NOOP("tenantry::AdviceModel",
                                 "What the advice saves against today; below zero where clients "
                                 "are missing today")},
    ColumnText{QT_TRANSLATE_NOOP("tenantry::AdviceModel", "Seen"),
               QT_TRANSLATE_NOOP("tenantry::AdviceModel",
                                 "Professional licences that a tenant has listed for bot users")},
};
static_assert(columns.size() == AdviceModel::Columns);

} // namespace

AdviceModel::AdviceModel(const Workspace &workspace, const LicenceBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_book(book)
{
    connect(&book, &LicenceBook::changed, this, &AdviceModel::refreshSeen);
}

void AdviceModel::refresh()
{
    QList<LicenceAdvice> fresh = licenceAdvice(m_workspace.estate(), m_workspace.regions());
    const bool isSameRows = std::ranges::equal(fresh, m_advice, {}, &LicenceAdvice::subscription,
                                               &LicenceAdvice::subscription);
    if (isSameRows) {
        m_advice = std::move(fresh);
        if (!m_advice.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_advice = std::move(fresh);
    endResetModel();
}

int AdviceModel::rowOf(const SubscriptionKey &subscription) const
{
    const auto found = std::ranges::find(m_advice, subscription, &LicenceAdvice::subscription);
    return found == m_advice.end() ? -1 : static_cast<int>(found - m_advice.begin());
}

void AdviceModel::refreshSeen(const SubscriptionKey &subscription)
{
    if (const int row = rowOf(subscription); row >= 0)
        emit dataChanged(index(row, Seen), index(row, Seen));
}

int AdviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_advice.size());
}

int AdviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AdviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LicenceAdvice &advice = at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant shown = value(advice, index.column());
        if (!shown.isValid())
            return tr("–");
        return shown.typeId() == QMetaType::Int ? QLocale().toString(shown.toInt()) : shown;
    }
    case SortRole: return value(advice, index.column());
    case Qt::TextAlignmentRole:
        return index.column() < Today ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: return toolTip(advice);
    default: return {};
    }
}

QVariant AdviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const ColumnText &column = columns.at(static_cast<std::size_t>(section));
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::ToolTipRole && column.tip[0] != '\0')
        return tr(column.tip);
    if (role == Qt::TextAlignmentRole)
        return section < Today ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString AdviceModel::nameOf(const LicenceAdvice &advice) const
{
    const Subscription *subscription = m_workspace.estate().subscription(advice.subscription);
    return subscription ? subscription->name : QString();
}

QVariant AdviceModel::value(const LicenceAdvice &advice, int column) const
{
    switch (column) {
    case Name: return nameOf(advice);
    case Advice: return adviceTierWords(advice);
    case Today: return advice.today.total();
    case Advised: return advice.advised.total();
    case Alternative: return advice.other ? QVariant(advice.other->total()) : QVariant();
    case Saving: return advice.saving();
    case Seen: {
        const LicencesSeen &seen = m_book.seen(advice.subscription);
        return seen.isAnswered() ? QVariant(seatsHeld(m_workspace.estate(), advice, seen).total())
                                 : QVariant();
    }
    default: return {};
    }
}

QString AdviceModel::toolTip(const LicenceAdvice &advice) const
{
    const QString steps = adviceSteps(advice, m_workspace.regions());
    return steps.isEmpty() ? adviceSentence(advice)
                           : tr("%1\n%2").arg(adviceSentence(advice), steps);
}

} // namespace tenantry
