#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace tenantry {

/// How long, in at most two units: "5 h 12 m", "40 d", "12 s".
QString spanText(std::chrono::seconds span);
/// "1 tenant", "15 tenants".
QString tenantsText(int count);
/// How long ago, in one unit: "just now", "2 m ago", "40 d ago".
QString agoText(const QDateTime &then, const QDateTime &now);
/// The local date and time of a moment, as the user's locale writes it.
QString momentText(const QDateTime &moment);
/// A day and how far it is: "24 Dec 2026, in 7 days".
QString dayText(const QDate &day, const QDate &today);

} // namespace tenantry
