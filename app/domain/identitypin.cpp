#include "app/domain/identitypin.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("IdentityPin", text);
}

bool isOther(const QString &pinned, const QString &seen)
{
    return !pinned.isEmpty() && !seen.isEmpty() && pinned != seen;
}

bool isMismatched(const Contact &contact)
{
    return contact.last && contact.last->outcome == Outcome::Mismatch;
}

/// When a client was last seen to be itself on a tenant; invalid: never.
QDateTime goodAt(const Contact *contact)
{
    return contact && contact->last && contact->last->outcome == Outcome::Ok ? contact->last->at
                                                                             : QDateTime();
}

void put(Text &kept, const QString &seen)
{
    if (!seen.isEmpty())
        kept = seen;
}

Contact acceptedContact(const Contact &contact, const Identity &seen)
{
    Contact accepted = contact;
    if (isOther(contact.bot.userId, seen.botUserId)) {
        accepted.bot = {};
        accepted.bot.userId = seen.botUserId;
        accepted.bot.subject = contact.bot.subject;
    }
    accepted.last.reset(); // it told of the change; the next one tells how things are
    return accepted;
}

/// A contact of another client on a tenant that is another one now.
Contact forgottenContact(const Contact &contact)
{
    Contact forgotten;
    forgotten.client = contact.client;
    forgotten.tenant = contact.tenant;
    return forgotten;
}

} // namespace

Identity pinnedIdentity(const Estate &estate, const ClientKey &client, const TenantKey &key)
{
    const Tenant *tenant = estate.tenant(key);
    const Contact *contact = estate.contact(client, key);
    return {tenant ? tenant->tenantId : Text(), tenant ? tenant->systemHost : Text(),
            contact ? contact->bot.userId : Text()};
}

bool contradicts(const Identity &pinned, const Identity &seen)
{
    return isOther(pinned.tenantId, seen.tenantId) || isOther(pinned.systemHost, seen.systemHost)
        || isOther(pinned.botUserId, seen.botUserId);
}

Result<void> checkIdentity(const Estate &estate, const ClientKey &client, const TenantKey &key)
{
    const Tenant *tenant = estate.tenant(key);
    if (!tenant)
        return {};
    const QDateTime good = goodAt(estate.contact(client, key));
    const auto isStop = [&good, &client](const Contact *contact) {
        return isMismatched(*contact)
            && (contact->client == client || !good.isValid() || contact->last->at > good);
    };
    if (std::ranges::none_of(estate.contactsOf(key), isStop))
        return {};
    return Error{
        ErrorCode::Mismatch,
        tr("%1 answered as another identity than the one that is kept, so no token is "
           "handed out and no secret is read for it. Ask who has this tenant now, then "
           "test it again: when the kept identity answers all goes on, and if the new one is "
           "right, the window shows both after that test and lets you accept it.")
            .arg(tenant->host)};
}

Result<EstateChange> identityAcceptance(const Estate &estate,
                                        const ClientKey &client,
                                        const TenantKey &key,
                                        const Identity &seen)
{
    const Identity pinned = pinnedIdentity(estate, client, key);
    const Contact *contact = estate.contact(client, key);
    if (!contact || !estate.tenant(key) || !contradicts(pinned, seen))
        return Error{ErrorCode::NotFound,
                     tr("There is no new identity to accept any more. Test the tenant again.")};
    if (const Tenant *other = estate.tenantByHost(seen.systemHost); other && other->key != key)
        return Error{ErrorCode::Exists,
                     tr("%1 is the host of “%2” already. Remove one of the two tenants.")
                         .arg(seen.systemHost, other->name)};
    Tenant tenant = *estate.tenant(key);
    put(tenant.tenantId, seen.tenantId);
    put(tenant.systemHost, seen.systemHost);
    EstateChange change;
    if (tenant != *estate.tenant(key))
        change.tenants.append(tenant);
    for (const Contact *known : estate.contactsOf(key)) {
        if (known->client == client)
            change.contacts.append(acceptedContact(*known, seen));
        else if (isOther(pinned.tenantId, seen.tenantId))
            change.contacts.append(forgottenContact(*known));
    }
    return change;
}

} // namespace tenantry
