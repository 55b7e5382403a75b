#pragma once

#include "tests/simulator/estate.h"

#include <QJsonObject>

namespace tenantry::simulator {

/// Reads an estate file; problem() is empty when all of it was understood.
class EstateFile
{
public:
    explicit EstateFile(const QByteArray &json);

    const Estate &estate() const { return m_estate; }
    const QString &problem() const { return m_problem; }

private:
    void readTenant(const QJsonObject &entry);
    void readClient(const QJsonObject &entry);
    void readContact(const QJsonObject &entry);
    void complain(const QString &problem);

    Estate m_estate;
    QString m_problem;
};

} // namespace tenantry::simulator
