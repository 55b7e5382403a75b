#include "app/cli/tokenverb.h"

#include "app/formats/jsonencoder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

Result<void> TokenVerb::check() const
{
    if (arguments().format == OutputFormat::Csv)
        return invalid(tr("A token is written as it is, or with -o json."));
    return {};
}

void TokenVerb::print(const AccessToken &token)
{
    if (arguments().format == OutputFormat::Json)
        return printJson(token);
    console().print(token.value.reveal());
    console().print("\n");
    finish(ExitCode::Ok);
}

void TokenVerb::printJson(const AccessToken &token)
{
    const Result<Secret> quoted = jsonQuoted(token.value.reveal());
    if (!quoted)
        return fail(quoted.error());
    const Tenant &tenant = *estate().tenant(target().tenant);
    const Client &client = *estate().client(target().client);
    const QJsonObject rest{{"expiresAt"_L1, token.expiresAt.toUTC().toString(Qt::ISODate)},
                           {"host"_L1, tenant.host.toString()},
                           {"tier"_L1, tierWord(client.tier)},
                           {"clientId"_L1, client.clientId}};
    const QByteArray members = QJsonDocument(rest).toJson(QJsonDocument::Compact).sliced(1);
    console().print("[\n {\"token\":");
    console().print(quoted->reveal());
    console().print(',' + members + "\n]\n");
    finish(ExitCode::Ok);
}

} // namespace tenantry
