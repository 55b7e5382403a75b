#pragma once

#include "tests/simulator/estate.h"
#include "tests/simulator/host.h"

#include <QHash>

#include <optional>

namespace tenantry::simulator {

/// Which hosts there are; looks at an estate that must outlive it.
class HostDirectory
{
public:
    explicit HostDirectory(const Estate &estate);

    std::optional<Host> find(const QString &name) const;

private:
    QHash<QString, Host> m_hosts;
};

} // namespace tenantry::simulator
