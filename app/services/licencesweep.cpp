#include "app/services/licencesweep.h"

#include "app/services/licencelook.h"

#include <algorithm>

namespace tenantry {

LicenceSweep::LicenceSweep(Toolbox &toolbox, const QList<TestTarget> &targets)
    : m_toolbox(toolbox)
    , m_secrets(std::make_unique<SecretReader>(toolbox.ports.secrets))
    , m_waiting(targets.begin(), targets.end())
    , m_total(static_cast<int>(targets.size()))
{}

LicenceSweep::~LicenceSweep() = default;

void LicenceSweep::start()
{
    QMetaObject::invokeMethod(this, &LicenceSweep::fill, Qt::QueuedConnection);
}

void LicenceSweep::cancel()
{
    m_waiting.clear();
    m_running.clear();
    fill();
}

void LicenceSweep::fill()
{
    while (!m_waiting.empty() && m_running.size() < window) {
        const TestTarget target = m_waiting.front();
        m_waiting.pop_front();
        m_running.push_back(std::make_unique<LicenceLook>(
            m_toolbox, *m_secrets, target,
            Receiver<LicenceSighting>(this, [this, target](const LicenceSighting &sighting) {
                take(target, sighting);
            })));
        m_running.back()->start();
    }
    if (m_running.empty() && !m_isFinished) {
        m_isFinished = true;
        emit finished();
    }
}

void LicenceSweep::take(const TestTarget &target, const LicenceSighting &sighting)
{
    const auto done = std::ranges::find_if(m_running, [&](const auto &look) {
        return look->target() == target;
    });
    if (done != m_running.end()) {
        done->release()->deleteLater(); // it is the one that is just calling
        m_running.erase(done);
    }
    ++m_done;
    if (sighting.error)
        ++m_failed;
    emit seen(sighting);
    fill();
}

} // namespace tenantry
