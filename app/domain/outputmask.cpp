#include "app/domain/outputmask.h"

namespace tenantry {

namespace {

constexpr QByteArrayView placeholder{"••••"};

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

// The search of Knuth, Morris and Pratt: what it has matched is what is held back.
OutputMask::OutputMask(Secret hidden)
    : m_hidden(std::move(hidden))
    , m_shorter(at(m_hidden.size()) + 1, 0)
{
    const QByteArrayView secret = m_hidden.reveal();
    qsizetype length = 0;
    for (qsizetype i = 1; i < secret.size(); ++i) {
        while (length > 0 && secret[i] != secret[length])
            length = m_shorter[at(length)];
        if (secret[i] == secret[length])
            ++length;
        m_shorter[at(i + 1)] = length;
    }
}

Secret OutputMask::pass(QByteArrayView bytes)
{
    if (m_hidden.isEmpty())
        return Secret(bytes);
    const QByteArrayView secret = m_hidden.reveal();
    Secret shown;
    qsizetype plain = 0; // from here on bytes match nothing and are not shown yet
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (m_matched == 0 && bytes[i] != secret[0])
            continue;
        if (m_matched == 0) {
            shown.append(bytes.sliced(plain, i - plain));
            plain = i;
        }
        while (m_matched > 0 && bytes[i] != secret[m_matched]) {
            const qsizetype shorter = m_shorter[at(m_matched)];
            shown.append(secret.first(m_matched - shorter));
            m_matched = shorter;
        }
        plain = i; // is plain, or is matched below
        if (bytes[i] != secret[m_matched])
            continue;
        plain = i + 1;
        if (++m_matched < secret.size())
            continue;
        shown.append(placeholder);
        m_matched = 0;
    }
    if (m_matched == 0)
        shown.append(bytes.sliced(plain));
    return shown;
}

Secret OutputMask::finish()
{
    Secret rest(m_hidden.reveal().first(m_matched));
    m_matched = 0;
    return rest;
}

} // namespace tenantry
