#include "app/formats/postmanencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestPostmanEncoder : public QObject
{
    Q_OBJECT

private slots:
    void holds_what_is_no_variable_data();
    void holds_what_is_no_variable();
};

void TestPostmanEncoder::holds_what_is_no_variable_data()
{
    addRows({{"a variable", "a{{client_id}}b", {}},
             {"a generated one", "{{$guid}}", {}},
             {"half a variable", "{{client_id", {}},
             {"its other half", "client_id}}", "\"client_id}}\""},
             {"single braces", "{a} {b}", "\"{a} {b}\""},
             {"marks", "a\"b\\c", "\"a\\\"b\\\\c\""}});
}

void TestPostmanEncoder::holds_what_is_no_variable()
{
    compareRow(postmanQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestPostmanEncoder)
#include "tst_postmanencoder.moc"
