#include "tests/support/commandrunnercontract.h"

#include <QTest>

namespace tenantry {

/// The promises of every command runner, held by the one that tests write programs for.
class TestFakeCommandRunner final : public CommandRunnerContract
{
    Q_OBJECT

protected:
    CommandRunner &runner() override { return m_runner; }
    QStringList wordsFor(const FakeProgram &program) override
    {
        const QString name = QString("program %1").arg(m_runner.programs.size());
        m_runner.programs.insert(name, program);
        return {name};
    }

private:
    FakeCommandRunner m_runner;
};

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestFakeCommandRunner)
#include "tst_fakecommandrunner.moc"
