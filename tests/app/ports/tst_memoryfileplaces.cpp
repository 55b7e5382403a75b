#include "tests/support/fileplacescontract.h"
#include "tests/support/memoryfileplaces.h"

#include <QTest>

namespace tenantry {

class MemoryFilePlacesTest final : public FilePlacesContract
{
    Q_OBJECT

protected:
    FilePlaces &places() override { return m_places; }
    QString folder() override { return "/home/someone"; }
    void putElsewhere(const QString &path, int mode) override
    {
        m_files.files.insert(path, "old");
        m_places.special.insert(path, {.mode = mode});
    }
    void linkElsewhere(const QString &from, const QString &to) override
    {
        m_places.links.insert(from, to);
    }

private slots:
    void init()
    {
        m_files.files.clear();
        m_places.special.clear();
        m_places.links.clear();
        m_places.folders = {folder()};
    }

private:
    MemoryFileStore m_files;
    MemoryFilePlaces m_places{m_files};
};

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::MemoryFilePlacesTest)
#include "tst_memoryfileplaces.moc"
