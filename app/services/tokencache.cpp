#include "app/services/tokencache.h"

namespace tenantry {

namespace {

constexpr std::chrono::seconds earliness{60}; // a token is renewed this long before its end

} // namespace

void TokenCache::put(const TestTarget &target,
                     AccessToken token,
                     const QDateTime &now,
                     std::chrono::milliseconds elapsed)
{
    const std::chrono::milliseconds lifetime(now.msecsTo(token.expiresAt));
    m_entries.insert_or_assign({target.client, target.tenant},
                               Entry{std::move(token), elapsed + lifetime});
}

const AccessToken *TokenCache::find(const TestTarget &target,
                                    const QDateTime &now,
                                    std::chrono::milliseconds elapsed) const
{
    const auto found = m_entries.find({target.client, target.tenant});
    if (found == m_entries.end())
        return nullptr;
    const Entry &entry = found->second;
    const bool isGood = now.addSecs(earliness.count()) < entry.token.expiresAt
                     && elapsed + earliness < entry.endsAt;
    return isGood ? &entry.token : nullptr;
}

void TokenCache::forget(const ClientKey &client)
{
    std::erase_if(m_entries, [&](const auto &entry) { return entry.first.first == client; });
}

} // namespace tenantry
