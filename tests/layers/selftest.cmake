# Proves that layers.cmake finds what it is there for: one made-up tree a rule, one breach a tree.
#   cmake -DLAYERS=<layers.cmake> -DWORK=<empty folder> -P selftest.cmake
cmake_policy(VERSION 3.25)

function(write_sound_tree)
    file(REMOVE_RECURSE "${WORK}")
    file(WRITE "${WORK}/app/domain/secret.h" "#pragma once\nclass Secret\n{\n};\n")
    file(WRITE "${WORK}/app/domain/accesstoken.h" [[#pragma once
#include "app/domain/secret.h"
struct AccessToken
{
    Secret value;
};
]])
    file(WRITE "${WORK}/app/ports/clock.h" "#pragma once\n")
    file(WRITE "${WORK}/app/platform/systemclock.h" "#pragma once\n#include \"app/ports/clock.h\"\n")
    file(WRITE "${WORK}/app/platform/store.cpp" "int f() { query.exec(sql); return QRandomGenerator::system()->generate(); }\n")
    file(WRITE "${WORK}/app/platform/keychainjob.cpp" "#include <qt6keychain/keychain.h>\n")
    file(WRITE "${WORK}/app/main.cpp" [[#include "app/platform/systemclock.h"
#include "ui/mainwindow.h"
int main() { return application.exec(); }
]])
    file(WRITE "${WORK}/ui/mainwindow.h" [[#pragma once
#include "app/domain/secret.h"
#include <QSettings>
class MainWindow
{
signals:
    void closed(const SecretState &state);

private:
    Secret m_secret;
};
]])
    file(WRITE "${WORK}/tests/ui/tst_mainwindow.cpp" [[#include "ui/mainwindow.h"
// A comment may say QEventLoop; so may "https://example.com/QEventLoop".
#include "tst_mainwindow.moc"
]])
endfunction()

function(run_layers result output)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DSOURCE=${WORK}" -P "${LAYERS}"
        RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
    set(${result} "${code}" PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

# The file must be refused with this very place and reason, and for nothing else.
function(must_refuse file content expected)
    write_sound_tree()
    file(WRITE "${WORK}/${file}" "${content}")
    run_layers(code text)
    string(FIND "${text}" "${file}:${expected}" at)
    if(code EQUAL 0 OR at EQUAL -1 OR NOT text MATCHES "\n *1 breaches")
        message(SEND_ERROR "${file}: expected \"${expected}\", got (${code}):\n${text}")
    endif()
endfunction()

write_sound_tree()
run_layers(code text)
if(NOT code EQUAL 0)
    message(SEND_ERROR "A sound tree was refused:\n${text}")
endif()

must_refuse(app/domain/a.cpp "\n#include \"app/ports/clock.h\"\n" "2: app/domain must not include app/ports")
must_refuse(app/ports/a.cpp "#include \"app/platform/systemclock.h\"" "1: app/ports must not include app/platform")
must_refuse(app/qlik/a.cpp "#include \"ui/mainwindow.h\"" "1: app/qlik must not include ui")
must_refuse(app/services/a.cpp "#include \"app/platform/systemclock.h\"" "1: app/services must not include app/platform")
must_refuse(app/platform/a.cpp "#include \"ui/mainwindow.h\"" "1: app/platform must not include ui")
must_refuse(app/cli/a.cpp "#include \"app/platform/systemclock.h\"" "1: app/cli must not include app/platform")
must_refuse(app/cli/main.cpp "#include \"ui/mainwindow.h\"" "1: app/cli/main.cpp must not include ui")
must_refuse(ui/a.cpp "#include \"app/platform/systemclock.h\"" "1: ui must not include app/platform")
must_refuse(ui/a.cpp "#include \"tests/ui/tst_mainwindow.cpp\"" "1: ui must not include tests")
must_refuse(tests/simulator/a.cpp "#include \"app/domain/secret.h\"" "1: tests/simulator must not include app/domain")
must_refuse(ui/a.cpp "#include \"mainwindow.h\"" "1: \"mainwindow.h\" is not a path from the top folder")
must_refuse(ui/a.cpp "#include \"ui/nothere.h\"" "1: \"ui/nothere.h\" is not a path from the top folder")
must_refuse(ui/a.cpp "#include \"../app/domain/secret.h\"" "1: \"../app/domain/secret.h\" is not a path")
must_refuse(ui/a.cpp "#include <QtCore/QString>\n" "1: \"#include <QtCore/\": write <QClass>")
must_refuse(ui/a.cpp "#include <qt6keychain/keychain.h>\n" "1: \"#include <qt6keychain\": only the keychain store")
must_refuse(ui/a.h "class A {};\n" "1: a header begins with #pragma once")

set(signals "#pragma once\nclass A\n{\nsignals:\n    void a(const ")
must_refuse(ui/a.h "${signals}Secret &secret);\n};\n" "5: a signal must not carry a Secret")
must_refuse(ui/a.h "${signals}AccessToken &token);\n};\n" "5: a signal must not carry a AccessToken")

string(REPEAT "int a;\n" 301 long)
must_refuse(app/domain/a.cpp "${long}" "301: a file has up to 300 lines")

foreach(call "ignoreSslErrors()" "setInsecureFallback(true)" "QSaveFile file" "processEvents()" "QEventLoop loop"
        "process.waitForFinished(1)" "dialog.exec()" "QDialog::exec()" "sleep(1)" "std::thread t"
        "SIGNAL(clicked())" "Settings::instance()" "Settings &instance()" "system(command)"
        "std::system(command)" "::system(command)" "TODO")
    must_refuse(ui/a.cpp "void f()\n{\n    ${call};\n}\n" "3: \"")
endforeach()
must_refuse(app/services/a.cpp "QSettings settings;\n" "1: \"QSettings\": settings belong to the windows")
