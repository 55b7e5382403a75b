#include "tests/bench/keystrokebench.h"

#include "tests/bench/busytime.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry::bench {

namespace {

constexpr std::array searches{"finance 12"_L1,          "region:eu env:prod retail"_L1,
                              "is:failing"_L1,          "-tag:sales us"_L1,
                              "energy-00 client:us"_L1, "sub:\"subscription 2\" bot:oauth"_L1,
                              "nobody is called so"_L1, "9"_L1};
constexpr int pages = 200;

void press(QWidget &widget, int key, const QString &text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &release);
}

QWidget &tableOf(QMainWindow &window)
{
    return *window.findChild<QAbstractScrollArea *>(u"tenantTable"_s);
}

} // namespace

QJsonObject keystrokeFigures(QMainWindow &window)
{
    auto &field = *window.findChild<QLineEdit *>(u"searchField"_s);
    field.setFocus();
    BusyTime time(tableOf(window));
    std::vector<std::chrono::nanoseconds> walls;
    std::vector<std::chrono::nanoseconds> cpus;
    const auto note = [&](const Busy &busy) {
        walls.push_back(busy.wall);
        cpus.push_back(busy.cpu);
    };
    for (const QString search : searches) {
        for (const QChar letter : search)
            note(time.of([&] { press(field, letter.toUpper().unicode(), letter); }));
        while (!field.text().isEmpty())
            note(time.of([&] { press(field, Qt::Key_Backspace); }));
    }
    return {{u"count"_s, static_cast<int>(walls.size())},
            {u"p99Ms"_s, milliseconds(percentile(walls, 99))},
            {u"medianMs"_s, milliseconds(percentile(walls, 50))},
            {u"cpuP99Ms"_s, milliseconds(percentile(cpus, 99))}};
}

void scroll(QMainWindow &window)
{
    QWidget &table = tableOf(window);
    table.setFocus();
    for (int page = 0; page < pages; ++page) {
        press(table, page < pages / 2 ? Qt::Key_PageDown : Qt::Key_PageUp);
        QCoreApplication::processEvents();
    }
}

} // namespace tenantry::bench
