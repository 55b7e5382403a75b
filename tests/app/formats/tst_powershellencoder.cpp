#include "app/formats/powershellencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestPowershellEncoder : public QObject
{
    Q_OBJECT

private slots:
    void doubles_all_five_single_quotes_data();
    void doubles_all_five_single_quotes();
};

void TestPowershellEncoder::doubles_all_five_single_quotes_data()
{
    addRows({{"plain", "it's", "'it''s'"},
             {"left", "\xe2\x80\x98", "'\xe2\x80\x98\xe2\x80\x98'"},
             {"right", "\xe2\x80\x99", "'\xe2\x80\x99\xe2\x80\x99'"},
             {"low", "\xe2\x80\x9a", "'\xe2\x80\x9a\xe2\x80\x9a'"},
             {"reversed", "\xe2\x80\x9b", "'\xe2\x80\x9b\xe2\x80\x9b'"},
             {"double ones stay", "\"\xe2\x80\x9c\xe2\x80\x9d", "'\"\xe2\x80\x9c\xe2\x80\x9d'"},
             {"an expansion", "$env:PATH $(id) `n", "'$env:PATH $(id) `n'"}});
}

void TestPowershellEncoder::doubles_all_five_single_quotes()
{
    compareRow(powershellQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestPowershellEncoder)
#include "tst_powershellencoder.moc"
