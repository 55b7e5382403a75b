#include "tests/support/filestorecontract.h"

#include <QCryptographicHash>
#include <QTest>

namespace tenantry {

namespace {

constexpr qsizetype plenty = 1 << 20;

QByteArray bytesOf(const FileContent &content)
{
    return content.bytes.reveal().toByteArray();
}

} // namespace

void FileStoreContract::answers_that_a_file_is_not_there()
{
    const Result<FileContent> content = store().read(path(), plenty);
    QVERIFY(content);
    QVERIFY(!content->exists);
    QVERIFY(content->bytes.isEmpty());
    QVERIFY(content->hash.isEmpty());
}

void FileStoreContract::reads_back_what_was_written_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("one: two\n");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("any byte") << QByteArray("\0\r\n\xff\xfe\0", 6);
    QTest::newRow("much") << QByteArray(200'000, 'x');
}

void FileStoreContract::reads_back_what_was_written()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(store().write(path(), Secret(bytes), {}));
    const Result<FileContent> content = store().read(path(), plenty);
    QVERIFY(content);
    QVERIFY(content->exists);
    QCOMPARE(bytesOf(*content), bytes);
    QCOMPARE(content->hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void FileStoreContract::reads_up_to_the_limit_and_no_byte_more()
{
    QVERIFY(store().write(path(), Secret("12345"), {}));
    QVERIFY(store().read(path(), 5));
    const Result<FileContent> content = store().read(path(), 4);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::TooLarge);
    QVERIFY(!content.error().message.isEmpty());
}

void FileStoreContract::keeps_the_replaced_file_as_a_backup()
{
    putElsewhere(path(), "old");
    const Result<FileContent> old = store().read(path(), plenty);
    QVERIFY(old);
    const Result<QString> backup = store().write(path(), Secret("new"), *old);
    QVERIFY(backup);
    QVERIFY(!backup->isEmpty());
    const Result<FileContent> kept = store().read(*backup, plenty);
    QVERIFY(kept);
    QCOMPARE(bytesOf(*kept), "old");
}

void FileStoreContract::makes_no_backup_of_a_file_that_was_not_there()
{
    const Result<QString> backup = store().write(path(), Secret("new"), {});
    QVERIFY(backup);
    QCOMPARE(*backup, QString());
}

void FileStoreContract::writes_again_after_reading_again()
{
    QVERIFY(store().write(path(), Secret("one"), {}));
    const Result<FileContent> one = store().read(path(), plenty);
    QVERIFY(one);
    QVERIFY(store().write(path(), Secret("two"), *one));
    const Result<FileContent> two = store().read(path(), plenty);
    QVERIFY(two);
    QCOMPARE(bytesOf(*two), "two");
}

void FileStoreContract::does_not_write_over_what_changed_meanwhile_data()
{
    QTest::addColumn<bool>("was");
    QTest::addColumn<bool>("is");
    QTest::newRow("changed") << true << true;
    QTest::newRow("gone") << true << false;
    QTest::newRow("new") << false << true;
}

void FileStoreContract::does_not_write_over_what_changed_meanwhile()
{
    QFETCH(bool, was);
    QFETCH(bool, is);
    if (was)
        putElsewhere(path(), "before");
    const Result<FileContent> before = store().read(path(), plenty);
    QVERIFY(before);
    if (is)
        putElsewhere(path(), "meanwhile");
    else
        removeElsewhere(path());

    const Result<QString> written = store().write(path(), Secret("mine"), *before);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ChangedMeanwhile);
    QVERIFY(!written.error().message.isEmpty());
    const Result<FileContent> after = store().read(path(), plenty);
    QVERIFY(after);
    QCOMPARE(after->exists, is);
    QCOMPARE(bytesOf(*after), is ? "meanwhile" : "");
}

void FileStoreContract::tells_apart_an_empty_file_and_none()
{
    putElsewhere(path(), "");
    const Result<FileContent> empty = store().read(path(), plenty);
    QVERIFY(empty);
    QVERIFY(empty->exists);
    QVERIFY(!store().write(path(), Secret("mine"), {}));
    QVERIFY(store().write(path(), Secret("mine"), *empty));
}

void FileStoreContract::deletes_what_was_read()
{
    putElsewhere(path(), "secrets");
    Result<FileContent> was = store().read(path(), plenty);
    QVERIFY(was);
    was->bytes = {};
    QVERIFY(store().remove(path(), *was));
    const Result<FileContent> now = store().read(path(), plenty);
    QVERIFY(now);
    QVERIFY(!now->exists);
}

void FileStoreContract::does_not_delete_what_changed_meanwhile()
{
    putElsewhere(path(), "read");
    const Result<FileContent> was = store().read(path(), plenty);
    QVERIFY(was);
    putElsewhere(path(), "written since");
    const FileContent none;
    for (const FileContent *known : {&*was, &none}) {
        const Result<void> removed = store().remove(path(), *known);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::ChangedMeanwhile);
        QVERIFY(!removed.error().message.isEmpty());
    }
    const Result<FileContent> now = store().read(path(), plenty);
    QVERIFY(now);
    QCOMPARE(bytesOf(*now), "written since");
}

void FileStoreContract::a_file_that_is_gone_already_is_deleted()
{
    putElsewhere(path(), "read");
    const Result<FileContent> was = store().read(path(), plenty);
    QVERIFY(was);
    removeElsewhere(path());
    QVERIFY(store().remove(path(), *was));
}

} // namespace tenantry
