#include "app/platform/schema.h"
#include "app/platform/sqliteestatestore.h"
#include "tests/app/platform/diskfiles.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/samplechange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tenantry {

namespace {

EstateChange generation(int number)
{
    Subscription subscription = samplechange::subscription("s");
    subscription.name = QString::number(number);
    Client client = samplechange::regionClient("c", "s");
    client.name = subscription.name;
    return {.subscriptions = {subscription}, .clients = {client}};
}

/// Stores one generation after the other until it is killed.
int writeForEver(const QString &folder)
{
    SqliteEstateStore store(folder);
    for (int number = 0; store.apply(generation(number)); ++number)
        if (number == 3) {
            ::puts("running");
            ::fflush(stdout);
        }
    return 1;
}

} // namespace

/// What the estate's file goes through on a real disk.
class EstateFileOnTheDiskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void is_for_its_owner_only();
    void leaves_a_damaged_file_as_it_is_data();
    void leaves_a_damaged_file_as_it_is();
    void leaves_a_newer_file_as_it_is();
    void keeps_the_old_state_when_the_disk_is_full();
    void says_why_a_folder_cannot_be_used_data();
    void says_why_a_folder_cannot_be_used();
    void does_not_begin_anew_beside_an_orphaned_log();
    void does_not_write_into_a_file_that_was_replaced();
    void is_of_one_generation_after_a_kill();
    void takes_all_steps_of_an_update_or_none();

private:
    QString path() const { return m_folder->filePath("estate.sqlite"); }
    void store(const EstateChange &change) const
    {
        SqliteEstateStore store(m_folder->path());
        QVERIFY(store.apply(change));
    }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EstateFileOnTheDiskTest::is_for_its_owner_only()
{
    const QString folder = m_folder->filePath("made/here");
    const mode_t before = ::umask(0000);
    SqliteEstateStore store(folder);
    const Result<void> applied = store.apply(samplechange::everything());
    ::umask(before);
    QVERIFY(applied);
    QCOMPARE(modeOf(folder), 0700);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QVERIFY(files.size() > 1); // the log while it is open
    for (const QString &file : files)
        QCOMPARE(modeOf(folder + '/' + file), 0600);
}

void EstateFileOnTheDiskTest::leaves_a_damaged_file_as_it_is_data()
{
    store(samplechange::many(200));
    const QByteArray good = contentOf(path());
    QByteArray flippedHeader = good;
    flippedHeader[3] = 'x';
    QByteArray flippedPage = good;
    flippedPage.replace(4096, 64, QByteArray(64, '\xff'));
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("subscriptions: none\n").repeated(100);
    QTest::newRow("header only") << good.first(100);
    QTest::newRow("one page") << good.first(4096);
    QTest::newRow("half") << good.first(good.size() / 2);
    QTest::newRow("all but a page") << good.chopped(4096);
    QTest::newRow("flipped header") << flippedHeader;
    QTest::newRow("flipped page") << flippedPage;
    QTest::newRow("zeroes") << QByteArray(good.size(), '\0');
}

void EstateFileOnTheDiskTest::leaves_a_damaged_file_as_it_is()
{
    QFETCH(QByteArray, bytes);
    put(path(), bytes);
    {
        SqliteEstateStore store(m_folder->path());
        const Result<Estate> loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        QVERIFY(loaded.error().message.contains(path()));
        QVERIFY(!store.apply(samplechange::everything()));
    }
    QVERIFY(contentOf(path()) == bytes);
    QCOMPARE(names(), QStringList("estate.sqlite"));
}

void EstateFileOnTheDiskTest::leaves_a_newer_file_as_it_is()
{
    store(samplechange::everything());
    {
        const Result<std::unique_ptr<Database>> database = Database::open(path());
        QVERIFY(database);
        QVERIFY((*database)->run("PRAGMA user_version = 99"));
    }
    const QByteArray before = contentOf(path());
    {
        SqliteEstateStore store(m_folder->path());
        const Result<Estate> loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NewerVersion);
        QCOMPARE(store.apply(samplechange::everything()).error().code, ErrorCode::NewerVersion);
    }
    QVERIFY(contentOf(path()) == before);
    QCOMPARE(names(), QStringList("estate.sqlite"));
}

void EstateFileOnTheDiskTest::keeps_the_old_state_when_the_disk_is_full()
{
    SqliteEstateStore store(m_folder->path());
    QVERIFY(store.apply(samplechange::everything()));
    Result<void> applied;
    {
        const FileSizeLimit full(64 * 1024);
        applied = store.apply(samplechange::many(2000));
    }
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Storage);
    QVERIFY(applied.error().message.contains(path()));
    const Result<Estate> loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->tenants(), samplechange::everything().tenants);
    QVERIFY(store.apply(samplechange::many(2000)));
}

void EstateFileOnTheDiskTest::says_why_a_folder_cannot_be_used_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a file") << "file";
    QTest::newRow("below a file") << "file/below";
    QTest::newRow("open to others") << "shared";
}

void EstateFileOnTheDiskTest::says_why_a_folder_cannot_be_used()
{
    QFETCH(QString, kind);
    put(m_folder->filePath("file"), "not a folder");
    QVERIFY(QDir().mkpath(m_folder->filePath("shared")));
    QVERIFY(::chmod(QFile::encodeName(m_folder->filePath("shared")).constData(), 0777) == 0);
    SqliteEstateStore store(m_folder->filePath(kind));
    const Result<Estate> loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Storage);
    QVERIFY(loaded.error().message.contains(m_folder->filePath(kind)));
    QCOMPARE(contentOf(m_folder->filePath("file")), "not a folder");
}

void EstateFileOnTheDiskTest::does_not_begin_anew_beside_an_orphaned_log()
{
    put(path() + "-wal", "of a file that somebody has moved away");
    SqliteEstateStore store(m_folder->path());
    const Result<Estate> loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
    QCOMPARE(names(), QStringList("estate.sqlite-wal"));
}

void EstateFileOnTheDiskTest::does_not_write_into_a_file_that_was_replaced()
{
    const QTemporaryDir backup;
    {
        SqliteEstateStore other(backup.path());
        QVERIFY(other.apply(generation(7)));
    }
    SqliteEstateStore store(m_folder->path());
    QVERIFY(store.apply(generation(1)));
    for (const QString &name : names())
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    QVERIFY(QFile::copy(backup.filePath("estate.sqlite"), path()));

    QVERIFY(!store.apply(generation(2)));
    QVERIFY(store.isChangedElsewhere());
    const Result<Estate> loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->subscriptions().first().name, "7");
    QVERIFY(store.apply(generation(8)));
}

void EstateFileOnTheDiskTest::is_of_one_generation_after_a_kill()
{
    for (int round = 0; round < 8; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {"--write", m_folder->path()});
        QVERIFY(writer.waitForReadyRead(20'000));
        writer.kill();
        QVERIFY(writer.waitForFinished(20'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        SqliteEstateStore store(m_folder->path());
        const Result<Estate> loaded = store.load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        QVERIFY(loaded->subscriptions().first().name.toInt() >= 3);
        QCOMPARE(loaded->clients().first().name, loaded->subscriptions().first().name);
    }
}

void EstateFileOnTheDiskTest::takes_all_steps_of_an_update_or_none()
{
    store(samplechange::everything());
    const Result<std::unique_ptr<Database>> database = Database::open(path());
    QVERIFY(database);
    constexpr std::array good{QLatin1StringView("ALTER TABLE client ADD COLUMN note TEXT")};
    constexpr std::array bad{QLatin1StringView("ALTER TABLE tenant ADD COLUMN note TEXT"),
                             QLatin1StringView("ALTER TABLE nowhere ADD COLUMN note TEXT")};
    const std::array badSteps{Schema::allSteps()[0], Schema::allSteps()[1], SchemaStep(good),
                              SchemaStep(bad)};
    Schema broken(**database, badSteps);
    QVERIFY(!broken.update());
    QCOMPARE(*broken.version(), 2);

    const std::array goodSteps{Schema::allSteps()[0], Schema::allSteps()[1], SchemaStep(good)};
    Schema next(**database, goodSteps);
    QVERIFY(next.update());
    QCOMPARE(*next.version(), 3);
    QVERIFY((*database)->run("SELECT note FROM client"));
    QVERIFY(!(*database)->run("SELECT note FROM tenant"));
    QCOMPARE(Schema(**database).check().error().code, ErrorCode::NewerVersion);
}

} // namespace tenantry

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--write")
        return tenantry::writeForEver(arguments[2]);
    tenantry::EstateFileOnTheDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_estatefileonthedisk.moc"
