#pragma once

#include "app/domain/secret.h"

#include <vector>

namespace tenantry {

/// Puts •••• in the place of a secret in a stream of bytes, also where it comes in several pieces.
/// What may be the secret's beginning is held back until more is known, and never more than that.
class OutputMask
{
public:
    /// An empty secret hides nothing.
    explicit OutputMask(Secret hidden);

    /// What may be shown now.
    Secret pass(QByteArrayView bytes);
    /// What was held back: the stream has ended.
    Secret finish();

private:
    Secret m_hidden;
    std::vector<qsizetype> m_shorter; // for each matched length the next shorter one
    qsizetype m_matched = 0;          // so many bytes of the secret were the last ones
};

} // namespace tenantry
