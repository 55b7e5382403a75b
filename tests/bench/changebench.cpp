#include "tests/bench/changebench.h"

#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "tests/bench/busytime.h"
#include "ui/models/estatetreemodel.h"
#include "ui/models/tenantfilter.h"
#include "ui/views/tenanttable.h"

#include <QMainWindow>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry::bench {

namespace {

constexpr int rounds = 40;

EstateChange renamed(const Estate &, Tenant tenant, int round)
{
    tenant.name = tenant.name.toString().section(u'·', 0, 0) + u"·%1"_s.arg(round);
    return {.tenants = {tenant}};
}

EstateChange moved(const Estate &, Tenant tenant, int round)
{
    tenant.host = tenant.host.toString().section(u'.', 0, 0).section(u"-of-"_s, 0, 0)
                + u"-of-%1."_s.arg(round) + tenant.host.toString().section(u'.', 1);
    return {.tenants = {tenant}};
}

EstateChange marked(const Estate &, Tenant tenant, int round)
{
    tenant.environment = round % 2 == 0 ? u"prod"_s : u"test"_s;
    return {.tenants = {tenant}};
}

EstateChange tagged(const Estate &, Tenant tenant, int round)
{
    tenant.tags = {u"round-%1"_s.arg(round)};
    return {.tenants = {tenant}};
}

EstateChange tested(const Estate &estate, const Tenant &tenant, int round)
{
    const Client *client = effectiveClient(estate, tenant);
    const Contact *known = client ? estate.contact(client->key, tenant.key) : nullptr;
    if (!known)
        return {};
    Contact contact = *known;
    TestRecord record = contact.last.value_or(TestRecord());
    record.outcome = round % 2 == 0 ? Outcome::Refused : Outcome::Ok;
    record.at = record.at.isValid() ? record.at.addSecs(1) : QDateTime::currentDateTimeUtc();
    contact.last = record;
    return {.contacts = {contact}};
}

struct Kind
{
    QLatin1StringView name;
    EstateChange (*make)(const Estate &, Tenant, int round);
};

constexpr std::array kinds{Kind{"name"_L1, renamed}, Kind{"host"_L1, moved},
                           Kind{"environment"_L1, marked}, Kind{"tags"_L1, tagged},
                           Kind{"result"_L1, [](const Estate &estate, Tenant tenant, int round) {
                                    return tested(estate, tenant, round);
                                }}};

/// A tenant that is in sight.
const Tenant *tenantAt(const TenantTable &table, int line)
{
    const auto &filter = static_cast<const TenantFilter &>(*table.model());
    const int top = table.rowAt(1);
    const QModelIndex index = filter.mapToSource(filter.index(top + line, 0));
    return index.isValid() ? filter.model().tenantAt(index.row()) : nullptr;
}

void countResets(QMainWindow &window, const TenantTable &table, int &resets)
{
    const auto &filter = static_cast<const TenantFilter &>(*table.model());
    const QAbstractItemModel *tree = window.findChild<QTreeView *>(u"estateTree"_s)->model();
    const auto count = [&resets] { ++resets; };
    for (const QAbstractItemModel *model :
         {static_cast<const QAbstractItemModel *>(&filter),
          static_cast<const QAbstractItemModel *>(&filter.model()), tree})
        QObject::connect(model, &QAbstractItemModel::modelReset, &window, count);
}

} // namespace

QJsonObject changeFigures(QMainWindow &window, Workspace &workspace, const TimedEstateStore &store)
{
    const auto &table = *window.findChild<TenantTable *>(u"tenantTable"_s);
    BusyTime time(*table.viewport());
    int resets = 0;
    countResets(window, table, resets);
    QJsonObject figures;
    for (const Kind &kind : kinds) {
        std::vector<std::chrono::nanoseconds> painted;
        std::vector<std::chrono::nanoseconds> cpu;
        std::vector<std::chrono::nanoseconds> later;
        for (int round = 0; round < rounds; ++round) {
            const Tenant *tenant = tenantAt(table, 2 + round % 10);
            const EstateChange change = tenant ? kind.make(workspace.estate(), *tenant, round)
                                               : EstateChange();
            if (change.isEmpty())
                continue;
            const Busy busy = time.of([&] {
                if (const Result<void> applied = workspace.apply(change, kind.name); !applied)
                    qFatal("%s", qPrintable(applied.error().message));
            });
            painted.push_back(busy.untilPainted - store.lastApply());
            cpu.push_back(busy.cpuUntilPainted - store.lastApplyCpu());
            later.push_back(busy.wall - busy.untilPainted);
        }
        figures.insert(kind.name, QJsonObject{{u"ms"_s, milliseconds(percentile(painted, 50))},
                                              {u"cpuMs"_s, milliseconds(percentile(cpu, 50))},
                                              {u"laterMs"_s, milliseconds(percentile(later, 50))}});
    }
    return {{u"kinds"_s, figures}, {u"resets"_s, resets}};
}

} // namespace tenantry::bench
