#pragma once

#include "app/domain/accesstoken.h"
#include "app/domain/key.h"
#include "app/services/testresult.h"

#include <map>

namespace tenantry {

/// The only owner of access tokens, in memory. A token counts as good until a minute before its
/// end, by the wall clock and by the clock that never jumps.
class TokenCache
{
public:
    /// `lifetime` as the server gave it, counted from `elapsed`.
    void put(const TestTarget &target,
             AccessToken token,
             const QDateTime &now,
             std::chrono::milliseconds elapsed);
    /// Null where there is none that is good.
    const AccessToken *find(const TestTarget &target,
                            const QDateTime &now,
                            std::chrono::milliseconds elapsed) const;
    void forget(const ClientKey &client);
    void clear() { m_entries.clear(); }
    bool isEmpty() const { return m_entries.empty(); }

private:
    struct Entry
    {
        AccessToken token;
        std::chrono::milliseconds endsAt; // on the clock that never jumps
    };
    std::map<std::pair<ClientKey, TenantKey>, Entry> m_entries;
};

} // namespace tenantry
