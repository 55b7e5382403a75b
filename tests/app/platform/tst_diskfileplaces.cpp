#include "app/platform/diskfileplaces.h"
#include "tests/app/platform/diskfiles.h"
#include "tests/support/answer.h"
#include "tests/support/fileplacescontract.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tenantry {

/// The promises of every look at places, held by the real one, and what it sees on a real disk.
class DiskFilePlacesTest final : public FilePlacesContract
{
    Q_OBJECT

protected:
    FilePlaces &places() override { return m_places; }
    QString folder() override { return m_root; }
    void putElsewhere(const QString &path, int mode) override
    {
        put(path, "old");
        QVERIFY(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) == 0);
    }
    void linkElsewhere(const QString &from, const QString &to) override
    {
        QVERIFY(QFile::link(to, from));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        qputenv("HOME", QFile::encodeName(m_root));
    }
    void refuses_a_link_that_the_file_store_refuses();
    void follows_the_links_of_folders();
    void tells_of_a_folder_that_others_may_change();
    void knows_the_folders_that_are_copied_elsewhere_data();
    void knows_the_folders_that_are_copied_elsewhere();

private:
    DiskFilePlaces m_places{DiskFilePlaces::Git{}};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

void DiskFilePlacesTest::refuses_a_link_that_the_file_store_refuses()
{
    const QTemporaryDir elsewhere;
    put(elsewhere.filePath("target"), "old");
    linkElsewhere(folder() + "/away", elsewhere.filePath("target"));
    linkElsewhere(folder() + "/dangling", folder() + "/nowhere");
    for (const QString name : {"/away", "/dangling"}) {
        const Result<FilePlace> place = look(folder() + name);
        QVERIFY(!place);
        QCOMPARE(place.error().code, ErrorCode::Storage);
        QVERIFY(place.error().message.contains(name));
    }
}

void DiskFilePlacesTest::follows_the_links_of_folders()
{
    QVERIFY(QDir().mkpath(folder() + "/dotfiles"));
    linkElsewhere(folder() + "/.qlik", folder() + "/dotfiles");
    const Result<FilePlace> place = look(folder() + "/.qlik/new/contexts.yml");
    QVERIFY(place);
    QCOMPARE(place->path, folder() + "/dotfiles/new/contexts.yml");
    QVERIFY(!place->isLink);
}

void DiskFilePlacesTest::tells_of_a_folder_that_others_may_change()
{
    const QString shared = folder() + "/shared";
    QVERIFY(QDir().mkpath(shared));
    const QByteArray name = QFile::encodeName(shared);
    QVERIFY(::chmod(name.constData(), 0777) == 0);
    const Result<FilePlace> open = look(shared + "/file");
    QVERIFY(open && open->isFolderOpenToOthers);
    // What is made below it is its owner's alone.
    const Result<FilePlace> below = look(shared + "/made/file");
    QVERIFY(below && !below->isFolderOpenToOthers);
    QVERIFY(::chmod(name.constData(), 0755) == 0);
    const Result<FilePlace> closed = look(shared + "/file");
    QVERIFY(closed && !closed->isFolderOpenToOthers);
}

void DiskFilePlacesTest::knows_the_folders_that_are_copied_elsewhere_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("service");
    QTest::newRow("Dropbox") << "Dropbox"
                             << "Dropbox/work/.env"
                             << "Dropbox";
    QTest::newRow("of a company") << "Dropbox (Contoso)"
                                  << "Dropbox (Contoso)/.env"
                                  << "Dropbox";
    QTest::newRow("OneDrive") << "OneDrive - Contoso"
                              << "OneDrive - Contoso/.env"
                              << "OneDrive";
    QTest::newRow("iCloud") << "Library/Mobile Documents/com~apple~CloudDocs"
                            << "Library/Mobile Documents/com~apple~CloudDocs/.env"
                            << "iCloud Drive";
    QTest::newRow("Google Drive") << "Library/CloudStorage/GoogleDrive-ada@example.com"
                                  << "Library/CloudStorage/GoogleDrive-ada@example.com/.env"
                                  << "Google Drive";
    QTest::newRow("Nextcloud") << "Nextcloud"
                               << "Nextcloud/not/yet/there/.env"
                               << "Nextcloud";
    QTest::newRow("ownCloud") << "ownCloud"
                              << "ownCloud/.env"
                              << "ownCloud";
    QTest::newRow("Syncthing") << "notes/.stfolder"
                               << "notes/deep/.env"
                               << "Syncthing";
    QTest::newRow("Nextcloud of another name") << "cloud/.sync_a1b2.db"
                                               << "cloud/.env"
                                               << "Nextcloud";
    QTest::newRow("its sources") << "src/nextcloud"
                                 << "src/nextcloud/.env"
                                 << "";
    QTest::newRow("a longer word") << "Dropboxes"
                                   << "Dropboxes/.env"
                                   << "";
    QTest::newRow("elsewhere at home") << "Dropbox"
                                       << ".qlik/contexts.yml"
                                       << "";
}

void DiskFilePlacesTest::knows_the_folders_that_are_copied_elsewhere()
{
    QFETCH(QString, made);
    QFETCH(QString, path);
    QFETCH(QString, service);
    QVERIFY(QDir(folder()).mkpath(made));
    const Result<FilePlace> place = look(folder() + "/" + path);
    QVERIFY(place);
    QCOMPARE(place->syncedBy, service);
    QCOMPARE(place->networkDrive, QString());
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::DiskFilePlacesTest)
#include "tst_diskfileplaces.moc"
