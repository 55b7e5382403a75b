#include "app/formats/exportvalues.h"

#include "app/domain/redaction.h"
#include "app/formats/utf8.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype largestFile = qsizetype{5} * 1024 * 1024; // bytes [security 7]

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportValues", text);
}

Error corrupt(const QString &reason)
{
    return {ErrorCode::Corrupt, reason};
}

/// For tools that make the host of its first word and the region.
Result<QString> labelOf(const Tenant &tenant)
{
    const QString label = tenant.host.toString().section(u'.', 0, 0);
    if (tenant.host != u"%1.%2.qlikcloud.com"_s.arg(label, tenant.regionCode))
        return invalid(tr("The tool would not find this host again: it takes any host to be like "
                          "acme.eu.qlikcloud.com. Choose other names or another format."));
    return label;
}

Result<QString> textOf(const ExportRow &row, Fact fact)
{
    switch (fact) {
    case Fact::Host: return row.tenant.host.toString();
    case Fact::Label: return labelOf(row.tenant);
    case Fact::Region: return row.tenant.regionCode.toString();
    case Fact::Registration: return u"register."_s + row.tenant.host.toString().section(u'.', 1);
    case Fact::ClientId: return row.client.clientId;
    case Fact::ClientSecret: break;
    }
    return QString();
}

Result<Secret> valueOf(const ExportRow &row, Fact fact)
{
    if (fact == Fact::ClientSecret)
        return row.secret.clone();
    const Result<QString> text = textOf(row, fact);
    if (!text)
        return text.error();
    return Secret(text->toUtf8());
}

} // namespace

Result<Secret> encodedValue(const ExportRow &row, const Variable &variable, Encoder encode)
{
    const auto refusal = [&](const QString &reason) {
        return invalid(tr("%1 of %2 cannot be written. %3")
                           .arg(QLatin1StringView(variable.name), row.tenant.host, reason));
    };
    const Result<Secret> value = valueOf(row, variable.fact);
    if (!value)
        return refusal(value.error().message);
    if (value->isEmpty())
        return refusal(tr("It is not known."));
    Result<Secret> encoded = encode(value->reveal());
    if (!encoded)
        return refusal(encoded.error().message);
    return encoded;
}

QByteArray noteOf(const ExportRow &row, const ExportChoices &choices)
{
    const QByteArray whose = "client " + redacted(row.client.name).simplified().toUtf8() + " ("
                           + tierWord(row.client.tier).toUtf8() + "-level) for "
                           + row.tenant.host.toUtf8();
    return choices.isWithoutSecrets ? whose + "; secret in Tenantry: " + tokenCommand(row)
                                    : whose + "; holds its secret";
}

QByteArray tokenCommand(const ExportRow &row)
{
    return "tenantry-cli token " + row.tenant.host.toUtf8();
}

Result<void> checkText(QByteArrayView bytes)
{
    if (bytes.size() > largestFile)
        return corrupt(tr("It is larger than 5 MiB."));
    if (bytes.contains('\0') || !utf8::isValid(bytes))
        return corrupt(tr("It is not a text in UTF-8."));
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1))
        if (at + 1 == bytes.size() || bytes[at + 1] != '\n')
            return corrupt(tr("Its lines end in a way that is not understood (CR alone)."));
    return {};
}

Error fileRefusal(const Error &reason)
{
    return {reason.code, tr("The file stays as it is. %1").arg(reason.message)};
}

} // namespace tenantry
