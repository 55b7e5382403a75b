#pragma once

#include "app/cli/rowprinter.h"
#include "app/cli/verb.h"

#include <memory>

namespace tenantry {

/// test: proves the effective client of each tenant, and writes a row as soon as it has a result.
class TestVerb final : public Verb
{
    Q_OBJECT

public:
    TestVerb(Workspace &workspace, const Arguments &arguments, Console &console);
    ~TestVerb() override;

    void start() override;
    void cancel() override;

private:
    void beginRows(const QList<TestTarget> &targets);
    void take(const TestResult &result);
    void takeEnd();
    Row rowOf(const TestResult &result) const;
    void summarize();

    std::unique_ptr<Sweep> m_sweep;
    std::unique_ptr<RowPrinter> m_rows;
    QList<Outcome> m_outcomes;
    bool m_isCancelled = false;
};

} // namespace tenantry
