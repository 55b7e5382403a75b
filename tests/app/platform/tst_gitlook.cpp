#include "app/platform/diskfileplaces.h"
#include "tests/app/platform/diskfiles.h"
#include "tests/support/answer.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace tenantry {

using Repository = FilePlace::Repository;

/// What is seen of work trees of a real git.
class GitLookTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tells_what_git_makes_of_a_file_data();
    void tells_what_git_makes_of_a_file();
    void tells_of_a_file_that_git_has_though_it_ignores_it();
    void asks_in_the_folder_whatever_the_environment_says();
    void runs_no_program_that_the_work_tree_names();
    void cannot_tell_without_git();
    void cannot_tell_when_git_takes_too_long();
    void starts_no_git_where_no_work_tree_is();

private:
    QString at(const QString &name) const { return m_root + "/" + name; }
    void git(const QStringList &arguments) const
    {
        QCOMPARE(QProcess::execute(m_git, QStringList{"-C", m_root, "-c", "user.name=Ada", "-c",
                                                      "user.email=ada@example.com"}
                                              + arguments),
                 0);
    }
    FilePlace look(const QString &name, const DiskFilePlaces::Git &git) const
    {
        Answer<Result<FilePlace>> answer;
        DiskFilePlaces(git).look(at(name), answer.receiver());
        const Result<FilePlace> place = answer.wait();
        return place ? *place : FilePlace{.path = place.error().message};
    }
    FilePlace look(const QString &name) const { return look(name, {.program = m_git}); }
    /// A program that stands in for git.
    QString script(const QByteArray &text) const
    {
        put(at("script"), "#!/bin/sh\n" + text);
        QFile::setPermissions(at("script"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return at("script");
    }

    QString m_git = QStandardPaths::findExecutable("git");
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void GitLookTest::init()
{
    QVERIFY2(!m_git.isEmpty(), "git is not installed: packaging/install-dependencies test");
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    qputenv("HOME", QFile::encodeName(m_root));
    git({"init", "--quiet"});
}

void GitLookTest::tells_what_git_makes_of_a_file_data()
{
    QTest::addColumn<QByteArray>("ignored");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Repository>("repository");
    QTest::newRow("taken in") << QByteArray("*.log\n") << ".env" << Repository::Exposed;
    QTest::newRow("ignored with its backups")
        << QByteArray(".env*\n") << ".env" << Repository::Ignored;
    QTest::newRow("ignored without its backups")
        << QByteArray(".env\n") << ".env" << Repository::BackupsExposed;
    QTest::newRow("backups alone ignored")
        << QByteArray("*.bak-*\n") << ".env" << Repository::Exposed;
    QTest::newRow("in a folder to be made")
        << QByteArray("") << "not/yet/there/.env" << Repository::Exposed;
    QTest::newRow("in an ignored folder to be made")
        << QByteArray("secrets/\n") << "secrets/here/.env" << Repository::Ignored;
    QTest::newRow("with signs of patterns in its name")
        << QByteArray("*.env*\n") << ":(top)[x]*.env" << Repository::Ignored;
}

void GitLookTest::tells_what_git_makes_of_a_file()
{
    QFETCH(QByteArray, ignored);
    QFETCH(QString, name);
    QFETCH(Repository, repository);
    put(at(".gitignore"), ignored);
    const FilePlace place = look(name);
    QCOMPARE(place.repository, repository);
    QCOMPARE(place.workTree, m_root);
}

void GitLookTest::tells_of_a_file_that_git_has_though_it_ignores_it()
{
    put(at(".env"), "QLIK_HOST=old\n");
    git({"add", ".env"});
    put(at(".gitignore"), ".env*\n");
    QCOMPARE(look(".env").repository, Repository::Tracked);
}

void GitLookTest::asks_in_the_folder_whatever_the_environment_says()
{
    const QTemporaryDir other;
    qputenv("GIT_DIR", QFile::encodeName(other.path()));
    const FilePlace place = look(".env");
    qunsetenv("GIT_DIR");
    QCOMPARE(place.repository, Repository::Exposed);
}

void GitLookTest::runs_no_program_that_the_work_tree_names()
{
    put(at(".env"), "QLIK_HOST=old\n");
    git({"add", ".env"});
    git({"config", "core.fsmonitor", script("touch " + QFile::encodeName(at("started")) + "\n")});
    QCOMPARE(look(".env").repository, Repository::Tracked);
    QCOMPARE(look("other").repository, Repository::Exposed);
    QVERIFY(!QFile::exists(at("started")));
}

void GitLookTest::cannot_tell_without_git()
{
    QCOMPARE(look(".env", {}).repository, Repository::Unknown);
    QCOMPARE(look(".env", {.program = at("no such program")}).repository, Repository::Unknown);
    QCOMPARE(look(".env", {.program = script("exit 128\n")}).repository, Repository::Unknown);
}

void GitLookTest::cannot_tell_when_git_takes_too_long()
{
    const QString slow = script("exec sleep 60\n");
    QCOMPARE(look(".env", {.program = slow, .deadline = 50ms}).repository, Repository::Unknown);
}

void GitLookTest::starts_no_git_where_no_work_tree_is()
{
    const QTemporaryDir outside;
    const QString started = at("started");
    const QString program = script("touch " + QFile::encodeName(started) + "\n");
    Answer<Result<FilePlace>> answer;
    DiskFilePlaces({.program = program}).look(outside.filePath(".env"), answer.receiver());
    QCOMPARE(answer.wait()->repository, Repository::None);
    QVERIFY(!QFile::exists(started));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::GitLookTest)
#include "tst_gitlook.moc"
