#include "ui/models/importmodel.h"

#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct StateLook
{
    PlannedRow::State state;
    const char *word;
    QLatin1StringView icon;
    Token token;
};

constexpr std::array looks{
    StateLook{PlannedRow::State::New, QT_TRANSLATE_NOOP("ImportModel", "New"), "add"_L1, Token::Ok},
    StateLook{PlannedRow::State::Changed, QT_TRANSLATE_NOOP("ImportModel", "Changed"), "edit"_L1,
              Token::Testing},
    StateLook{PlannedRow::State::Same, QT_TRANSLATE_NOOP("ImportModel", "Same"), "status-ok"_L1,
              Token::Muted},
    StateLook{PlannedRow::State::Conflict, QT_TRANSLATE_NOOP("ImportModel", "Conflict"),
              "warning"_L1, Token::Expiring},
    StateLook{PlannedRow::State::Invalid, QT_TRANSLATE_NOOP("ImportModel", "Invalid"),
              "status-refused"_L1, Token::Refused},
};

constexpr std::array<const char *, ImportColumns> titles{
    QT_TRANSLATE_NOOP("ImportModel", "State"),
    QT_TRANSLATE_NOOP("ImportModel", "Row"),
    QT_TRANSLATE_NOOP("ImportModel", "Tenant"),
    QT_TRANSLATE_NOOP("ImportModel", "Subscription"),
    QT_TRANSLATE_NOOP("ImportModel", "Client"),
    QT_TRANSLATE_NOOP("ImportModel", "Secret"),
    QT_TRANSLATE_NOOP("ImportModel", "What happens"),
};

constexpr std::array secretTexts{
    std::pair{RowSecret::None, ""},
    std::pair{RowSecret::Stored, QT_TRANSLATE_NOOP("ImportModel", "Comes along")},
    std::pair{RowSecret::Kept, QT_TRANSLATE_NOOP("ImportModel", "Has its own")},
    std::pair{RowSecret::LeftOut, QT_TRANSLATE_NOOP("ImportModel", "Left out")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportModel", text);
}

const StateLook &lookOf(PlannedRow::State state)
{
    return *std::ranges::find(looks, state, &StateLook::state);
}

QString secretText(RowSecret secret)
{
    const char *text = std::ranges::find(secretTexts, secret,
                                         &std::pair<RowSecret, const char *>::first)
                           ->second;
    return *text == '\0' ? QString() : tr(text);
}

QString textOf(const PlannedRow &row, int column)
{
    switch (column) {
    case ImportStateColumn: return stateTitle(row.state);
    case ImportRowColumn: return QString::number(row.number);
    case ImportSubjectColumn: return row.subject;
    case ImportSubscriptionColumn: return row.subscription;
    case ImportClientColumn: return row.client;
    case ImportSecretColumn: return secretText(row.secret);
    case ImportReasonColumn: return row.reason;
    default: return {};
    }
}

} // namespace

QString stateTitle(PlannedRow::State state)
{
    return tr(lookOf(state).word);
}

ImportModel::ImportModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void ImportModel::setRows(const QList<PlannedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ImportColumns);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedRow &row = m_rows[index.row()];
    const StateLook &look = lookOf(row.state);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == ImportSecretColumn && row.secret == RowSecret::Stored)
            return m_theme.icon("key"_L1, Token::Ok);
        return index.column() == ImportStateColumn ? m_theme.icon(look.icon, look.token)
                                                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ImportRowColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                 : QVariant();
    case StateRole: return static_cast<int>(row.state);
    default: return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ImportColumns)
        return {};
    if (role == Qt::TextAlignmentRole && section == ImportRowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return tr(titles.at(static_cast<std::size_t>(section)));
}

} // namespace tenantry
