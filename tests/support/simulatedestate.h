#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace tenantry {

/// A small estate for the simulator: Contoso with a region-level client in the EU, and Fabrikam
/// with a tenant-level client on "plant". Tenants are named by host, with their `simulate` part.
class SimulatedEstate
{
public:
    static constexpr char regionClient[] = "fa4e0000000000000000000000000e01";
    static constexpr char
        regionSecret[] = "5ec2e7fa4e000000000000000000000000000000000000000000000000000e01";
    static constexpr char tenantClient[] = "fa4e0000000000000000000000000c02";
    static constexpr char
        tenantSecret[] = "5ec2e7fa4e000000000000000000000000000000000000000000000000000c02";
    static constexpr char organizationClient[] = "fa4e0000000000000000000000000a03";
    static constexpr char
        organizationSecret[] = "5ec2e7fa4e000000000000000000000000000000000000000000000000000a03";
    static constexpr char plant[] = "plant.us.qlikcloud.com";

    void addTenant(const QString &host,
                   const QJsonObject &simulate = {},
                   const QString &subscription = "Contoso")
    {
        m_tenants << QJsonObject{{"host", host},
                                 {"name", host.section('.', 0, 0)},
                                 {"subscription", subscription},
                                 {"simulate", simulate}};
    }

    void addContact(const QString &clientId, const QString &host, const QJsonObject &simulate)
    {
        m_contacts << QJsonObject{{"clientId", clientId},
                                  {"tenant", host},
                                  {"contacted", true},
                                  {"simulate", simulate}};
    }

    /// How the console lists tenants to the organization-level client.
    void setListing(const QString &mode) { m_listing = mode; }

    QJsonObject json() const
    {
        QJsonArray tenants = m_tenants;
        tenants << QJsonObject{{"host", plant}, {"name", "Plant"}, {"subscription", "Fabrikam"}};
        const QJsonObject region{{"name", "eu-main"},         {"tier", "region"},
                                 {"subscription", "Contoso"}, {"region", "eu"},
                                 {"clientId", regionClient},  {"secret", regionSecret}};
        const QJsonObject tenant{{"name", "plant-reporting"},
                                 {"tier", "tenant"},
                                 {"tenant", plant},
                                 {"clientId", tenantClient},
                                 {"secret", tenantSecret}};
        const QJsonObject organization{{"name", "organization"},
                                       {"tier", "organization"},
                                       {"subscription", "Contoso"},
                                       {"clientId", organizationClient},
                                       {"secret", organizationSecret},
                                       {"simulate", QJsonObject{{"listing", m_listing}}}};
        const QJsonArray subscriptions{QJsonObject{{"name", "Contoso"},
                                                   {"licenceNumber", "9999000000001204"}},
                                       QJsonObject{{"name", "Fabrikam"},
                                                   {"licenceNumber", "9999000000004711"}}};
        return {{"format", "tenantry-estate"},
                {"version", 1},
                {"subscriptions", subscriptions},
                {"tenants", tenants},
                {"clients", QJsonArray{region, tenant, organization}},
                {"contacts", m_contacts}};
    }

private:
    QJsonArray m_tenants;
    QJsonArray m_contacts;
    QString m_listing;
};

} // namespace tenantry
