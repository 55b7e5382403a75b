#include "tests/support/listings.h"
#include "ui/models/discoverymodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace tenantry;

namespace {

/// Contoso's three, of which "us" vanished and "emea" is a stranger's now; and a new licence.
QList<ListedTenant> mixed()
{
    QList<ListedTenant> tenants = contoso().mid(0, 2);
    tenants[0].hostnames[0] = "stranger.eu.qlikcloud.com";
    tenants.append(listed({"s-b.us.qlikcloud.com", "b.us.qlikcloud.com"}, "77"));
    tenants.append(listed({"s-a.us.qlikcloud.com", "a.us.qlikcloud.com"}, "77"));
    return tenants;
}

void fill(DiscoveryModel &model, const QList<ListedTenant> &tenants)
{
    const SampleEstate sample;
    model.show(discover(sample.estate, tenants), sample.estate, RegionCatalogue::builtIn());
}

/// "[x] name | what", a row each, indented by depth.
QStringList rows(const DiscoveryModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, DiscoveryModel::Name, parent);
        const QVariant check = at.data(Qt::CheckStateRole);
        const QString mark = !check.isValid() ? "   "
                                              : QStringList{"[ ]", "[-]", "[x]"}[check.toInt()];
        const QString what = at.siblingAtColumn(DiscoveryModel::Change).data().toString();
        all.append(QString(depth, '.') + mark + ' ' + at.data().toString() + " | " + what.left(20));
        all += rows(model, at, depth + 1);
    }
    return all;
}

QModelIndex find(const DiscoveryModel &model, const QString &name)
{
    return model
        .match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace

class TestDiscoveryModel : public QObject
{
    Q_OBJECT

private slots:
    void shows_subscriptions_regions_and_tenants();
    void checks_all_but_conflicts();
    void checks_a_group_with_all_below();
    void strikes_out_what_vanished();
    void holds_ten_thousand_tenants();
};

void TestDiscoveryModel::shows_subscriptions_regions_and_tenants()
{
    DiscoveryModel model;
    QAbstractItemModelTester tester(&model);
    fill(model, mixed());
    QCOMPARE(rows(model),
             (QStringList{"[x] Contoso | 1 changed · 1 vanish",
                          ".[x] EU Ireland | 1 changed · 1 in con",
                          "..    acme-emea | Conflict: acme-emea.",
                          "..[x] acme-nordics | System host: s-nordi",
                          ".[x] US Virginia | 1 vanished", "..[x] acme-us | Vanished: not listed",
                          "[x] Licence 77 | 2 new", ".[x] US Virginia | 2 new", "..[x] a | New",
                          "..[x] b | New"}));
}

void TestDiscoveryModel::checks_all_but_conflicts()
{
    DiscoveryModel model;
    fill(model, mixed());
    QCOMPARE(model.accepted().size(), 4);
    const QModelIndex conflict = find(model, "acme-emea");
    QVERIFY(!(model.flags(conflict) & Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(conflict, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(conflict.data(Qt::ToolTipRole).toString().contains("stranger"));
    QCOMPARE(model.accepted().size(), 4);
}

void TestDiscoveryModel::checks_a_group_with_all_below()
{
    DiscoveryModel model;
    QAbstractItemModelTester tester(&model);
    fill(model, mixed());
    QSignalSpy accepted(&model, &DiscoveryModel::acceptedChanged);
    QVERIFY(model.setData(find(model, "a"), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(find(model, "Licence 77").data(Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
    QCOMPARE(model.accepted().size(), 3);
    QVERIFY(model.setData(find(model, "Licence 77"), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(find(model, "b").data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    QVERIFY(model.setData(find(model, "Licence 77"), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(find(model, "a").data(Qt::CheckStateRole).toInt(), Qt::Checked);
    QCOMPARE(model.accepted().size(), 4);
    QCOMPARE(accepted.size(), 3);
}

void TestDiscoveryModel::strikes_out_what_vanished()
{
    DiscoveryModel model;
    fill(model, mixed());
    QVERIFY(find(model, "acme-us").data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(!find(model, "a").data(Qt::FontRole).isValid());
    QVERIFY(find(model, "acme-us").data(Qt::AccessibleTextRole).toString().contains("Vanished"));
}

void TestDiscoveryModel::holds_ten_thousand_tenants()
{
    QList<ListedTenant> many;
    for (int i = 0; i < 10000; ++i)
        many.append(
            listed({QString("s%1.eu.qlikcloud.com").arg(i), QString("a%1.eu.qlikcloud.com").arg(i)},
                   QString::number(i % 40)));
    DiscoveryModel model;
    fill(model, many);
    QCOMPARE(model.rowCount(), 40);
    QCOMPARE(model.accepted().size(), 10000);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.accepted().size(), 9750);
}

QTEST_MAIN(TestDiscoveryModel)
#include "tst_discoverymodel.moc"
