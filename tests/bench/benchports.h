#pragma once

#include "app/ports/estatestore.h"
#include "app/ports/memorysecretstore.h"
#include "tests/bench/busytime.h"

#include <chrono>

namespace tenantry::bench {

/// Counts who asks the keychain.
class CountingSecretStore final : public SecretStore
{
public:
    int reads() const { return m_reads; }

    QString name() const override { return m_inner.name(); }
    void read(const QString &key, Receiver<Result<Secret>> receiver) override
    {
        ++m_reads;
        m_inner.read(key, std::move(receiver));
    }
    void write(const QString &key, Secret secret, Receiver<Result<void>> receiver) override
    {
        m_inner.write(key, std::move(secret), std::move(receiver));
    }
    void remove(const QString &key, Receiver<Result<void>> receiver) override
    {
        m_inner.remove(key, std::move(receiver));
    }
    void unlock(Receiver<Result<void>> receiver) override { m_inner.unlock(std::move(receiver)); }

private:
    MemorySecretStore m_inner;
    int m_reads = 0;
};

/// Tells how long the last change took to be on the disk.
class TimedEstateStore final : public EstateStore
{
public:
    explicit TimedEstateStore(EstateStore &inner)
        : m_inner(inner)
    {}

    std::chrono::nanoseconds lastApply() const { return m_lastApply; }
    std::chrono::nanoseconds lastApplyCpu() const { return m_lastApplyCpu; }

    Result<Estate> load() override { return m_inner.load(); }
    Result<void> apply(const EstateChange &change) override
    {
        const auto begin = std::chrono::steady_clock::now();
        const auto cpuBegin = threadTime();
        const Result<void> applied = m_inner.apply(change);
        m_lastApply = std::chrono::steady_clock::now() - begin;
        m_lastApplyCpu = threadTime() - cpuBegin;
        return applied;
    }
    bool isChangedElsewhere() override { return m_inner.isChangedElsewhere(); }

private:
    EstateStore &m_inner;
    std::chrono::nanoseconds m_lastApply{0};
    std::chrono::nanoseconds m_lastApplyCpu{0};
};

} // namespace tenantry::bench
