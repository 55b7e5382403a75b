#include "tests/simulator/httpconnection.h"

#include <array>
#include <chrono>
#include <utility>

namespace tenantry::simulator {

using namespace std::chrono_literals;

namespace {

constexpr qint64 floodMark = 256 * 1024;

QByteArray reasonOf(int status)
{
    static constexpr std::array reasons{
        std::pair{200, "OK"},
        std::pair{307, "Temporary Redirect"},
        std::pair{400, "Bad Request"},
        std::pair{401, "Unauthorized"},
        std::pair{403, "Forbidden"},
        std::pair{404, "Not Found"},
        std::pair{429, "Too Many Requests"},
    };
    for (const auto &[code, reason] : reasons) {
        if (code == status)
            return reason;
    }
    return "Answer";
}

} // namespace

HttpConnection::HttpConnection(QSslSocket &socket, Answerer answerer, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answerer(std::move(answerer))
{
    connect(&m_socket, &QSslSocket::readyRead, this, &HttpConnection::read);
    read();
}

void HttpConnection::read()
{
    m_parser.feed(m_socket.readAll());
    takeNext();
}

void HttpConnection::takeNext()
{
    if (m_isBusy)
        return;
    const std::optional<HttpRequest> request = m_parser.next();
    if (m_parser.isBroken())
        return m_socket.disconnectFromHost();
    if (!request)
        return;
    m_isBusy = true;
    m_isLast = request->headers.value("connection").toLower() == "close";
    m_answer = m_answerer(*request);
    if (m_answer.delayMs > 0)
        return QTimer::singleShot(m_answer.delayMs, this, &HttpConnection::deliver);
    deliver();
}

void HttpConnection::deliver()
{
    const QByteArray length = "Content-Length: " + QByteArray::number(m_answer.body.size());
    switch (m_answer.delivery) {
    case Delivery::Whole: m_socket.write(head(length) + m_answer.body); break;
    case Delivery::Never: return;
    case Delivery::Drip: return startDrip();
    case Delivery::EndlessBody:
    case Delivery::EndlessHeader: return startFlood();
    case Delivery::Truncated:
        m_socket.write(head(length) + m_answer.body.left(m_answer.body.size() / 2));
        m_isLast = true;
        break;
    }
    m_isBusy = false;
    if (m_isLast)
        return m_socket.disconnectFromHost();
    takeNext();
}

QByteArray HttpConnection::head(const QByteArray &framing) const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_answer.status) + ' '
                    + reasonOf(m_answer.status) + "\r\nContent-Type: " + m_answer.contentType
                    + "\r\nCache-Control: no-store\r\n";
    for (const auto &[name, value] : m_answer.headers)
        text += name + ": " + value + "\r\n";
    if (m_isLast)
        text += "Connection: close\r\n";
    return text + framing + "\r\n\r\n";
}

void HttpConnection::startDrip()
{
    m_socket.write(head("Transfer-Encoding: chunked"));
    connect(&m_timer, &QTimer::timeout, this, [this] { m_socket.write("1\r\n \r\n"); });
    m_timer.start(200ms);
}

void HttpConnection::startFlood()
{
    if (m_answer.delivery == Delivery::EndlessBody) {
        m_socket.write(head("Content-Length: 2147483648"));
        connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::flood);
    } else {
        // Clients read headers until their time is up: how much that is must not be the machine's.
        m_socket.write("HTTP/1.1 200 OK\r\n");
        connect(&m_timer, &QTimer::timeout, this, &HttpConnection::flood);
        m_timer.start(1ms);
    }
    flood();
}

void HttpConnection::flood()
{
    const bool isHeader = m_answer.delivery == Delivery::EndlessHeader;
    // Only what the client really reads: a client that stops reading stops the flood.
    if (m_socket.encryptedBytesToWrite() + m_socket.bytesToWrite() < floodMark)
        m_socket.write(isHeader ? "X-Filler: " + QByteArray(16000, 'x') + "\r\n"
                                : QByteArray(64 * 1024, ' '));
}

} // namespace tenantry::simulator
