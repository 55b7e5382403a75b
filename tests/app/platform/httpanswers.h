#pragma once

#include "app/ports/httptransport.h"

#include <QObject>

#include <vector>

namespace tenantry {

/// Keeps what a transport answers, in the order it comes.
class HttpAnswers final : public QObject
{
    Q_OBJECT

public:
    Receiver<Result<HttpResponse>> receiver()
    {
        return {this, [this](Result<HttpResponse> answer) { all.push_back(std::move(answer)); }};
    }
    qsizetype count() const { return static_cast<qsizetype>(all.size()); }
    /// The last one: its status, the code and words of its error.
    int status() const { return !all.empty() && all.back() ? all.back()->status : 0; }
    QByteArray body() const
    {
        return !all.empty() && all.back() ? all.back()->body.reveal().toByteArray() : QByteArray();
    }
    Error error() const { return all.empty() || all.back() ? Error{} : all.back().error(); }

    std::vector<Result<HttpResponse>> all;
};

inline HttpRequest httpGet(const QString &url, Redirects redirects = Redirects::Refuse)
{
    return {.method = HttpMethod::Get, .url = QUrl(url), .redirects = redirects};
}

inline HttpRequest httpPost(const QString &url, const QByteArray &body)
{
    return {.method = HttpMethod::Post,
            .url = QUrl(url),
            .body = Secret(body),
            .contentType = "application/json"};
}

} // namespace tenantry
