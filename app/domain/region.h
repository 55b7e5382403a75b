#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tenantry {

/// A Qlik Cloud region. URLs speak the short code, the API mostly the AWS code.
struct Region
{
    QString code;               // eu
    QString awsCode;            // eu-west-1
    QString name;               // Europe 1 (Ireland)
    QString shortName;          // EU Ireland
    QStringList environments;   // commercial, government
    QByteArray searchText = {}; // its names and its AWS code, folded; see SearchTexts

    friend bool operator==(const Region &, const Region &) = default;
};

} // namespace tenantry
