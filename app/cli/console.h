#pragma once

#include "app/domain/secret.h"

#include <QIODevice>

namespace tenantry {

/// Where a verb writes: data for programs, talk for people.
class Console
{
public:
    Console(QIODevice &data, QIODevice &talk);

    void print(QByteArrayView data);
    /// A sentence and a line end, without what could steer a terminal.
    void say(const QString &sentence);
    /// The same without a line end.
    void prompt(const QString &text);
    /// Some data was not taken: a full disk, a closed pipe.
    bool hasFailed() const { return m_hasFailed; }
    /// A console whose data go where the talk goes.
    Console talk() const { return {m_talk, m_talk}; }

private:
    QIODevice &m_data;
    QIODevice &m_talk;
    bool m_hasFailed = false;
};

/// The text with a space for each character that could steer a terminal.
QString printable(const QString &text);

} // namespace tenantry
