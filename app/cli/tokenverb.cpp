#include "app/cli/tokenverb.h"

#include "app/cli/lookup.h"
#include "app/cli/tokentarget.h"
#include "app/formats/jsonencoder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

void TokenVerb::start()
{
    if (arguments().format == OutputFormat::Csv)
        return fail({ErrorCode::Invalid, tr("A token is written as it is, or with -o json.")});
    const Result<TenantKey> key = findTenant(estate(), arguments().subject);
    if (!key)
        return fail(key.error());
    const Result<TestTarget> target = tokenTarget(workspace(), *key, arguments().isAgreed);
    if (!target)
        return fail(target.error());
    m_target = *target;
    if (arguments().isDryRun) {
        console().say(dryRunOfToken(workspace(), m_target));
        return finish(ExitCode::Ok);
    }
    workspace().token(m_target, arguments().isAgreed, {this, &TokenVerb::take});
}

void TokenVerb::take(Result<AccessToken> token)
{
    if (!token)
        return fail(token.error());
    if (arguments().format == OutputFormat::Json)
        return printJson(*token);
    console().print(token->value.reveal());
    console().print("\n");
    finish(ExitCode::Ok);
}

void TokenVerb::printJson(const AccessToken &token)
{
    const Result<Secret> quoted = jsonQuoted(token.value.reveal());
    if (!quoted)
        return fail(quoted.error());
    const Tenant &tenant = *estate().tenant(m_target.tenant);
    const Client &client = *estate().client(m_target.client);
    const QJsonObject rest{{"expiresAt"_L1, token.expiresAt.toUTC().toString(Qt::ISODate)},
                           {"host"_L1, tenant.host},
                           {"tier"_L1, tierWord(client.tier)},
                           {"clientId"_L1, client.clientId}};
    const QByteArray members = QJsonDocument(rest).toJson(QJsonDocument::Compact).sliced(1);
    console().print("[\n {\"token\":");
    console().print(quoted->reveal());
    console().print(',' + members + "\n]\n");
    finish(ExitCode::Ok);
}

} // namespace tenantry
