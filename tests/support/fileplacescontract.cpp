#include "tests/support/fileplacescontract.h"

#include "tests/support/answer.h"

#include <QTest>

#include <memory>

namespace tenantry {

Result<FilePlace> FilePlacesContract::look(const QString &path)
{
    Answer<Result<FilePlace>> answer;
    places().look(path, answer.receiver());
    return answer.wait();
}

void FilePlacesContract::tells_whether_a_file_is_there()
{
    const QString path = folder() + "/file";
    const Result<FilePlace> before = look(path);
    QVERIFY(before);
    QCOMPARE(before->path, path);
    QVERIFY(!before->exists);
    QVERIFY(!isOpenToOthers(*before));
    putElsewhere(path, 0600);
    const Result<FilePlace> after = look(path);
    QVERIFY(after);
    QCOMPARE(after->path, path);
    QVERIFY(after->exists);
    QVERIFY(!after->isLink);
    QCOMPARE(after->missingFolder, QString());
    QCOMPARE(after->repository, FilePlace::Repository::None);
}

void FilePlacesContract::tells_who_may_read_the_file_as_it_is_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("the owner") << 0600 << false;
    QTest::newRow("the owner, who may not write") << 0400 << false;
    QTest::newRow("the group") << 0640 << true;
    QTest::newRow("all") << 0644 << true;
    QTest::newRow("others alone may write") << 0602 << true;
}

void FilePlacesContract::tells_who_may_read_the_file_as_it_is()
{
    QFETCH(int, mode);
    QFETCH(bool, isOpen);
    putElsewhere(folder() + "/file", mode);
    const Result<FilePlace> place = look(folder() + "/file");
    QVERIFY(place);
    QCOMPARE(place->mode, mode);
    QCOMPARE(isOpenToOthers(*place), isOpen);
}

void FilePlacesContract::tells_which_folder_would_be_made()
{
    const Result<FilePlace> place = look(folder() + "/made/on the way/file");
    QVERIFY(place);
    QCOMPARE(place->path, folder() + "/made/on the way/file");
    QCOMPARE(place->missingFolder, folder() + "/made");
    QVERIFY(!place->exists);
}

void FilePlacesContract::tells_what_a_link_leads_to()
{
    putElsewhere(folder() + "/file", 0600);
    linkElsewhere(folder() + "/link", folder() + "/file");
    const Result<FilePlace> place = look(folder() + "/link");
    QVERIFY(place);
    QCOMPARE(place->path, folder() + "/file");
    QVERIFY(place->isLink);
    QVERIFY(place->exists);
}

void FilePlacesContract::answers_later_and_never_inside_the_call()
{
    Answer<Result<FilePlace>> answer;
    places().look(folder() + "/file", answer.receiver());
    QVERIFY(!answer.value);
    QVERIFY(answer.wait());
}

void FilePlacesContract::answers_nobody_who_has_gone()
{
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    places().look(folder() + "/file", {context.get(), [&](auto) { isAnswered = true; }});
    context.reset();
    Answer<Result<FilePlace>> later;
    places().look(folder() + "/file", later.receiver());
    QVERIFY(later.wait());
    QVERIFY(!isAnswered);
}

} // namespace tenantry
