#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"
#include "app/ports/receiver.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

namespace tenantry {

enum class HttpMethod { Get, Post };

/// What becomes of a 3xx answer: an error, or, for a GET, the request again at the new address if
/// that has the same scheme, host and port.
enum class Redirects { Refuse, SameOrigin };

struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;           // https only
    Secret bearer = {}; // sent as "Authorization: Bearer …" if not empty
    Secret body = {};
    QByteArray contentType = {};
    qsizetype bodyLimit = qsizetype{256} * 1024; // bytes of the answer
    Redirects redirects = Redirects::Refuse;
};

struct HttpResponse
{
    int status = 0;
    Secret body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {}; // names in lower case
    std::chrono::milliseconds took{0};

    QByteArray header(QByteArrayView lowerCaseName) const
    {
        for (const auto &[name, value] : headers)
            if (name == lowerCaseName)
                return value;
        return {};
    }
};

/// Sends one request. Strict for everybody: TLS verified, at least 1.2; no cookies; at most 30
/// seconds in all; at most bodyLimit bytes. Every answer with a status is a response; the errors
/// are Unreachable · Tls · Timeout · TooLarge · Redirected · Invalid (not https). When the
/// receiver's context is destroyed the request ends, down to the socket.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    /// Answers later, never inside the call.
    virtual void send(HttpRequest request, Receiver<Result<HttpResponse>> receiver) = 0;
};

} // namespace tenantry
