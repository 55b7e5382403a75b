#include "app/platform/atomicfile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filestorecontract.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tenantry {

/// The promises of every file store, held by the real one.
class AtomicFileStoreTest final : public FileStoreContract
{
    Q_OBJECT

protected:
    FileStore &store() override { return m_store; }
    QString path() override { return m_folder->filePath("made/on the way/file.yml"); }
    void putElsewhere(const QString &path, const QByteArray &bytes) override
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void removeElsewhere(const QString &path) override { QFile::remove(path); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void leaves_no_other_file_behind()
    {
        putElsewhere(path(), "old");
        const Result<FileContent> old = store().read(path(), 10);
        QVERIFY(old);
        QVERIFY(store().write(path(), Secret("new"), *old));
        putElsewhere(path(), "meanwhile");
        QVERIFY(!store().write(path(), Secret("new"), *old));
        QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({"file.yml", "file.yml.bak-20261124090000"}));
    }

private:
    FakeClock m_clock;
    AtomicFileStore m_store{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::AtomicFileStoreTest)
#include "tst_atomicfilestore.moc"
