#include "app/platform/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <unistd.h>

namespace tenantry {

class TestInterrupt : public QObject
{
    Q_OBJECT

private slots:
    void tells_which_signal_came_data();
    void tells_which_signal_came();
    void lets_a_second_one_end_the_program();
    void leaves_alone_what_is_ignored();
};

void TestInterrupt::tells_which_signal_came_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void TestInterrupt::tells_which_signal_came()
{
    QFETCH(int, number);
    const Interrupt interrupt;
    std::vector<StopSignal> told;
    connect(&interrupt, &Interrupt::happened, this,
            [&told](const StopSignal &signal) { told.push_back(signal); });
    ::kill(::getpid(), number);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.front().number, number);
    QVERIFY(!told.front().isFromTerminal);
}

void TestInterrupt::lets_a_second_one_end_the_program()
{
    const Interrupt interrupt;
    ::kill(::getpid(), SIGTERM);
    struct sigaction action
    {};
    ::sigaction(SIGTERM, nullptr, &action);
    QVERIFY(action.sa_handler == SIG_DFL);
    ::sigaction(SIGINT, nullptr, &action);
    QVERIFY(action.sa_handler != SIG_DFL);
}

void TestInterrupt::leaves_alone_what_is_ignored()
{
    ::signal(SIGHUP, SIG_IGN);
    {
        const Interrupt interrupt;
        int told = 0;
        connect(&interrupt, &Interrupt::happened, this, [&told] { ++told; });
        ::kill(::getpid(), SIGHUP);
        ::kill(::getpid(), SIGINT);
        QTRY_COMPARE(told, 1);
    }
    QVERIFY(::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestInterrupt)
#include "tst_interrupt.moc"
