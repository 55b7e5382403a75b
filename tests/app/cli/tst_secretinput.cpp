#include "app/cli/secretinput.h"

#include <QBuffer>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <optional>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace tenantry {

class TestSecretInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void reads_a_pipe_to_its_end();
    void asks_on_a_terminal_and_shows_nothing();
    void gives_the_terminal_back_when_it_is_cut_short();
    void asks_nobody_without_input();
    void says_that_standard_input_is_closed();

private:
    using Answer = std::optional<Result<Secret>>;

    Receiver<Result<Secret>> receiver()
    {
        return {this, [this](Result<Secret> result) { m_answer = std::move(result); }};
    }
    bool isEchoing() const
    {
        termios state{};
        ::tcgetattr(m_terminal, &state);
        return (state.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
    }

    QBuffer m_data;
    QBuffer m_talk;
    Answer m_answer;
    int m_person = -1;   // the end where somebody types
    int m_terminal = -1; // the end that the program reads
};

void TestSecretInput::init()
{
    m_answer.reset();
    m_talk.setData({});
    m_talk.open(QIODevice::WriteOnly);
    QCOMPARE(::openpty(&m_person, &m_terminal, nullptr, nullptr, nullptr), 0);
    ::fcntl(m_person, F_SETFL, O_NONBLOCK);
}

void TestSecretInput::cleanup()
{
    m_talk.close();
    ::close(m_person);
    ::close(m_terminal);
}

void TestSecretInput::reads_a_pipe_to_its_end()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    Console console(m_data, m_talk);
    SecretInput input(ends[0], console, true);
    input.read(receiver());
    QCOMPARE(::write(ends[1], "5ec2", 4), 4);
    QCoreApplication::processEvents();
    QVERIFY(!m_answer);
    QCOMPARE(::write(ends[1], "e7\n", 3), 3);
    ::close(ends[1]);
    QTRY_VERIFY(m_answer);
    QCOMPARE((*m_answer)->reveal(), "5ec2e7");
    QVERIFY(m_talk.data().isEmpty());
    ::close(ends[0]);
}

void TestSecretInput::asks_on_a_terminal_and_shows_nothing()
{
    Console console(m_data, m_talk);
    SecretInput input(m_terminal, console, false);
    QVERIFY(isEchoing());
    input.read(receiver());
    QVERIFY(!isEchoing());
    QCOMPARE(m_talk.data(), "Client secret: ");
    QCOMPARE(::write(m_person, "5ec2e7\n", 7), 7);
    QTRY_VERIFY(m_answer);
    QCOMPARE((*m_answer)->reveal(), "5ec2e7");
    QVERIFY(isEchoing());
    std::array<char, 64> shown{};
    const ssize_t count = ::read(m_person, shown.data(), shown.size());
    QVERIFY(!QByteArrayView(shown.data(), std::max<ssize_t>(count, 0)).contains('5'));
}

void TestSecretInput::gives_the_terminal_back_when_it_is_cut_short()
{
    Console console(m_data, m_talk);
    {
        SecretInput input(m_terminal, console, false);
        input.read(receiver());
        QVERIFY(!isEchoing());
    }
    QVERIFY(isEchoing());
}

void TestSecretInput::asks_nobody_without_input()
{
    Console console(m_data, m_talk);
    SecretInput input(m_terminal, console, true);
    input.read(receiver());
    QVERIFY(!m_answer);
    QTRY_VERIFY(m_answer);
    QVERIFY(!*m_answer);
    QVERIFY(m_answer->error().message.contains("--no-input"));
    QVERIFY(m_talk.data().isEmpty());
    QVERIFY(isEchoing());
}

void TestSecretInput::says_that_standard_input_is_closed()
{
    const int closed = ::dup(m_terminal);
    ::close(closed);
    Console console(m_data, m_talk);
    SecretInput input(closed, console, false);
    input.read(receiver());
    QTRY_VERIFY(m_answer);
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().code, ErrorCode::Storage);
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestSecretInput)
#include "tst_secretinput.moc"
