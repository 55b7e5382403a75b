#include "tests/simulator/journal.h"

#include <QJsonDocument>

#include <cstdio>

namespace tenantry::simulator {

void Journal::write(const QJsonObject &event)
{
    const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace tenantry::simulator
