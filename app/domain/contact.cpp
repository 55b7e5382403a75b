#include "app/domain/contact.h"

#include "app/domain/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<Word<ContactState>, 3> words{{
    {ContactState::Never, "never"_L1},
    {ContactState::TokenOnly, "tokenOnly"_L1},
    {ContactState::BotKnown, "botKnown"_L1},
}};

constexpr int recentDays = 14;

} // namespace

bool isRecentlyUsed(const Contact &contact, const QDateTime &now)
{
    return contact.lastUsedAt.isValid() && contact.lastUsedAt > now.addDays(-recentDays);
}

QString contactStateWord(ContactState state)
{
    return wordOf<words>(state);
}

std::optional<ContactState> contactStateFromWord(QStringView word)
{
    return meaningOf<ContactState, words>(word);
}

} // namespace tenantry
