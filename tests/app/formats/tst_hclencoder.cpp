#include "app/formats/hclencoder.h"
#include "tests/app/formats/encoderrows.h"

namespace tenantry {

class TestHclEncoder : public QObject
{
    Q_OBJECT

private slots:
    void puts_nothing_in_and_loses_nothing_data();
    void puts_nothing_in_and_loses_nothing();
    void holds_in_json_what_terraform_keeps_data();
    void holds_in_json_what_terraform_keeps();
};

void TestHclEncoder::puts_nothing_in_and_loses_nothing_data()
{
    addRows({{"a template", "${var.a}", "\"$${var.a}\""},
             {"a directive", "%{if a}", "\"%%{if a}\""},
             {"a dollar before a template", "$${a}", "\"$$${a}\""},
             {"a percent sign before a template", "%${a}", "\"%$${a}\""},
             {"dollars alone", "$a $$ 5%", "\"$a $$ 5%\""},
             {"marks", "a\"b\\c", "\"a\\\"b\\\\c\""},
             {"a backslash between dollar and brace", "$\\{", "\"$\\\\{\""},
             {"right to left", "\xe2\x80\xae", "\"\\u202e\""},
             {"composed", "\xc3\xa9", "\"\xc3\xa9\""},
             {"letter and accent apart", "e\xcc\x81", {}},
             {"a sign that composes to another", "\xe2\x84\xa6", {}}});
}

void TestHclEncoder::puts_nothing_in_and_loses_nothing()
{
    compareRow(hclQuoted);
}

void TestHclEncoder::holds_in_json_what_terraform_keeps_data()
{
    addRows({{"a template", "${var.a} %{if a}", "\"${var.a} %{if a}\""},
             {"composed", "\xc3\xa9", "\"\xc3\xa9\""},
             {"letter and accent apart", "e\xcc\x81", {}}});
}

void TestHclEncoder::holds_in_json_what_terraform_keeps()
{
    compareRow(tfvarsJsonQuoted);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::TestHclEncoder)
#include "tst_hclencoder.moc"
