#include "app/formats/dockerenvencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestDockerEnvEncoder : public QObject
{
    Q_OBJECT

private slots:
    void is_the_value_as_it_is_data();
    void is_the_value_as_it_is();
};

void TestDockerEnvEncoder::is_the_value_as_it_is_data()
{
    addRows({{"quotes stay", "\"a\" 'b'", "\"a\" 'b'"},
             {"spaces stay", "  a  ", "  a  "},
             {"a comment is none", "#a #b", "#a #b"},
             {"nothing is put in", "$a ${b} \\n", "$a ${b} \\n"}});
}

void TestDockerEnvEncoder::is_the_value_as_it_is()
{
    compareRow(dockerEnvValue);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestDockerEnvEncoder)
#include "tst_dockerenvencoder.moc"
