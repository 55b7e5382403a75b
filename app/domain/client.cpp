#include "app/domain/client.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<std::pair<Tier, QLatin1StringView>, 3> words{{
    {Tier::Organization, "organization"_L1},
    {Tier::Region, "region"_L1},
    {Tier::Tenant, "tenant"_L1},
}};

} // namespace

QString Client::secretKey() const
{
    if (secretSlot.isEmpty())
        return {};
    return u"io.github.tenantry.Tenantry/v1/client/%1/%2"_s.arg(key.value, secretSlot);
}

QString tierWord(Tier tier)
{
    return std::ranges::find(words, tier, &decltype(words)::value_type::first)->second;
}

std::optional<Tier> tierFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(words, [word](const auto &entry) {
        return word.compare(entry.second) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

QString botSubject(const QString &clientId)
{
    return u"qlikbot\\"_s + clientId;
}

QString expectedBotName(const Client &client)
{
    if (client.tier == Tier::Region)
        return u"%1 OAuth client"_s.arg(client.regionCode.toString().toUpper());
    return client.tier == Tier::Tenant ? client.name : QString();
}

QString newSecretSlot()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace tenantry
