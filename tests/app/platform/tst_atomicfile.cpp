#include "app/platform/atomicfile.h"
#include "tests/app/platform/diskfiles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace tenantry {

/// What the writer of files does on a real disk, beyond what every file store promises.
class AtomicFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writes_for_the_owner_only_whatever_the_umask_data();
    void writes_for_the_owner_only_whatever_the_umask();
    void keeps_the_old_file_when_the_disk_is_full_data();
    void keeps_the_old_file_when_the_disk_is_full();
    void writes_through_a_link_at_home_and_keeps_the_link();
    void refuses_a_link_data();
    void refuses_a_link();
    void refuses_what_is_not_a_regular_file_data();
    void refuses_what_is_not_a_regular_file();
    void tells_that_it_could_not_look_from_that_nothing_is_there();
    void refuses_a_folder_that_others_may_change();
    void keeps_the_last_five_backups_in_the_order_of_writing();
    void sweeps_away_what_a_killed_write_left_behind();
    void deletes_no_link_and_not_what_it_leads_to();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    FileContent now(const QString &path)
    {
        Result<FileContent> content = m_store.read(path, 1 << 20);
        return content ? std::move(*content) : FileContent{true, {}, "unreadable"};
    }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDir::Name);
    }

    FakeClock m_clock;
    AtomicFileStore m_store{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_folder->path()));
}

void AtomicFileTest::writes_for_the_owner_only_whatever_the_umask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("none") << 0000;
    QTest::newRow("usual") << 0022;
    QTest::newRow("everything") << 0777;
}

void AtomicFileTest::writes_for_the_owner_only_whatever_the_umask()
{
    QFETCH(int, mask);
    put(at("loose"), "old");
    QVERIFY(::chmod(QFile::encodeName(at("loose")).constData(), 0644) == 0);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const Result<QString> first = m_store.write(at("made/here/file"), Secret("new"), {});
    const Result<QString> backup = m_store.write(at("loose"), Secret("new"), now(at("loose")));
    ::umask(before);
    QVERIFY(first);
    QVERIFY(backup);
    QCOMPARE(modeOf(at("made")), 0700);
    QCOMPARE(modeOf(at("made/here")), 0700);
    QCOMPARE(modeOf(at("made/here/file")), 0600);
    QCOMPARE(modeOf(at("loose")), 0600);
    QCOMPARE(modeOf(*backup), 0600);
}

void AtomicFileTest::keeps_the_old_file_when_the_disk_is_full_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("no byte") << 0;
    QTest::newRow("a part") << 8192;
    QTest::newRow("one byte too few") << 199'999;
}

void AtomicFileTest::keeps_the_old_file_when_the_disk_is_full()
{
    QFETCH(int, room);
    put(at("file"), "old");
    const FileContent old = now(at("file"));
    const Secret much(QByteArray(200'000, 'x'));
    Result<QString> written{QString()};
    {
        const FileSizeLimit full(static_cast<rlim_t>(room));
        written = m_store.write(at("file"), much, old);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(written.error().message.contains(at("file")));
    QCOMPARE(contentOf(at("file")), "old");
    QCOMPARE(names(), QStringList("file"));
    QVERIFY(m_store.write(at("file"), much, old));
}

void AtomicFileTest::writes_through_a_link_at_home_and_keeps_the_link()
{
    QVERIFY(QDir().mkpath(at("dotfiles")));
    put(at("dotfiles/npmrc"), "old");
    QVERIFY(QFile::link(at("dotfiles/npmrc"), at(".npmrc")));
    const Result<QString> backup = m_store.write(at(".npmrc"), Secret("new"), now(at(".npmrc")));
    QVERIFY(backup);
    QVERIFY(QFileInfo(at(".npmrc")).isSymLink());
    QCOMPARE(contentOf(at("dotfiles/npmrc")), "new");
    QCOMPARE(QFileInfo(*backup).path(), QFileInfo(at("dotfiles")).canonicalFilePath());
}

void AtomicFileTest::refuses_a_link_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("away from home") << "away";
    QTest::newRow("to nowhere") << "dangling";
    QTest::newRow("to somebody else's file") << "foreign";
}

void AtomicFileTest::refuses_a_link()
{
    QFETCH(QString, kind);
    const QTemporaryDir elsewhere;
    QString target = kind == "dangling" ? at("nowhere") : elsewhere.filePath("target");
    if (kind != "dangling")
        put(target, "old");
    if (kind == "foreign") {
        qputenv("HOME", "/"); // so that only the owner differs
        if (::chown(QFile::encodeName(target).constData(), 65534, 65534) != 0)
            target = "/etc/passwd"; // not root: this one belongs to root
    }
    const QByteArray before = contentOf(target);
    QVERIFY(QFile::link(target, at("link")));
    const Result<QString> written = m_store.write(at("link"), Secret("new"), now(at("link")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(written.error().message.contains("link"));
    QCOMPARE(contentOf(target), before);
    QVERIFY(QFileInfo(at("link")).isSymLink());
}

void AtomicFileTest::refuses_what_is_not_a_regular_file_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("folder") << "folder";
    QTest::newRow("pipe") << "pipe";
    QTest::newRow("device") << "/dev/null";
}

void AtomicFileTest::refuses_what_is_not_a_regular_file()
{
    QFETCH(QString, path);
    QVERIFY(QDir().mkpath(at("folder")));
    QVERIFY(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600) == 0);
    const QString absolute = QDir(m_folder->path()).absoluteFilePath(path);
    const Result<FileContent> content = m_store.read(absolute, 10);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::Storage);
    QVERIFY(content.error().message.contains(absolute));
}

void AtomicFileTest::tells_that_it_could_not_look_from_that_nothing_is_there()
{
    put(at("file"), "not a folder");
    const Result<FileContent> below = m_store.read(at("file/config.yml"), 10);
    QVERIFY(!below);
    QCOMPARE(below.error().code, ErrorCode::Storage);
    const Result<FileContent> nothing = m_store.read(at("no/config.yml"), 10);
    QVERIFY(nothing);
    QVERIFY(!nothing->exists);
    QVERIFY(!m_store.write(at("file/config.yml"), Secret("new"), {}));
    QCOMPARE(contentOf(at("file")), "not a folder");
}

void AtomicFileTest::refuses_a_folder_that_others_may_change()
{
    QVERIFY(QDir().mkpath(at("shared")));
    const QByteArray shared = QFile::encodeName(at("shared"));
    QVERIFY(::chmod(shared.constData(), 0777) == 0);
    const Result<QString> written = m_store.write(at("shared/file"), Secret("new"), {});
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(at("shared")));
    QVERIFY(!QFile::exists(at("shared/file")));
    QVERIFY(::chmod(shared.constData(), 01777) == 0);
    QVERIFY(m_store.write(at("shared/file"), Secret("new"), {}));
}

void AtomicFileTest::keeps_the_last_five_backups_in_the_order_of_writing()
{
    put(at("file"), "0");
    for (int i = 1; i <= 7; ++i) {
        if (i == 4)
            m_clock.setWallTime(m_clock.now().addDays(-1)); // the order does not trust the clock
        QVERIFY(m_store.write(at("file"), Secret(QByteArray::number(i)), now(at("file"))));
    }
    QStringList backups = names();
    QCOMPARE(backups.takeFirst(), "file");
    QByteArray contents;
    for (const QString &backup : backups)
        contents += contentOf(at(backup));
    QCOMPARE(contents, "23456");
    QCOMPARE(contentOf(at("file")), "7");
}

void AtomicFileTest::sweeps_away_what_a_killed_write_left_behind()
{
    put(at(".tenantry-1.tmp"), "a secret");
    QFile old(at(".tenantry-1.tmp"));
    QVERIFY(old.open(QFile::ReadWrite));
    QVERIFY(old.setFileTime(m_clock.now().addSecs(-3700), QFile::FileModificationTime));
    put(at(".tenantry-2.tmp"), "being written");
    QFile young(at(".tenantry-2.tmp"));
    QVERIFY(young.open(QFile::ReadWrite));
    QVERIFY(young.setFileTime(m_clock.now(), QFile::FileModificationTime));
    QVERIFY(m_store.write(at("file"), Secret("new"), {}));
    QCOMPARE(names(), QStringList({".tenantry-2.tmp", "file"}));
}

void AtomicFileTest::deletes_no_link_and_not_what_it_leads_to()
{
    put(at("real.yml"), "secrets");
    QVERIFY(QFile::link(at("real.yml"), at("link.yml")));
    const Result<void> removed = m_store.remove(at("link.yml"), now(at("link.yml")));
    QVERIFY(!removed);
    QVERIFY(removed.error().message.contains("real.yml"));
    QCOMPARE(names(), QStringList({"link.yml", "real.yml"}));
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::AtomicFileTest)
#include "tst_atomicfile.moc"
