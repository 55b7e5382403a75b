#pragma once

#include <QStringView>

#include <optional>

namespace tenantry::simulator {

/// What a tenant does wrong, named in the estate file by `simulate.fault`.
enum class Fault {
    None,
    Slow,
    RateLimit,
    RateLimitAlways,
    Hang,
    HangTls,
    Drip,
    RedirectToken,
    RedirectMe,
    Garbage,
    Truncated,
    HugeBody,
    HugeHeader,
    WrongCertificate,
    ForeignCa,
    Unreachable,
    Reset,
    BadToken,
    MismatchUser,
    MismatchTenant,
    ServerError,
    Forbidden,
};

std::optional<Fault> faultNamed(QStringView name);

} // namespace tenantry::simulator
