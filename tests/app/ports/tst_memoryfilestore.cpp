#include "tests/support/filestorecontract.h"
#include "tests/support/memoryfilestore.h"

#include <QTest>

namespace tenantry {

class MemoryFileStoreTest final : public FileStoreContract
{
    Q_OBJECT

protected:
    FileStore &store() override { return m_store; }
    QString path() override { return "/home/someone/file"; }
    void putElsewhere(const QString &path, const QByteArray &bytes) override
    {
        m_store.files.insert(path, bytes);
    }
    void removeElsewhere(const QString &path) override { m_store.files.remove(path); }

private slots:
    void cleanup() { m_store.files.clear(); }

private:
    MemoryFileStore m_store;
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::MemoryFileStoreTest)
#include "tst_memoryfilestore.moc"
