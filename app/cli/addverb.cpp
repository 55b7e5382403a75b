#include "app/cli/addverb.h"

#include "app/cli/estaterows.h"
#include "app/cli/lookup.h"

using namespace Qt::StringLiterals;

namespace tenantry {

AddVerb::AddVerb(Workspace &workspace, const Arguments &arguments, Console &console, int input)
    : Verb(workspace, arguments, console)
    , m_input(input, console, arguments.isInputForbidden)
{}

void AddVerb::start()
{
    if (arguments().verb == "add subscription"_L1)
        return addSubscription();
    if (arguments().verb == "add tenant"_L1)
        return addTenant();
    addClient();
}

void AddVerb::addSubscription()
{
    SubscriptionInput input = arguments().newSubscription;
    input.name = arguments().subject;
    const Result<Subscription> checked = newSubscription(input, estate());
    if (!checked)
        return fail(checked.error());
    if (arguments().isDryRun)
        return end({}, tr("Dry run: the subscription “%1” would be added.").arg(checked->name));
    const Result<SubscriptionKey> key = workspace().addSubscription(input);
    if (!key)
        return fail(key.error());
    end(u"subscriptions", tr("The subscription “%1” was added.").arg(checked->name));
}

void AddVerb::addTenant()
{
    const Result<SubscriptionKey> subscription = findSubscription(estate(),
                                                                  arguments().subscription);
    if (!subscription)
        return fail(subscription.error());
    const TenantInput input{arguments().subject, *subscription, arguments().tenantName,
                            arguments().environment, arguments().tags};
    const Result<Tenant> checked = newTenant(input, estate(), workspace().regions());
    if (!checked)
        return fail(checked.error());
    if (arguments().isDryRun)
        return end({}, tr("Dry run: the tenant %1 would be added.").arg(checked->host));
    const Result<TenantKey> key = workspace().addTenant(input);
    if (!key)
        return fail(key.error());
    end(u"tenants", tr("The tenant %1 was added.").arg(checked->host));
}

/// All but the secret is checked before the secret is asked for.
void AddVerb::addClient()
{
    const Result<ClientInput> input = clientInput();
    if (!input)
        return fail(input.error());
    m_client = *input;
    const Result<Client> checked = newClient(m_client, estate(), workspace().regions());
    if (!checked)
        return fail(checked.error());
    if (arguments().isDryRun)
        return end({}, tr("Dry run: the client “%1” would be added; its secret was not read.")
                           .arg(checked->name));
    m_input.read({this, &AddVerb::takeSecret});
}

Result<ClientInput> AddVerb::clientInput() const
{
    ClientInput input;
    input.name = arguments().subject;
    input.tier = arguments().tier;
    input.clientId = arguments().clientId;
    input.regionCode = arguments().region;
    const QList<Subscription> &all = estate().subscriptions();
    if (!arguments().subscription.isEmpty()) {
        const Result<SubscriptionKey> key = findSubscription(estate(), arguments().subscription);
        if (!key)
            return key.error();
        input.subscription = *key;
    } else if (input.tier == Tier::Region && all.size() > 1) {
        return Error{ErrorCode::Ambiguous,
                     tr("There is more than one subscription. Name the client's with "
                        "--subscription.")};
    } else if (input.tier == Tier::Region && !all.isEmpty()) {
        input.subscription = all.first().key;
    }
    if (input.tier != Tier::Tenant)
        return input;
    if (arguments().tenant.isEmpty())
        return Error{ErrorCode::Invalid,
                     tr("A tenant-level client belongs to one tenant. Name it with --tenant.")};
    const Result<TenantKey> tenant = findTenant(estate(), arguments().tenant);
    if (!tenant)
        return tenant.error();
    input.tenant = *tenant;
    return input;
}

void AddVerb::takeSecret(Result<Secret> secret)
{
    if (!secret)
        return fail(secret.error());
    workspace().addClient(m_client, *std::move(secret), {this, &AddVerb::takeClient});
}

void AddVerb::takeClient(Result<ClientKey> key)
{
    if (!key)
        return fail(key.error());
    end(u"clients",
        tr("The client “%1” was added; its secret is in the keychain.").arg(m_client.name));
}

void AddVerb::end(QStringView kind, const QString &sentence)
{
    console().say(sentence);
    const EstateRows *what = findEstateRows(kind);
    if (what && arguments().format != OutputFormat::Table) {
        QList<TenantKey> tenants;
        for (const Tenant &tenant : estate().tenants())
            tenants.append(tenant.key);
        printRows(console(), arguments().format, what->columns(),
                  {what->rows(workspace(), tenants).constLast()});
    }
    finish(ExitCode::Ok);
}

} // namespace tenantry
