#include "app/cli/console.h"

namespace tenantry {

Console::Console(QIODevice &data, QIODevice &talk)
    : m_data(data)
    , m_talk(talk)
{}

void Console::print(QByteArrayView data)
{
    if (m_data.write(data.data(), data.size()) != data.size())
        m_hasFailed = true;
}

void Console::say(const QString &sentence)
{
    m_talk.write(printable(sentence).toUtf8() + '\n');
}

void Console::prompt(const QString &text)
{
    m_talk.write(printable(text).toUtf8());
}

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    return clean;
}

} // namespace tenantry
