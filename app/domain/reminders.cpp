#include "app/domain/reminders.h"

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr int rotationMonths = 12;
constexpr int auditMonths = 1;
constexpr int nearDays = 30;
constexpr int surelyYoungDays = 330; // days since it was stored

constexpr std::array leads{nearDays, 7, 1};
constexpr std::array auditLeads{7, 1}; // thirty days before, the last one was just done

struct Distance
{
    int days; // at most
    DueWithin within;
};

constexpr std::array distances{
    Distance{-1, DueWithin::Overdue},
    Distance{1, DueWithin::Day},
    Distance{7, DueWithin::Week},
    Distance{nearDays, DueWithin::Month},
};

/// Goes through the estate and takes what is to be done.
class Collector
{
public:
    Collector(const Estate &estate, const QDateTime &now, bool isNearOnly)
        : m_estate(estate)
        , m_now(now)
        , m_today(now.toLocalTime().date())
        , m_isNearOnly(isNearOnly)
    {}

    QList<Reminder> collect()
    {
        addAudits();
        for (const Client &client : m_estate.clients())
            addClient(client);
        for (const Tenant &tenant : m_estate.tenants())
            if (isWanted(tenant.remarks))
                m_found.append({.kind = ReminderKind::AboutTenant,
                                .due = tenant.remarks.remindOn,
                                .name = tenant.name,
                                .tenant = tenant.key});
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Reminder &a, const Reminder &b) { return a.due < b.due; });
        return m_found;
    }

private:
    void addAudits()
    {
        QHash<SubscriptionKey, QDateTime> firsts; // when its first client was stored
        for (const Client &client : m_estate.clients()) {
            QDateTime &first = firsts[client.subscription];
            const QDateTime &stored = client.secretStoredAt;
            if (!first.isValid() || (stored.isValid() && stored < first))
                first = stored;
        }
        for (const Subscription &subscription : m_estate.subscriptions()) {
            const auto first = firsts.constFind(subscription.key);
            if (first == firsts.constEnd())
                continue;
            const QDate due = auditDue(subscription.auditedOn, *first);
            if (!m_isNearOnly || due <= m_today.addDays(auditLeads.front()))
                m_found.append({.kind = ReminderKind::Audit,
                                .due = due,
                                .name = subscription.name,
                                .subscription = subscription.key});
        }
    }

    /// A month after the last one, else after there was something to audit.
    QDate auditDue(const QDate &auditedOn, const QDateTime &firstStored) const
    {
        if (auditedOn.isValid())
            return auditedOn.addMonths(auditMonths);
        return firstStored.isValid() ? firstStored.toLocalTime().date().addMonths(auditMonths)
                                     : m_today;
    }

    void addClient(const Client &client)
    {
        const auto add = [&](ReminderKind kind, const QDate &due) {
            if (due.isValid())
                m_found.append({.kind = kind,
                                .due = due,
                                .name = client.name,
                                .tier = client.tier,
                                .client = client.key});
        };
        if (!m_isNearOnly || isRotationNear(client, m_now))
            add(ReminderKind::Rotation, rotationDue(client));
        if (isWanted(client.remarks))
            add(ReminderKind::AboutClient, client.remarks.remindOn);
    }

    bool isWanted(const Remarks &remarks) const
    {
        return m_isNearOnly ? isReminderNear(remarks, m_today) : remarks.remindOn.isValid();
    }

    const Estate &m_estate;
    QDateTime m_now;
    QDate m_today;
    bool m_isNearOnly;
    QList<Reminder> m_found;
};

} // namespace

QList<Reminder> remindersOf(const Estate &estate, const QDateTime &now)
{
    return Collector(estate, now, false).collect();
}

QList<Reminder> nearReminders(const Estate &estate, const QDateTime &now)
{
    return Collector(estate, now, true).collect();
}

DueWithin dueWithin(const QDate &due, const QDate &today)
{
    const qint64 days = today.daysTo(due);
    const auto found = std::ranges::find_if(distances, [days](const Distance &distance) {
        return days <= distance.days;
    });
    return found == distances.end() ? DueWithin::Later : found->within;
}

std::span<const int> reminderLeads(ReminderKind kind)
{
    if (kind == ReminderKind::Audit)
        return auditLeads;
    return leads;
}

QDate rotationDue(const Client &client)
{
    if (client.secretSlot.isEmpty() || !client.secretStoredAt.isValid())
        return {};
    return client.secretStoredAt.toLocalTime().date().addMonths(rotationMonths);
}

bool isRotationNear(const Client &client, const QDateTime &now)
{
    // Most secrets are young, and the local calendar is dear to ask for each of thousands.
    if (!client.secretStoredAt.isValid() || client.secretStoredAt.daysTo(now) < surelyYoungDays)
        return false;
    const QDate due = rotationDue(client);
    return due.isValid() && due <= now.toLocalTime().date().addDays(nearDays);
}

bool isReminderNear(const Remarks &remarks, const QDate &today)
{
    return remarks.remindOn.isValid() && remarks.remindOn <= today.addDays(nearDays);
}

EstateChange settled(const QList<Reminder> &reminders, const Estate &estate, const QDate &today)
{
    EstateChange change;
    for (const Reminder &reminder : reminders) {
        if (const Subscription *known = estate.subscription(reminder.subscription)) {
            Subscription subscription = *known;
            subscription.auditedOn = today;
            change.subscriptions.append(subscription);
        }
        if (const Tenant *known = estate.tenant(reminder.tenant)) {
            Tenant tenant = *known;
            tenant.remarks.remindOn = {};
            change.tenants.append(tenant);
        }
        const Client *known = estate.client(reminder.client);
        if (known && reminder.kind == ReminderKind::AboutClient) {
            Client client = *known;
            client.remarks.remindOn = {};
            change.clients.append(client);
        }
    }
    return change;
}

} // namespace tenantry
