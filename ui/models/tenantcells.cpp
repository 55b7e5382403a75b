#include "ui/models/tenantcells.h"

#include "app/domain/environment.h"
#include "app/services/workspace.h"
#include "ui/lifecycletext.h"
#include "ui/timetext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<const char *, TenantColumns> titles{
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Status"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Tenant"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Host"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Env"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Client"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Bot user"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Token"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Secret age"),
    QT_TRANSLATE_NOOP("tenantry::TenantCells", "Last test"),
};

} // namespace

QString TenantCells::title(int column)
{
    return tr(titles.at(static_cast<std::size_t>(column)));
}

QString TenantCells::text(const TenantRow &row, const Tenant &tenant, int column) const
{
    switch (column) {
    case MarkColumn: return statusText(row, tenant);
    case NameColumn: return tenant.name;
    case HostColumn: return tenant.host;
    case EnvironmentColumn: return environmentOf(m_workspace.estate(), tenant);
    case TokenColumn: {
        const std::optional<qint64> seconds = tokenSeconds(row);
        return seconds ? spanText(std::chrono::seconds(*seconds)) : QString();
    }
    case ClientColumn:
    case AgeColumn: return clientText(client(row), column);
    default: return contactText(contact(row, tenant), column);
    }
}

QString TenantCells::clientText(const Client *used, int column) const
{
    if (column == ClientColumn)
        return used ? used->name : u"–"_s;
    const QDateTime now = m_workspace.ports().clock.now();
    return used && used->secretStoredAt.isValid()
             ? tr("%1 d").arg(std::max<qint64>(0, used->secretStoredAt.daysTo(now)))
             : QString();
}

QString TenantCells::contactText(const Contact *known, int column) const
{
    if (column == BotColumn)
        return known && known->bot.isKnown() ? known->bot.name.toString() : u"–"_s;
    return known && known->last ? agoText(known->last->at, m_workspace.ports().clock.now())
                                : QString();
}

QString TenantCells::statusText(const TenantRow &row, const Tenant &tenant) const
{
    if (row.isTesting)
        return statusWord(Status::Testing);
    if (isOldResult(row, tenant))
        return tr("%1 · %2 d")
            .arg(statusWord(row.status))
            .arg(contact(row, tenant)->last->at.daysTo(m_workspace.ports().clock.now()));
    return statusWord(row.status);
}

QString TenantCells::toolTip(const TenantRow &row, const Tenant &tenant, int column) const
{
    const Contact *known = contact(row, tenant);
    if (column == MarkColumn && known && known->last && !known->last->message.isEmpty())
        return known->last->message;
    if (column == TestColumn && known && known->last)
        return momentText(known->last->at);
    if (column == AgeColumn && client(row) && client(row)->secretStoredAt.isValid())
        return momentText(client(row)->secretStoredAt);
    const QString lifecycle = column == NameColumn ? lifecycleText(tenant) : QString();
    return lifecycle.isEmpty() ? text(row, tenant, column)
                               : u"%1\n%2"_s.arg(text(row, tenant, column), lifecycle);
}

QString TenantCells::accessibleText(const TenantRow &row, const Tenant &tenant, int column) const
{
    const QString spoken = u"%1: %2"_s.arg(title(column), text(row, tenant, column));
    const QString lifecycle = column == NameColumn ? lifecycleText(tenant) : QString();
    return lifecycle.isEmpty() ? spoken : u"%1. %2"_s.arg(spoken, lifecycle);
}

QVariant TenantCells::sortValue(const TenantRow &row, const Tenant &tenant, int column) const
{
    const Contact *known = contact(row, tenant);
    switch (column) {
    case MarkColumn: return static_cast<int>(row.isTesting ? Status::Testing : row.status);
    case TokenColumn: return tokenSeconds(row).value_or(-1);
    case AgeColumn:
        return client(row) ? client(row)->secretStoredAt.msecsTo(m_workspace.ports().clock.now())
                           : qint64{-1};
    case TestColumn: return known && known->last ? known->last->at.toMSecsSinceEpoch() : qint64{-1};
    default: return text(row, tenant, column);
    }
}

std::optional<qint64> TenantCells::tokenSeconds(const TenantRow &row) const
{
    if (row.client.isNull())
        return std::nullopt;
    const QDateTime end = m_workspace.tokenExpiry({row.client, row.tenant});
    const QDateTime now = m_workspace.ports().clock.now();
    return end.isValid() && end > now ? std::optional(now.secsTo(end)) : std::nullopt;
}

QString TenantCells::tier(const TenantRow &row) const
{
    return client(row) ? tierWord(client(row)->tier).left(1).toUpper() : QString();
}

bool TenantCells::isOldResult(const TenantRow &row, const Tenant &tenant) const
{
    const Contact *known = contact(row, tenant);
    return known && known->last && row.status != Status::NeverTested
        && isOld(*known->last, m_workspace.ports().clock.now());
}

bool TenantCells::isProduction(const Tenant &tenant) const
{
    return tenantry::isProduction(environmentOf(m_workspace.estate(), tenant));
}

const Contact *TenantCells::contact(const TenantRow &row, const Tenant &tenant) const
{
    return m_workspace.estate().contact(row.client, tenant);
}

const Client *TenantCells::client(const TenantRow &row) const
{
    return m_workspace.estate().client(row.client);
}

} // namespace tenantry
