#include "app/cli/tokenverb.h"

#include "app/cli/lookup.h"
#include "app/domain/identitypin.h"
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
    const QString host = estate().tenant(*key)->host;
    const QList<TestTarget> targets = workspace().effectiveTargets({*key});
    if (targets.isEmpty())
        return fail(
            {ErrorCode::NotFound,
             tr("There is no client for %1. Add one with tenantry-cli add client.").arg(host)});
    m_target = targets.first();
    if (const auto isSame = checkIdentity(estate(), m_target.client, m_target.tenant); !isSame)
        return fail(isSame.error());
    const bool isWaiting = !arguments().isAgreed && !workspace().firstContacts(targets).isEmpty();
    if (isWaiting)
        return fail({ErrorCode::NeedsConfirmation,
                     tr("%1 does not know this client yet. The first request makes a bot user with "
                        "TenantAdmin rights there, which may take a professional licence. Agree "
                        "with --yes; nothing was sent.")
                         .arg(host)});
    if (arguments().isDryRun) {
        console().say(tr("Dry run: a token of %1 would be asked for with the client “%2”.")
                          .arg(host, estate().client(m_target.client)->name));
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
