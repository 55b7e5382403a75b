#pragma once

#include "app/domain/key.h"
#include "app/domain/remarks.h"

#include <QDateTime>

#include <optional>

namespace tenantry {

enum class Tier { Organization, Region, Tenant };

/// An OAuth machine-to-machine client. Its secret rests in the keychain under secretKey().
struct Client
{
    ClientKey key;
    Tier tier = Tier::Tenant;
    QString name;
    QString clientId;
    SubscriptionKey subscription; // may be null for an organization-level client
    Text regionCode;              // region tier only
    TenantKey tenant;             // tenant tier only
    QString secretSlot;       // a new one for each version of the secret; empty: none was stored
    QDateTime secretStoredAt; // UTC
    Remarks remarks;

    /// The keychain's name of the secret, the same on every platform; empty where none was stored.
    QString secretKey() const;

    friend bool operator==(const Client &, const Client &) = default;
};

/// A new name for a version of a client's secret in the keychain.
QString newSecretSlot();

/// organization, region, tenant: the words of the command line and of files.
QString tierWord(Tier tier);
std::optional<Tier> tierFromWord(QStringView word);

/// The subject of the bot user that a tenant makes for this client. [contract 3.1]
QString botSubject(const QString &clientId);

/// The name that the vendor documents for the bot user; a hint only, identity is the subject.
QString expectedBotName(const Client &client);

} // namespace tenantry
