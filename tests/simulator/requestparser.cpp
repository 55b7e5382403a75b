#include "tests/simulator/requestparser.h"

#include <QList>

namespace tenantry::simulator {

namespace {

constexpr qsizetype headLimit = 64 * 1024;
constexpr qint64 bodyLimit = 8 * 1024 * 1024;

} // namespace

std::optional<HttpRequest> RequestParser::next()
{
    if (m_isBroken)
        return std::nullopt;
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        m_isBroken = m_buffer.size() > headLimit;
        return std::nullopt;
    }
    std::optional<HttpRequest> request = headOf(m_buffer.left(headEnd));
    if (!request)
        return std::nullopt;
    bool isNumber = true;
    const QByteArray announced = request->headers.value("content-length", "0");
    const qint64 length = announced.toLongLong(&isNumber);
    m_isBroken = !isNumber || length < 0 || length > bodyLimit
              || request->headers.contains("transfer-encoding");
    if (m_isBroken || m_buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request->body = m_buffer.mid(headEnd + 4, length);
    request->size = headEnd + 4 + length;
    m_buffer.remove(0, headEnd + 4 + length);
    return request;
}

std::optional<HttpRequest> RequestParser::headOf(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    m_isBroken = words.size() != 3 || !words.last().startsWith("HTTP/1.");
    if (m_isBroken)
        return std::nullopt;
    HttpRequest request;
    request.method = words.at(0);
    request.target = words.at(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace tenantry::simulator
