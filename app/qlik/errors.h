#pragma once

#include "app/ports/httptransport.h"

namespace tenantry {

/// What a request wanted; decides what a status means.
enum class Asked { Token, Resource };

/// The first entry of a Qlik Cloud error answer, read leniently: {"errors":[{code,title,detail}],
/// "traceId"}, with code and status as text or number; also RFC 6749's {"error"}. Members are empty
/// where the body does not say. [contract 1.4, 8]
struct ErrorEnvelope
{
    QString code = {};
    QString title = {};
    QString detail = {};
    QString traceId = {};

    friend bool operator==(const ErrorEnvelope &, const ErrorEnvelope &) = default;
};

ErrorEnvelope parseErrorEnvelope(const HttpResponse &response);

/// The error that a response with a status other than 200 stands for, by status and code; texts of
/// the server are redacted.
Error errorOf(const HttpResponse &response, const QString &host, Asked asked, const QDateTime &now);

/// Seconds to wait, from `Retry-After` in seconds or as a date; 0 to 120, nothing where it does not
/// say. [contract 8]
std::optional<std::chrono::seconds> retryAfter(const HttpResponse &response, const QDateTime &now);

/// A 200 whose body is not what it should be.
Error badAnswer(const QString &host, const QString &what, int status);

} // namespace tenantry
