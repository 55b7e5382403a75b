#pragma once

#include "app/domain/licencesighting.h"
#include "app/services/testresult.h"

#include <QList>
#include <QObject>

#include <deque>
#include <memory>
#include <vector>

namespace tenantry {

class LicenceLook;
class SecretReader;
class Toolbox;

/// Looks at the licence assignments of many tenants, a few at a time, results as they come.
/// Destroying it, or cancel(), ends the requests.
class LicenceSweep final : public QObject
{
    Q_OBJECT

public:
    LicenceSweep(Toolbox &toolbox, const QList<TestTarget> &targets);
    ~LicenceSweep() override;

    void start();
    /// Nothing comes any more of what is not done yet; finished() follows.
    void cancel();

    int total() const { return m_total; }
    int done() const { return m_done; }
    int failed() const { return m_failed; }

    static constexpr std::size_t window = 6; // tenants that are asked at once

signals:
    void seen(const tenantry::LicenceSighting &sighting);
    void finished();

private:
    void fill();
    void take(const TestTarget &target, const LicenceSighting &sighting);

    Toolbox &m_toolbox;
    std::unique_ptr<SecretReader> m_secrets;
    std::deque<TestTarget> m_waiting;
    std::vector<std::unique_ptr<LicenceLook>> m_running;
    int m_total = 0;
    int m_done = 0;
    int m_failed = 0;
    bool m_isFinished = false;
};

} // namespace tenantry
