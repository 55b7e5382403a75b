#include "tests/simulator/tenantendpoint.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/fingerprints.h"
#include "tests/simulator/region.h"

#include <QJsonArray>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

HttpAnswer answerOwnTenant(Cloud & /*cloud*/, const Visit &visit)
{
    return redirectAnswer(
        u"https://%1/api/v1/tenants/%2"_s.arg(visit.host.name, visit.host.tenant->id));
}

HttpAnswer answerTenant(Cloud & /*cloud*/, const Visit &visit)
{
    const Tenant &tenant = *visit.host.tenant;
    const QString path = visit.request.path();
    if (path.section(u'/', -1) != tenant.id)
        return errorAnswer(404, u"TENANTS-8"_s, u"Not found"_s, u"There is no such tenant"_s);
    const QString self = u"https://"_s + visit.host.name + path;
    return jsonAnswer({
        {u"id"_s, tenant.id},
        {u"name"_s, tenant.systemHost.section(u'.', 0, 0)},
        {u"hostnames"_s, QJsonArray{tenant.systemHost, tenant.host}},
        {u"datacenter"_s, regionOf(tenant.region).datacenter},
        {u"region"_s, tenant.region},
        {u"status"_s, tenant.status},
        {u"created"_s, u"2026-03-01T09:00:00.000Z"_s},
        {u"lastUpdated"_s, u"2026-03-02T09:00:00.000Z"_s},
        {u"statusLastUpdatedAt"_s, u"2026-03-01T09:00:00.000Z"_s},
        {u"createdByUser"_s, digitsFor(u"creator "_s + tenant.id, 24)},
        {u"links"_s, QJsonObject{{u"self"_s, QJsonObject{{u"href"_s, self}}}}},
    });
}

} // namespace tenantry::simulator
