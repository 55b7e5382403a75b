#pragma once

#include "app/domain/result.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>
#include <QUrl>

#include <chrono>

namespace tenantry {

/// Who was asked, and through which proxy (empty: directly).
struct HttpPeer
{
    QString host;
    QString proxy = {};
};

/// What Qt says of a request that got no answer, in our words. `detail` is Qt's own text.
Error networkError(QNetworkReply::NetworkError error, const HttpPeer &peer, const QString &detail);
/// What is wrong with the other side's certificate.
Error tlsError(const QList<QSslError> &problems, const HttpPeer &peer);
/// Nothing came for so long.
Error silenceError(const HttpPeer &peer, std::chrono::milliseconds limit);
/// The whole took longer than that.
Error deadlineError(const HttpPeer &peer, std::chrono::milliseconds limit);
Error tooLargeError(const HttpPeer &peer, qsizetype limit);
/// An empty target: the answer did not say where to.
Error redirectedError(const HttpPeer &peer, const QUrl &target);

} // namespace tenantry
