#pragma once

#include "app/domain/wipingallocator.h"

#include <QByteArrayView>
#include <QDebug>

#include <vector>

namespace tenantry {

/// Bytes that open a door. Move-only, wiped when they go and when they grow, never printed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret() = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Takes the bytes over and wipes the source.
    static Secret take(QByteArray &&bytes);
    /// Takes a text over as UTF-8 and wipes the source.
    static Secret take(QString &&text);

    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    void append(QByteArrayView bytes);
    /// A second copy, on purpose.
    Secret clone() const { return Secret(reveal()); }
    /// The bytes, valid while the secret lives: only where they leave the program.
    QByteArrayView reveal() const { return {m_bytes.data(), size()}; }
    /// Compares in constant time for equal lengths.
    bool isSameAs(const Secret &other) const;

    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    std::vector<char, WipingAllocator<char>> m_bytes;
};

} // namespace tenantry
