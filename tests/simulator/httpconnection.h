#pragma once

#include "tests/simulator/httpanswer.h"
#include "tests/simulator/requestparser.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace tenantry::simulator {

/// HTTP/1.1 with keep-alive over a socket that belongs to somebody else.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    using Answerer = std::function<HttpAnswer(const HttpRequest &)>;

    HttpConnection(QSslSocket &socket, Answerer answerer, QObject *parent);

private:
    void read();
    void takeNext();
    void deliver();
    QByteArray head(const QByteArray &framing) const;
    void startDrip();
    void startFlood();
    void flood();

    QSslSocket &m_socket;
    Answerer m_answerer;
    RequestParser m_parser;
    HttpAnswer m_answer;
    QTimer m_timer;
    bool m_isBusy = false;
    bool m_isLast = false;
};

} // namespace tenantry::simulator
