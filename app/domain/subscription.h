#pragma once

#include "app/domain/key.h"

#include <QDate>
#include <QMap>
#include <QStringView>

#include <optional>

namespace tenantry {

enum class Entitlement { SingleTenant, MultipleTenants };

/// A licence number with an entitlement.
struct Subscription
{
    SubscriptionKey key;
    QString name;
    QString licenceNumber;
    Entitlement entitlement = Entitlement::MultipleTenants;
    QString subscriptionId; // Qlik's id, as the organization lists it; empty: not known
    QString environment;    // holds for its tenants that have none of their own
    QMap<QString, QString> regionEnvironments = {}; // by region code, before `environment`
    QDate auditedOn = {}; // when its clients were last gone through; invalid: never

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

/// single, multiple: the words of the command line and of files.
QString entitlementWord(Entitlement entitlement);
std::optional<Entitlement> entitlementFromWord(QStringView word);

} // namespace tenantry
