#include "app/services/sweep.h"

#include "app/services/contacttest.h"

#include <algorithm>

namespace tenantry {

Sweep::Sweep(Toolbox &toolbox, const QList<TestTarget> &targets, const SweepOptions &options)
    : m_toolbox(toolbox)
    , m_options(options)
    , m_secrets(std::make_unique<SecretReader>(toolbox.ports.secrets))
    , m_waiting(targets.begin(), targets.end())
    , m_total(static_cast<int>(targets.size()))
{}

Sweep::~Sweep() = default;

void Sweep::start()
{
    QMetaObject::invokeMethod(this, &Sweep::fill, Qt::QueuedConnection);
}

void Sweep::cancel()
{
    std::vector<TestResult> cancelled;
    for (const auto &test : m_running)
        cancelled.push_back(test->cancelled());
    m_running.clear();
    for (const TestTarget &target : m_waiting) {
        const ContactTest test(m_toolbox, *m_secrets, target, m_options.depth, false, {});
        cancelled.push_back(test.cancelled());
    }
    m_waiting.clear();
    for (const TestResult &result : cancelled)
        report(result);
    fill();
}

void Sweep::fill()
{
    auto next = m_waiting.begin();
    while (next != m_waiting.end() && static_cast<int>(m_running.size()) < m_options.window) {
        if (!next->tenant.isNull() && m_busyTenants.contains(next->tenant)) {
            ++next;
            continue;
        }
        const TestTarget target = *next;
        next = m_waiting.erase(next);
        startNext(target);
    }
    if (m_running.empty() && m_waiting.empty() && !m_isFinished) {
        m_isFinished = true;
        emit finished();
    }
}

void Sweep::startNext(const TestTarget &target)
{
    m_busyTenants.insert(target.tenant);
    m_running.push_back(
        std::make_unique<ContactTest>(m_toolbox, *m_secrets, target, m_options.depth,
                                      m_options.isFirstContactAgreed,
                                      Receiver<TestResult>(this, [this](TestResult result) {
                                          take(result);
                                      })));
    emit started(target);
    m_running.back()->start();
}

void Sweep::take(const TestResult &result)
{
    m_busyTenants.remove(result.target.tenant);
    const auto done = std::ranges::find_if(m_running, [&](const auto &test) {
        return test->target() == result.target;
    });
    if (done != m_running.end()) {
        done->release()->deleteLater(); // it is the one that is just calling
        m_running.erase(done);
    }
    report(result);
    fill();
}

void Sweep::report(const TestResult &result)
{
    ++m_done;
    if (needsAttention(result.record.outcome))
        ++m_failed;
    emit tested(result);
}

} // namespace tenantry
