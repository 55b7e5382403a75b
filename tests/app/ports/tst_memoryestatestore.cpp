#include "tests/support/estatestorecontract.h"
#include "tests/support/memoryestatestore.h"

#include <QTest>

namespace tenantry {

class MemoryEstateStoreTest final : public EstateStoreContract
{
    Q_OBJECT

protected:
    EstateStore &store() override { return *m_store; }

private slots:
    void init() { m_store = std::make_unique<MemoryEstateStore>(); }

private:
    std::unique_ptr<MemoryEstateStore> m_store;
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::MemoryEstateStoreTest)
#include "tst_memoryestatestore.moc"
