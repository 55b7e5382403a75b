#include "app/domain/importplanner.h"

#include "app/domain/edits.h"
#include "app/domain/importvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Field = ImportField;

constexpr std::array subscriptionFields{Field::LicenceNumber, Field::Entitlement,
                                        Field::SubscriptionId, Field::SubscriptionEnvironment,
                                        Field::RegionEnvironments};
constexpr qsizetype longestQuote = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPlanner", text);
}

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return u'“' + (line.size() > longestQuote ? line.left(longestQuote) + u'…' : line) + u'”';
}

bool isConflict(ErrorCode code)
{
    return code == ErrorCode::Exists || code == ErrorCode::Mismatch;
}

/// Sees the key of a thing in the estate's row of it, once for each thing.
template <typename Thing>
void note(QList<Key<Thing>> &keys,
          const QList<Thing> &things,
          QHash<QString, qsizetype> &decidedBy,
          qsizetype number)
{
    for (const Thing &thing : things) {
        if (!decidedBy.contains(thing.key.value))
            keys.append(thing.key);
        decidedBy.insert(thing.key.value, number);
    }
}

} // namespace

ImportPlanner::ImportPlanner(const Estate &estate,
                             const RegionCatalogue &regions,
                             const ImportOptions &options)
    : m_estate(estate)
    , m_regions(regions)
    , m_default(options.subscription.simplified())
    , m_options(options)
{
    if (m_default.isEmpty() && estate.subscriptions().size() == 1)
        m_default = estate.subscriptions().first().name;
}

ImportPlan ImportPlanner::plan(const QList<ImportRow> &rows)
{
    gather(rows);
    if (std::ranges::any_of(rows, [](const ImportRow &row) { return row.secret > 0; }))
        m_missing = missingSecrets(m_estate, m_options.seen);
    ImportPlan plan;
    plan.rows.reserve(rows.size());
    for (const ImportRow &row : rows)
        plan.rows.append(planRow(row));
    for (const SubscriptionKey &key : std::as_const(m_subscriptions))
        plan.change.subscriptions.append(*m_estate.subscription(key));
    for (const TenantKey &key : std::as_const(m_tenants))
        plan.change.tenants.append(*m_estate.tenant(key));
    for (const ClientKey &key : std::as_const(m_clients))
        plan.change.clients.append(*m_estate.client(key));
    for (const SavedSearchKey &key : std::as_const(m_searches))
        plan.change.savedSearches.append(*m_estate.savedSearch(key));
    plan.secrets = m_secrets;
    plan.lacksSubscription = m_lacksSubscription;
    return plan;
}

/// A subscription may be described in any of its rows, and a client that has several hosts is none
/// of the tenant level.
void ImportPlanner::gather(const QList<ImportRow> &rows)
{
    for (const ImportRow &row : rows) {
        ImportRow &facts = m_subscriptionFacts[row.at(Field::Subscription).simplified().toLower()];
        for (const Field field : subscriptionFields)
            if (!facts.says(field))
                facts.at(field) = row.at(field);
        if (!row.says(Field::ClientId) || !row.says(Field::Host))
            continue;
        const QString host = row.at(Field::Host).trimmed().toLower();
        const QString id = row.at(Field::ClientId).trimmed().toLower();
        const auto known = m_clientHosts.constFind(id);
        const bool isOther = known != m_clientHosts.constEnd() && *known != host;
        m_clientHosts.insert(id, isOther ? QString() : host);
    }
}

PlannedRow ImportPlanner::planRow(const ImportRow &row)
{
    m_draft = {};
    PlannedRow planned;
    planned.number = row.number;
    for (const Field field :
         {Field::Host, Field::Client, Field::Subscription, Field::SavedSearch, Field::ClientId})
        if (planned.subject.isEmpty())
            planned.subject = visibleText(row.at(field).simplified());
    const Result<void> done = planAll(row);
    if (const Tenant *tenant = m_estate.tenant(m_draft.tenant))
        planned.subject = tenant->host;
    const Subscription *subscription = m_estate.subscription(m_draft.subscription);
    planned.subscription = subscription ? subscription->name
                                        : visibleText(row.at(Field::Subscription).simplified());
    planned.client = m_draft.client.isEmpty() ? visibleText(row.at(Field::Client).simplified())
                                              : m_draft.client;
    using State = PlannedRow::State;
    if (!done) {
        planned.state = isConflict(done.error().code) ? State::Conflict : State::Invalid;
        planned.reason = visibleText(done.error().message);
        planned.secret = row.secret > 0 ? RowSecret::LeftOut : RowSecret::None;
        return planned;
    }
    planned.state = !m_draft.added.isEmpty()   ? State::New
                  : !m_draft.changed.isEmpty() ? State::Changed
                                               : State::Same;
    planned.reason = (m_draft.added + m_draft.changed + m_draft.notes).join(u"; "_s);
    planned.secret = m_draft.secret;
    commit(row.number);
    return planned;
}

Result<void> ImportPlanner::planAll(const ImportRow &row)
{
    using Step = Result<void> (ImportPlanner::*)(const ImportRow &);
    if (!row.refusal.isEmpty())
        return invalid(row.refusal);
    if (const Result<void> checked = checkValues(row); !checked)
        return checked;
    const bool isAboutSomething = row.says(Field::Host) || row.says(Field::ClientId)
                               || row.says(Field::Subscription) || row.says(Field::SavedSearch);
    if (!isAboutSomething)
        return invalid(tr("The row names no tenant host, no client ID and no subscription."));
    for (const Step step : {&ImportPlanner::planSubscription, &ImportPlanner::planTenant,
                            &ImportPlanner::planClient, &ImportPlanner::planSearch})
        if (const Result<void> done = (this->*step)(row); !done)
            return done;
    return {};
}

Result<void> ImportPlanner::planSubscription(const ImportRow &row)
{
    QString name = row.at(Field::Subscription).simplified();
    const bool isNamed = !name.isEmpty();
    if (!isNamed) {
        const Tenant *tenant = m_estate.tenantByHost(row.at(Field::Host).trimmed());
        const Client *client = m_estate.clientByClientId(row.at(Field::ClientId).trimmed());
        const bool isNeeded = row.says(Field::Host) || row.says(Field::Region);
        if (tenant && !m_fresh.contains(tenant->key.value))
            m_draft.subscription = tenant->subscription;
        else if (client && !row.says(Field::Host))
            m_draft.subscription = client->subscription;
        else if (isNeeded)
            name = m_default;
        m_lacksSubscription |= isNeeded && name.isEmpty() && m_draft.subscription.isNull();
    }
    if (name.isEmpty())
        return {};
    const Subscription *known = m_estate.subscriptionByName(name);
    if (!known)
        return addSubscription(row, name);
    m_draft.subscription = known->key;
    if (m_fresh.contains(known->key.value))
        return changeSubscription(factsOf(row), *known);
    return isNamed ? changeSubscription(row, *known) : Result<void>();
}

ImportRow ImportPlanner::factsOf(const ImportRow &row) const
{
    return m_subscriptionFacts.value(row.at(Field::Subscription).simplified().toLower());
}

Result<void> ImportPlanner::addSubscription(const ImportRow &row, const QString &name)
{
    const Result<Subscription> made = newSubscription({.name = name}, m_estate);
    if (!made)
        return made.error();
    m_draft.subscription = made->key;
    m_fresh.insert(made->key.value);
    m_estate.apply({.subscriptions = {*made}});
    return changeSubscription(factsOf(row), *made);
}

Result<void> ImportPlanner::changeSubscription(const ImportRow &row, Subscription subscription)
{
    const bool isFresh = m_fresh.contains(subscription.key.value);
    const Subscription was = subscription;
    const QString key = subscription.key.value;
    QString entitlement = isFresh ? QString() : entitlementWord(subscription.entitlement);
    if (row.says(Field::Entitlement)) {
        const Result<Entitlement> said = entitlementOf(row.at(Field::Entitlement));
        if (!said)
            return said.error();
        ImportRow plain = row;
        plain.at(Field::Entitlement) = entitlementWord(*said);
        if (const auto taken = take(plain, Field::Entitlement, entitlement, key); !taken)
            return taken;
        subscription.entitlement = *said;
    }
    for (const auto &[field, value] :
         {std::pair{Field::LicenceNumber, &subscription.licenceNumber},
          std::pair{Field::SubscriptionId, &subscription.subscriptionId},
          std::pair{Field::SubscriptionEnvironment, &subscription.environment}})
        if (const Result<void> taken = take(row, field, *value, key); !taken)
            return taken;
    const auto environments = regionEnvironmentsOf(row.at(Field::RegionEnvironments));
    if (!environments)
        return environments.error();
    for (auto entry = environments->begin(); entry != environments->end(); ++entry) {
        const Region *region = m_regions.find(entry.key());
        subscription.regionEnvironments.insert(region ? region->code : entry.key(), entry.value());
    }
    if (was.regionEnvironments != subscription.regionEnvironments)
        m_draft.changed.append(importFieldTitle(Field::RegionEnvironments));
    if (isFresh)
        m_draft.added.append(tr("subscription “%1”").arg(subscription.name));
    if (isFresh || subscription != was)
        m_draft.change.subscriptions.append(subscription);
    if (!isFresh)
        return {};
    m_draft.changed.clear();
    m_estate.apply({.subscriptions = {subscription}}); // what its tenants inherit from
    return {};
}

Result<void> ImportPlanner::take(const ImportRow &row,
                                 ImportField field,
                                 QString &value,
                                 const QString &key)
{
    const QString said = field == Field::Notes || field == Field::ClientNotes
                           ? row.at(field).trimmed()
                           : row.at(field).simplified();
    if (said.isEmpty() || said == value)
        return {};
    const auto earlier = m_decidedBy.constFind(key);
    if (earlier != m_decidedBy.constEnd() && !value.isEmpty())
        return exists(tr("%1: this row says %2, row %3 says %4. Let them agree.")
                          .arg(importFieldTitle(field), quoted(said))
                          .arg(*earlier)
                          .arg(quoted(value)));
    if (!m_fresh.contains(key))
        m_draft.changed.append(
            value.isEmpty()
                ? u"%1: %2"_s.arg(importFieldTitle(field), quoted(said))
                : u"%1: %2 → %3"_s.arg(importFieldTitle(field), quoted(value), quoted(said)));
    value = said;
    return {};
}

void ImportPlanner::commit(qsizetype number)
{
    m_estate.apply(m_draft.change);
    note(m_subscriptions, m_draft.change.subscriptions, m_decidedBy, number);
    note(m_tenants, m_draft.change.tenants, m_decidedBy, number);
    note(m_clients, m_draft.change.clients, m_decidedBy, number);
    note(m_searches, m_draft.change.savedSearches, m_decidedBy, number);
    if (!m_draft.secretOf.isNull()) {
        m_secretsOf.insert(m_draft.secretOf, m_draft.secretRow);
        if (m_draft.secret == RowSecret::Stored)
            m_secrets.append({m_draft.secretOf, m_draft.secretRow});
    }
    for (const Subscription &subscription : std::as_const(m_draft.change.subscriptions))
        m_fresh.remove(subscription.key.value);
    for (const Tenant &tenant : std::as_const(m_draft.change.tenants))
        m_fresh.remove(tenant.key.value);
}

} // namespace tenantry
