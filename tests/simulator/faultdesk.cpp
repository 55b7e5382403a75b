#include "tests/simulator/faultdesk.h"

#include "tests/simulator/answers.h"
#include "tests/simulator/fingerprints.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer unanswered()
{
    return {.status = 0, .delivery = Delivery::Never};
}

HttpAnswer dripping()
{
    return {.delivery = Delivery::Drip};
}

HttpAnswer garbage()
{
    return {.body = "<!doctype html><title>Guest network</title><p>Please sign in.</p>",
            .contentType = "text/html"};
}

HttpAnswer truncated()
{
    return {.body = R"({"access_token":"cut off in the middle","token_type":"bearer"})",
            .delivery = Delivery::Truncated};
}

HttpAnswer hugeBody()
{
    return {.delivery = Delivery::EndlessBody};
}

HttpAnswer hugeHeader()
{
    return {.delivery = Delivery::EndlessHeader};
}

HttpAnswer stolenToken()
{
    return redirectAnswer(u"https://stolen.evil.example/oauth/token"_s);
}

HttpAnswer stolenUser()
{
    return redirectAnswer(u"https://stolen.evil.example/api/v1/users/me"_s);
}

HttpAnswer serverError()
{
    return errorAnswer(500, u"HTTP-500"_s, u"Internal server error"_s);
}

HttpAnswer forbidden()
{
    return errorAnswer(403, u"AUTH-5"_s, u"Forbidden"_s, u"The user is not of this tenant"_s);
}

HttpAnswer rateLimited()
{
    HttpAnswer answer = errorAnswer(429, u"HTTP-429"_s, u"API rate limit reached."_s,
                                    u"You need to wait 1 seconds until limit is lifted."_s);
    answer.headers.emplaceBack("Retry-After", "1");
    return answer;
}

/// An empty path means all of them.
struct Replacement
{
    Fault fault;
    QLatin1StringView path;
    HttpAnswer (*make)();
};

constexpr auto tokenPath = "/oauth/token"_L1;
constexpr auto mePath = "/api/v1/users/me"_L1;

constexpr std::array replacements{
    Replacement{Fault::Hang, ""_L1, unanswered},
    Replacement{Fault::Drip, ""_L1, dripping},
    Replacement{Fault::Garbage, ""_L1, garbage},
    Replacement{Fault::Truncated, ""_L1, truncated},
    Replacement{Fault::HugeBody, tokenPath, hugeBody},
    Replacement{Fault::HugeHeader, ""_L1, hugeHeader},
    Replacement{Fault::RateLimit, tokenPath, rateLimited},
    Replacement{Fault::RateLimitAlways, tokenPath, rateLimited},
    Replacement{Fault::RedirectToken, tokenPath, stolenToken},
    Replacement{Fault::RedirectMe, mePath, stolenUser},
    Replacement{Fault::ServerError, ""_L1, serverError},
    Replacement{Fault::Forbidden, mePath, forbidden},
};

/// A lie in one field of an otherwise right answer.
struct Lie
{
    Fault fault;
    QLatin1StringView pathStart;
    QLatin1StringView field;
    QJsonValue (*value)();
};

const std::array lies{
    Lie{Fault::BadToken, tokenPath, "access_token"_L1, [] { return QJsonValue(42); }},
    Lie{Fault::MismatchUser, "/api/v1/users/"_L1, "subject"_L1,
        [] { return QJsonValue(u"qlikbot\\"_s + digitsFor(u"somebody else"_s, 32)); }},
    Lie{Fault::MismatchTenant, "/api/v1/users/"_L1, "tenantId"_L1,
        [] { return QJsonValue(digitsFor(u"another tenant"_s, 32)); }},
    Lie{Fault::MismatchTenant, "/api/v1/tenants/"_L1, "id"_L1,
        [] { return QJsonValue(digitsFor(u"another tenant"_s, 32)); }},
};

} // namespace

std::optional<HttpAnswer> FaultDesk::instead(const Host &host, const HttpRequest &request)
{
    const QString path = request.path();
    const auto found = std::ranges::find_if(replacements, [&](const Replacement &replacement) {
        return replacement.fault == host.fault()
            && (replacement.path.isEmpty() || path == replacement.path);
    });
    if (found == replacements.end())
        return std::nullopt;
    constexpr int patience = 2;
    if (host.fault() == Fault::RateLimit && ++m_limited[host.canonical] > patience)
        return std::nullopt;
    return found->make();
}

void FaultDesk::spoil(const Host &host, const HttpRequest &request, HttpAnswer &answer)
{
    if (answer.status != 200)
        return;
    const QString path = request.path();
    for (const Lie &lie : lies) {
        if (lie.fault != host.fault() || !path.startsWith(lie.pathStart))
            continue;
        QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        body.insert(lie.field, lie.value());
        answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
}

} // namespace tenantry::simulator
