#pragma once

#include "app/domain/secret.h"

#include <QString>

#include <span>
#include <vector>

namespace tenantry {

/// Makes lines of files that hold secrets fit to be shown: the secrets that are known, as they are
/// and as formats quote them, and whatever else looks like a secret become ••••.
class Mask
{
public:
    explicit Mask(std::span<const Secret *const> secrets);

    QString masked(QByteArrayView line) const;

private:
    std::vector<Secret> m_known; // the longest first
};

} // namespace tenantry
