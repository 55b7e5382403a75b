#include "tests/support/fakesealer.h"
#include "tests/support/sealercontract.h"

#include <QTest>

namespace tenantry {

class FakeSealerTest final : public SealerContract
{
    Q_OBJECT

protected:
    Sealer &sealer() override { return m_sealer; }
    QByteArray content() override { return QByteArray(3 * FakeSealer::partSize, 'x'); }

private:
    FakeSealer m_sealer;
};

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::FakeSealerTest)
#include "tst_fakesealer.moc"
