#include "ui/detailfacts.h"

#include "app/domain/environment.h"
#include "app/domain/hostbinding.h"
#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "ui/lifecycletext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class Describer
{
    Q_DECLARE_TR_FUNCTIONS(tenantry::Details)

public:
    explicit Describer(const Workspace &workspace)
        : m_workspace(workspace)
        , m_now(workspace.ports().clock.now())
    {}

    QString sentence(const Tenant &tenant,
                     const Client *client,
                     const Contact *contact,
                     Status status) const;
    void addClient(QList<DetailFact> &facts, const Client &client) const;
    void addContact(QList<DetailFact> &facts, const Client &client, const Contact &contact) const;
    void addTenant(QList<DetailFact> &facts, const Tenant &tenant) const;
    void addTest(QList<DetailFact> &facts, const TestRecord &record) const;
    QString proofSentence(const Client &client) const;
    static QString tierName(Tier tier);
    static QString reachText(Tier tier, int count)
    {
        return tr("%1 client · reaches %2").arg(tierName(tier), tenantsText(count));
    }
    static QString countsSentence(const QList<Status> &statuses);

private:
    QString secretText(const Client &client) const;
    static void add(QList<DetailFact> &facts,
                    const QString &label,
                    const QString &value,
                    bool isCopyable = false)
    {
        if (!value.isEmpty())
            facts.append({label, value, isCopyable});
    }

    const Workspace &m_workspace;
    QDateTime m_now;
};

QString Describer::sentence(const Tenant &tenant,
                            const Client *client,
                            const Contact *contact,
                            Status status) const
{
    if (status == Status::Testing)
        return tr("A test is running.");
    if (const QString lifecycle = lifecycleText(tenant); !lifecycle.isEmpty())
        return lifecycle;
    if (!client)
        return tr("No client reaches this tenant. Add a tenant-level client for it, or a "
                  "region-level client for %1.")
            .arg(m_workspace.regions().displayName(tenant.regionCode));
    if (client->secretSlot.isEmpty())
        return tr("The keychain holds no secret for “%1”. Choose Replace secret… to store one.")
            .arg(client->name);
    if (status == Status::NeverTested && (!contact || contact->state == ContactState::Never))
        return tr("%1 does not know this client yet. The first request makes a bot user with "
                  "TenantAdmin rights there and may take one professional licence.")
            .arg(tenant.name);
    if (status == Status::NeverTested)
        return tr("Not tested with this secret yet. A test signs in and reads the bot user.");
    if (!contact->last->message.isEmpty())
        return contact->last->message;
    if (status == Status::Expiring)
        return tr("The client works, but its secret is %1 days old. Rotate it soon.")
            .arg(client->secretStoredAt.daysTo(m_now));
    return tr("The client works here, as the bot user “%1”.").arg(contact->bot.name);
}

void Describer::addClient(QList<DetailFact> &facts, const Client &client) const
{
    add(facts, tr("Client"), tr("%1 (%2)").arg(client.name, tierName(client.tier)));
    add(facts, tr("Client ID"), client.clientId, true);
    add(facts, tr("Secret"), secretText(client));
}

void Describer::addContact(QList<DetailFact> &facts,
                           const Client &client,
                           const Contact &contact) const
{
    const BotUser &bot = contact.bot;
    const QString expected = expectedBotName(client);
    if (bot.isKnown()) {
        add(facts, tr("Bot user"),
            expected.isEmpty() || expected == bot.name
                ? bot.name.toString()
                : tr("%1 (documented: %2)").arg(bot.name, expected));
        add(facts, tr("Subject"), bot.subject, true);
        add(facts, tr("Bot user ID"), bot.userId, true);
        add(facts, tr("Roles"), bot.roles->join(u", "_s));
        if (bot.createdAt.isValid())
            add(facts, tr("Bot made"), momentText(bot.createdAt));
    } else {
        add(facts, tr("Expected bot"), expected);
        add(facts, tr("Subject"), botSubject(client.clientId), true);
    }
    const QDateTime end = m_workspace.tokenExpiry({contact.client, contact.tenant});
    if (end.isValid() && end > m_now)
        add(facts, tr("Token"),
            tr("good for %1").arg(spanText(std::chrono::seconds(m_now.secsTo(end)))));
}

void Describer::addTenant(QList<DetailFact> &facts, const Tenant &tenant) const
{
    add(facts, tr("Host"), tenant.host, true);
    add(facts, tr("System host"), tenant.systemHost, true);
    add(facts, tr("Tenant ID"), tenant.tenantId, true);
    const Region *region = m_workspace.regions().find(tenant.regionCode.toString());
    add(facts, tr("Region"),
        region ? tr("%1 (%2, %3)").arg(region->name, region->code, region->awsCode)
               : tenant.regionCode.toString());
    const Subscription *subscription = m_workspace.estate().subscription(tenant.subscription);
    add(facts, tr("Subscription"), subscription ? subscription->name : QString());
    add(facts, tr("Tags"), tenant.tags->join(u", "_s));
}

void Describer::addTest(QList<DetailFact> &facts, const TestRecord &record) const
{
    const auto took = static_cast<qint64>(record.took.count());
    add(facts, tr("Last test"),
        took > 0 ? tr("%1, took %2 ms").arg(momentText(record.at)).arg(took)
                 : momentText(record.at));
    const QString status = record.status == 0 ? QString() : tr("HTTP %1").arg(record.status);
    QStringList parts{status, record.code, record.title};
    parts.removeAll(QString());
    if (record.outcome != Outcome::Ok)
        add(facts, tr("Answer"), parts.join(u" · "_s), true);
    add(facts, tr("Trace ID"), record.traceId, true);
}

QString Describer::proofSentence(const Client &client) const
{
    if (client.secretSlot.isEmpty())
        return tr("The keychain holds no secret for “%1”. Choose Replace secret… to store one.")
            .arg(client.name);
    if (client.tier == Tier::Tenant)
        return tr("This client is used on one tenant only.");
    return tr("A test asks %1 for a token; it touches no tenant.")
        .arg(proofHost(client, m_workspace.regions()));
}

QString Describer::tierName(Tier tier)
{
    static constexpr std::array names{QT_TR_NOOP("organization-level"), QT_TR_NOOP("region-level"),
                                      QT_TR_NOOP("tenant-level")};
    return tr(names.at(static_cast<std::size_t>(tier)));
}

QString Describer::countsSentence(const QList<Status> &statuses)
{
    std::array<int, static_cast<std::size_t>(Status::Ok) + 1> counts{};
    for (const Status status : statuses)
        ++counts[static_cast<std::size_t>(status)];
    QStringList parts;
    for (const StatusStyle &style : statusStyles()) {
        const int count = counts[static_cast<std::size_t>(style.status)];
        if (count > 0)
            parts.append(tr("%1 %2").arg(count).arg(statusWord(style.status)));
    }
    return parts.join(u" · "_s);
}

QString Describer::secretText(const Client &client) const
{
    if (client.secretSlot.isEmpty())
        return tr("none stored");
    const qint64 days = client.secretStoredAt.daysTo(m_now);
    return tr("•••••••••••• stored %1, %2 old")
        .arg(QLocale().toString(client.secretStoredAt.toLocalTime().date(), QLocale::ShortFormat),
             spanText(std::chrono::days(days)));
}

} // namespace

Details tenantDetails(const Workspace &workspace, const TenantKey &key, Status status)
{
    const Tenant *tenant = workspace.estate().tenant(key);
    if (!tenant)
        return {};
    const Client *client = effectiveClient(workspace.estate(), *tenant);
    const Contact *contact = client ? workspace.estate().contact(client->key, key) : nullptr;
    const Describer describer(workspace);
    QStringList subtitle{tenant->host, environmentOf(workspace.estate(), *tenant)};
    subtitle.removeAll(QString());
    Details details{tenant->name,
                    subtitle.join(u" · "_s),
                    status,
                    describer.sentence(*tenant, client, contact, status),
                    {}};
    if (client) {
        Contact unknown;
        unknown.client = client->key;
        unknown.tenant = key;
        describer.addClient(details.facts, *client);
        describer.addContact(details.facts, *client, contact ? *contact : unknown);
    }
    describer.addTenant(details.facts, *tenant);
    if (contact && contact->last)
        describer.addTest(details.facts, *contact->last);
    return details;
}

Details clientDetails(const Workspace &workspace, const ClientKey &key)
{
    const Client *client = workspace.estate().client(key);
    if (!client)
        return {};
    const Describer describer(workspace);
    const auto count = static_cast<int>(reachOf(workspace.estate(), *client).size());
    Details details;
    details.title = client->name;
    details.subtitle = Describer::reachText(client->tier, count);
    details.sentence = describer.proofSentence(*client);
    describer.addClient(details.facts, *client);
    return details;
}

Details selectionDetails(const QString &title, const QList<Status> &statuses)
{
    return {title, {}, {}, Describer::countsSentence(statuses), {}};
}

} // namespace tenantry
