#include "tests/simulator/fault.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace tenantry::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView text;
    Fault fault;
};

constexpr std::array names{
    Name{"none"_L1, Fault::None},
    Name{"slow"_L1, Fault::Slow},
    Name{"rateLimit"_L1, Fault::RateLimit},
    Name{"rateLimitAlways"_L1, Fault::RateLimitAlways},
    Name{"hang"_L1, Fault::Hang},
    Name{"hangTls"_L1, Fault::HangTls},
    Name{"drip"_L1, Fault::Drip},
    Name{"redirectToken"_L1, Fault::RedirectToken},
    Name{"redirectMe"_L1, Fault::RedirectMe},
    Name{"garbage"_L1, Fault::Garbage},
    Name{"truncated"_L1, Fault::Truncated},
    Name{"hugeBody"_L1, Fault::HugeBody},
    Name{"hugeHeader"_L1, Fault::HugeHeader},
    Name{"wrongCertificate"_L1, Fault::WrongCertificate},
    Name{"foreignCa"_L1, Fault::ForeignCa},
    Name{"unreachable"_L1, Fault::Unreachable},
    Name{"reset"_L1, Fault::Reset},
    Name{"badToken"_L1, Fault::BadToken},
    Name{"mismatchUser"_L1, Fault::MismatchUser},
    Name{"mismatchTenant"_L1, Fault::MismatchTenant},
    Name{"serverError"_L1, Fault::ServerError},
    Name{"forbidden"_L1, Fault::Forbidden},
};

} // namespace

std::optional<Fault> faultNamed(QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const Name &candidate) {
        return name == candidate.text;
    });
    if (found == names.end())
        return std::nullopt;
    return found->fault;
}

} // namespace tenantry::simulator
