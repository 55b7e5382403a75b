#pragma once

#include <QByteArray>
#include <QList>

/// Files of variables that Tenantry did not write. OURS in them stands for what is expected to be
/// put in where none of our variables is there yet, NOTE for the note alone.
namespace tenantry {

struct VariableCase
{
    const char *format;
    const char *name;
    QByteArray before;
    QByteArray after;
};

inline QList<VariableCase> dotenvFiles()
{
    const char *format = "dotenv";
    return {
        {format, "comment", "# mine\n", "# mine\nOURS"},
        {format, "open line", "A=1", "A=1\nOURS"},
        {format, "empty lines", "\n\nA=1\n\n", "\n\nA=1\n\nOURS"},
        {format, "CRLF", "A=1\r\nB='x'\r\n", "A=1\r\nB='x'\r\nOURS"},
        {format, "byte order mark",
         "\xef\xbb\xbf"
         "A=1\n",
         "\xef\xbb\xbf"
         "A=1\nOURS"},
        {format, "byte order mark only", "\xef\xbb\xbf", "\xef\xbb\xbfOURS"},
        {format, "other names like ours", "MY_QLIK_HOST=x\nQLIK_HOST_2=y\nqlik_host=z\n",
         "MY_QLIK_HOST=x\nQLIK_HOST_2=y\nqlik_host=z\nOURS"},
        {format, "ours in a comment", "#QLIK_HOST=old\n", "#QLIK_HOST=old\nOURS"},
        {format, "quotes and blanks", "export A = \"x \\\" y\" # c\n\tB='z # z'#\n", {}},
        {format, "many lines", "KEY=\"-----BEGIN\nabc=\n-----END\"\nB='1\n2'\n",
         "KEY=\"-----BEGIN\nabc=\n-----END\"\nB='1\n2'\nOURS"},
        {format, "values of all kinds",
         "A=\nB= \nC=a b  # c\nD=it's\nE=\"$X ${Y}\"\nF=`x`\nG=a#b\n",
         "A=\nB= \nC=a b  # c\nD=it's\nE=\"$X ${Y}\"\nF=`x`\nG=a#b\nOURS"},
        {format, "no value, comment", "A= # none\n", "A= # none\nOURS"},
        {format, "unicode", "GR\xc3\x9c=1\n", {}},
        {format, "points and dashes in names", "a.b-c=1\n", "a.b-c=1\nOURS"},
    };
}

inline QList<VariableCase> otherVariableFiles()
{
    return {
        {"docker-env", "all kinds", "A=1\n# c\n  B='x' # y\nC\nD=\"\n",
         "A=1\n# c\n  B='x' # y\nC\nD=\"\nOURS"},
        {"docker-env", "CRLF, open line", "A=1\r\nB=2", "A=1\r\nB=2\r\nOURS"},
        {"docker-env", "export is part of a name", "export A=1\n", {}},
        {"docker-env", "blanks in a name", "A =1\n", {}},
        {"shell", "all kinds",
         "#!/bin/sh\n\nA=1 # c\nexport B='x\ny'\nC=\"a \\\" b\"'c'd\\ e\nD=\"$(date "
         "-u)\"\nE=\"$A\"\n",
         "#!/bin/sh\n\nA=1 # c\nexport B='x\ny'\nC=\"a \\\" b\"'c'd\\ e\nD=\"$(date "
         "-u)\"\nE=\"$A\"\n"
         "OURS"},
        {"shell", "open line", "A=1", "A=1\nOURS"},
        {"shell", "command", "A=1\nset -eu\n", {}},
        {"shell", "two in a line", "A=1; B=2\n", {}},
        {"shell", "before a command", "A=1 env\n", {}},
        {"shell", "condition", "if true; then\nA=1\nfi\n", {}},
        {"shell", "here-document", "cat <<X\nA=1\nX\n", {}},
        {"shell", "continued line", "A=1\\\nB=2\n", {}},
        {"shell", "list", "A=(1 2)\n", {}},
        {"shell", "blank behind =", "A= b\n", {}},
        {"shell", "nested quotes", "A=\"$(echo \"b\")\"\n", {}},
        {"shell", "open quote", "A='b\nQLIK_HOST=c\n", {}},
        {"shell", "backquotes", "A=`date`\n", {}},
        {"shell", "expansion", "A=\"${B:-\"c\"}\"\n", {}},
        {"powershell", "all kinds",
         "$env:A = 'x''y' # c\r\n$ENV:B=\"z\"\r\n$env:C = (tenantry-cli token h)\r\n",
         "$env:A = 'x''y' # c\r\n$ENV:B=\"z\"\r\n$env:C = (tenantry-cli token h)\r\nOURS"},
        {"powershell", "typographic quotes", "$env:A = 'x\u2019\u2018y'\n",
         "$env:A = 'x\u2019\u2018y'\nOURS"},
        {"powershell", "typographic end", "$env:A = 'x\u2019; rm 'y'\n", {}},
        {"powershell", "other variable", "$a = 'x'\n", {}},
        {"powershell", "expansion", "$env:A = \"x$y\"\n", {}},
        {"powershell", "text over lines", "$env:A = 'x\ny'\n", {}},
        {"tfvars", "all kinds", "a = 1\n  b-c = true # c\nd=\"x \\\" $${y}\"\n",
         "a = 1\n  b-c = true # c\nd=\"x \\\" $${y}\"\nOURS"},
        {"tfvars", "list", "a = [\"x\"]\n", {}},
        {"tfvars", "here-document", "a = <<X\nqlik_region = \"b\"\nX\n", {}},
        {"tfvars", "template", "a = \"${b}\"\n", {}},
        {"tfvars", "block", "a {\n}\n", {}},
    };
}

/// Files that set QLIK_HOST already, in the names of the convention “qlik”; the rest of our
/// variables is to be added, so that OURS stands for them.
inline QList<VariableCase> filesThatSetHost()
{
    return {
        {"dotenv", "the same", "QLIK_HOST='acme.eu.qlikcloud.com'\nA=1\n",
         "QLIK_HOST='acme.eu.qlikcloud.com'\nA=1\nOURS"},
        {"dotenv", "the same without quotes", "QLIK_HOST=acme.eu.qlikcloud.com # c\nA=1\n",
         "QLIK_HOST=acme.eu.qlikcloud.com # c\nA=1\nOURS"},
        {"dotenv", "another", "A=1\nQLIK_HOST='old' # c\nB=2\n",
         "A=1\nQLIK_HOST='acme.eu.qlikcloud.com' # c\nB=2\nOURS"},
        {"dotenv", "export", "  export QLIK_HOST=\"old\"\r\n",
         "  export QLIK_HOST='acme.eu.qlikcloud.com'\r\nOURS"},
        {"dotenv", "empty, open line", "QLIK_HOST=", "QLIK_HOST='acme.eu.qlikcloud.com'\nOURS"},
        {"dotenv", "blanks", "QLIK_HOST = a b c  # d\n",
         "QLIK_HOST='acme.eu.qlikcloud.com'  # d\nOURS"},
        {"dotenv", "many lines", "QLIK_HOST=\"a\nb\"\nA=1\n",
         "QLIK_HOST='acme.eu.qlikcloud.com'\nA=1\nOURS"},
        {"dotenv", "variable in it", "QLIK_HOST=\"$A\"\n",
         "QLIK_HOST='acme.eu.qlikcloud.com'\nOURS"},
        {"dotenv", "twice", "QLIK_HOST=a\nQLIK_HOST=b\n", {}},
        {"dotenv", "in a value over many lines", "A=\"\nQLIK_HOST=b\n\"\n", {}},
        {"dotenv", "open quote", "QLIK_HOST=\"a\nB=1\n", {}},
        {"dotenv", "backslash before the quote", "A='x\\'\nQLIK_HOST='y'\n", {}},
        {"dotenv", "text behind the quote", "QLIK_HOST='a'b\n", {}},
        {"dotenv", "colon", "QLIK_HOST: a\n", {}},
        {"dotenv", "CR alone", "QLIK_HOST=a\rB=1\n", {}},
        {"dotenv", "NUL", QByteArray("QLIK_HOST=a\0\n", 13), {}},
        {"dotenv", "not UTF-8", "# \xe9\nQLIK_HOST=a\n", {}},
        {"dotenv", "UTF-16", QByteArray("\xff\xfeQ\0", 4), {}},
        {"docker-env", "in quotes", "QLIK_HOST='acme.eu.qlikcloud.com'\n",
         "QLIK_HOST=acme.eu.qlikcloud.com\nOURS"},
        {"docker-env", "name alone", "QLIK_HOST\nA\n", "QLIK_HOST=acme.eu.qlikcloud.com\nA\nOURS"},
        {"docker-env", "comment in the value", "QLIK_HOST=a # b\n",
         "QLIK_HOST=acme.eu.qlikcloud.com\nOURS"},
        {"docker-env", "twice", "QLIK_HOST\nQLIK_HOST=b\n", {}},
        {"shell", "not exported", "QLIK_HOST=old # c\n",
         "QLIK_HOST='acme.eu.qlikcloud.com' # c\nOURS"},
        {"shell", "in pieces", "export QLIK_HOST=\"a\"'b'c\n",
         "export QLIK_HOST='acme.eu.qlikcloud.com'\nOURS"},
        {"shell", "twice", "QLIK_HOST=a\nexport QLIK_HOST=b\n", {}},
        {"powershell", "other case", "$Env:qlik_host=\"old\"\n",
         "$Env:qlik_host = 'acme.eu.qlikcloud.com'\nOURS"},
    };
}

} // namespace tenantry
