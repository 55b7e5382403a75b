#pragma once

#include <QByteArrayList>

namespace tenantry {

/// What has broken readers and writers of files before.
inline QByteArrayList naughtyValues()
{
    QByteArrayList values{"", " ", "  a  ",
                          // YAML's words, numbers and dates
                          "no", "yes", "on", "off", "y", "n", "true", "False", "NULL", "null", "~",
                          "1e3", "0123", "018", "0x1F", "0o17", "1_000", ".inf", "-.INF", ".nan",
                          "12:30:45", "2001-01-01", "2001-01-01T00:00:00Z", "-0", "+1", "1.", ".5",
                          "1e999", "99999999999999999999", "=", "<<",
                          // YAML's marks
                          ": ", " #", "# a", "a: b", "a #b", "@x", "`x", "%x", "&a", "*a", "!x",
                          "!!python/object:a", "|", ">", "- a", "-", "---", "...", "? b", "?",
                          "{a}", "[b]", "{", "}", "[", "]", ",", "a,b", "%YAML 1.2", "a:",
                          // quotes and backslashes
                          "\"", "'", "\\", "\\\\", "a\\", "\\'", "\\\"", "\\n", "\\\\n", "''",
                          "\"\"", "'''", "\"\"\"", "it's", "'a'", "\"a\"", "'a", "a'", "\"a", "a\"",
                          "'a\" b'", "`a`", "a\"b\\c'd", "'\\''", "\"'\"'\"", "$'a\\n'",
                          // expansions
                          "$", "$$", "$a", "${a}", "${a", "$}", "$HOME", "${HOME}", "${HOME:-x}",
                          "$(id)", "`id`", "$((1+1))", "!!", "!a", "%{a}", "%{if a}", "%%{a}",
                          "$${a}", "$$${a}", "$%{a}", "%${a}", "${", "%{", "$\\{", "{{a}}",
                          "{{$guid}}", "{{", "}}", "{{K1}}", "<%= a %>", "$env:PATH", "$(Get-Date)",
                          "`n", "@(a)", "%PATH%", "!PATH!", "^a", "~", "~root", "*", "?", "[a]",
                          "{a,b}", "a;b", "a&b", "a|b", "a>b", "a<b", "a b", "-n", "-e a", "--",
                          "&& true", "; true", "#", "a#b", "=a", "a=b", "export A=b", "KEY='x' #",
                          // what is not seen, and what looks like something else
                          "\xef\xbb\xbf",
                          "\xef\xbb\xbf"
                          "a",
                          "a\xef\xbb\xbf", "\xc2\xa0", "\xc2\xad", "\xe2\x80\x8b",
                          "a\xe2\x80\x8d"
                          "b",
                          "\xe2\x80\xae"
                          "abc",
                          "\xe2\x81\xa6"
                          "a\xe2\x81\xa9",
                          "\xe3\x80\x80",
                          "\xe2\x80\x83"
                          "a",
                          "\xf3\xa0\x80\x81",
                          "\xe2\x80\x98"
                          "a\xe2\x80\x99",
                          "\xe2\x80\x9a"
                          "a\xe2\x80\x9b",
                          "\xe2\x80\x9c"
                          "a\xe2\x80\x9d",
                          "\xe2\x80\x99\xe2\x80\x99", "'\xe2\x80\x99", "\xef\xbc\x87",
                          "\xef\xbc\x82", "\xef\xbf\xbd", "\xef\xbf\xbf",
                          // letters
                          "gr\xc3\xbc\xc3\x9f", "\xce\xb1", "\xe6\xbc\xa2", "\xf0\x9f\x98\x80",
                          "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9", "\xc3\xa9", "e\xcc\x81",
                          "\xcc\x81", "\xe2\x84\xa6", "\xe1\x84\x80\xe1\x85\xa1", "\xef\xac\x81",
                          "\xf4\x8f\xbf\xbf", "\xee\x80\x80",
                          // what every dialect refuses
                          "\n", "a\nb", "a\n", "a\r", "a\r\nQLIK_HOST=evil", "a\tb", "\x1b[31m",
                          "\x7f", "a\x08", "\xc2\x85",
                          "a\xc2\x85"
                          "b",
                          "\xc2\x9b", "a'\nb'", "a\xff", "\xc0\xaf", "\xed\xa0\x80",
                          "\xf4\x90\x80\x80", "a\xc3",
                          // what those of lines refuse
                          "\xe2\x80\xa8",
                          "a\xe2\x80\xa9"
                          "b"};
    values.append(QByteArray("a\0b", 3));
    values.append(QByteArray("\0", 1));
    values.append(QByteArray(4096, 'a'));
    values.append(QByteArray(1024, '\''));
    return values;
}

} // namespace tenantry
