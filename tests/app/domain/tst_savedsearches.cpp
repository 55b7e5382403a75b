#include "app/domain/savedsearches.h"

#include <QTest>

using namespace tenantry;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);
const SavedSearch kept{SavedSearchKey{"kept"}, "Failing in Europe", "region:eu is:failing"};

Estate estateWithSearch()
{
    Estate estate;
    estate.apply({.savedSearches = {kept}});
    return estate;
}

} // namespace

class TestSavedSearches : public QObject
{
    Q_OBJECT

private slots:
    void keeps_what_has_a_name_and_can_be_understood_data();
    void keeps_what_has_a_name_and_can_be_understood();
    void a_new_one_takes_the_place_of_its_name();
    void a_name_is_not_taken_twice();
};

void TestSavedSearches::keeps_what_has_a_name_and_can_be_understood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("good") << "Production"
                          << "env:prod" << true;
    QTest::newRow("no name") << " "
                             << "env:prod" << false;
    QTest::newRow("no text") << "Production"
                             << " " << false;
    QTest::newRow("unknown field") << "Production"
                                   << "colour:red" << false;
}

void TestSavedSearches::keeps_what_has_a_name_and_can_be_understood()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const bool, isKept);

    const Result<SavedSearch> search = checkedSearch({{}, name, text}, estateWithSearch(), now);

    QCOMPARE(static_cast<bool>(search), isKept);
    if (isKept)
        QVERIFY(!search->key.isNull());
    else
        QCOMPARE(search.error().code, ErrorCode::Invalid);
}

void TestSavedSearches::a_new_one_takes_the_place_of_its_name()
{
    const Result<SavedSearch> search = checkedSearch({{}, " failing in europe ", " is:failing "},
                                                     estateWithSearch(), now);

    QVERIFY(search);
    QCOMPARE(*search, (SavedSearch{kept.key, "failing in europe", "is:failing"}));
}

void TestSavedSearches::a_name_is_not_taken_twice()
{
    const SavedSearch other{SavedSearchKey{"other"}, "failing in EUROPE", "is:failing"};

    const Result<SavedSearch> search = checkedSearch(other, estateWithSearch(), now);

    QVERIFY(!search);
    QCOMPARE(search.error().code, ErrorCode::Exists);
    QVERIFY(checkedSearch(kept, estateWithSearch(), now));
}

QTEST_APPLESS_MAIN(TestSavedSearches)

#include "tst_savedsearches.moc"
