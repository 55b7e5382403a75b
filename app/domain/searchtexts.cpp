#include "app/domain/searchtexts.h"

#include "app/domain/reach.h"

namespace tenantry {

namespace {

constexpr qsizetype usualLength = 256;

QByteArray made(const Estate &estate, const Tenant &tenant)
{
    QString text;
    text.reserve(usualLength);
    const auto add = [&text](const QString &line) { text.append(line).append(u'\n'); };
    for (const Text &line : {tenant.name, tenant.host, tenant.systemHost, tenant.regionCode})
        add(line);
    for (const QString &tag : tenant.tags)
        add(tag);
    const Client *client = effectiveClient(estate, tenant);
    const Contact *contact = client ? estate.contact(client->key, tenant) : nullptr;
    if (client) {
        add(client->name);
        add(client->clientId);
    }
    if (contact)
        add(contact->bot.name);
    if (const Subscription *subscription = estate.subscription(tenant.subscription))
        add(subscription->name);
    return foldedForSearch(text);
}

} // namespace

const QByteArray &SearchTexts::at(const Estate &estate, qsizetype tenantRow)
{
    if (m_texts.size() != estate.tenants().size())
        m_texts.resize(estate.tenants().size());
    QByteArray &text = m_texts[tenantRow];
    if (text.isNull())
        text = made(estate, estate.tenants()[tenantRow]);
    return text;
}

void SearchTexts::forget(qsizetype tenantRow)
{
    if (tenantRow >= 0 && tenantRow < m_texts.size())
        m_texts[tenantRow] = {};
}

QByteArray foldedForSearch(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

} // namespace tenantry
