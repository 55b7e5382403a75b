#include "app/services/workspace.h"

#include "app/domain/reach.h"
#include "app/services/resultkeeping.h"
#include "app/services/secretremoval.h"
#include "app/services/tokenorder.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// Results of a sweep are stored together: a disk syncs far slower than results stream in.
constexpr std::chrono::milliseconds flushDelay{250};

/// The user closed the dialog while the keychain was at work: what was stored is taken back.
Error givenUp()
{
    return {ErrorCode::Cancelled, {}};
}

QString newSlot()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Workspace::Workspace(const Ports &ports, RegionCatalogue regions)
    : m_toolbox{ports, std::move(regions)}
{}

Workspace::~Workspace()
{
    flush();
}

Result<void> Workspace::open()
{
    Result<Estate> loaded = m_toolbox.ports.estates.load();
    if (!loaded)
        return loaded.error();
    m_toolbox.estate = *std::move(loaded);
    emit estateReplaced();
    return {};
}

Result<void> Workspace::reloadIfChanged()
{
    flush();
    if (!m_toolbox.ports.estates.isChangedElsewhere())
        return {};
    return open();
}

Result<void> Workspace::apply(const EstateChange &change)
{
    if (change.isEmpty())
        return {};
    flush(); // keeps the order of what is stored
    const Result<void> stored = m_toolbox.ports.estates.apply(change);
    if (stored)
        show(change);
    return stored;
}

Result<SubscriptionKey> Workspace::addSubscription(const SubscriptionInput &input)
{
    const Result<Subscription> subscription = newSubscription(input, estate());
    if (!subscription)
        return subscription.error();
    const Result<void> applied = apply({.subscriptions = {*subscription}});
    return applied ? Result(subscription->key) : applied.error();
}

Result<TenantKey> Workspace::addTenant(const TenantInput &input)
{
    const Result<Tenant> tenant = newTenant(input, estate(), regions());
    if (!tenant)
        return tenant.error();
    const Result<void> applied = apply({.tenants = {*tenant}});
    return applied ? Result(tenant->key) : applied.error();
}

void Workspace::addClient(const ClientInput &input,
                          Secret secret,
                          Receiver<Result<ClientKey>> receiver)
{
    Result<Client> client = newClient(input, estate(), regions());
    if (!client)
        return receiver(client.error());
    const Result<void> checked = checkSecret(secret, client->clientId, estate());
    if (!checked)
        return receiver(checked.error());
    client->secretSlot = newSlot();
    client->secretStoredAt = m_toolbox.ports.clock.now();
    m_toolbox.ports.secrets.write(client->secretKey(), std::move(secret),
                                  {this, [this, client = *client, receiver](Result<void> stored) {
                                       takeStored(client, std::move(stored), receiver);
                                   }});
}

void Workspace::takeStored(const Client &client,
                           Result<void> stored,
                           Receiver<Result<ClientKey>> receiver)
{
    if (!stored)
        return receiver(stored.error());
    const Result<void> applied = receiver.context() ? apply({.clients = {client}}) : givenUp();
    if (applied)
        return receiver(client.key);
    const Error error = applied.error();
    const auto answer = [receiver, error](Result<void>) { receiver(error); };
    auto *undo = new SecretRemoval(m_toolbox.ports.secrets, {client.secretKey()}, this,
                                   {this, answer});
    undo->start();
}

void Workspace::replaceSecret(const ClientKey &key, Secret secret, Receiver<Result<void>> receiver)
{
    const Client *client = estate().client(key);
    if (!client)
        return receiver(Error{ErrorCode::NotFound, tr("The client is not there any more.")});
    const Result<void> checked = checkSecret(secret, client->clientId, estate());
    if (!checked)
        return receiver(checked);
    Client renewed = *client;
    renewed.secretSlot = newSlot();
    m_toolbox.ports.secrets.write(renewed.secretKey(), std::move(secret),
                                  {this, [this, key, slot = renewed.secretSlot,
                                          receiver](Result<void> stored) {
                                       switchSecret(key, slot, std::move(stored), receiver);
                                   }});
}

void Workspace::switchSecret(const ClientKey &key,
                             const QString &slot,
                             Result<void> stored,
                             Receiver<Result<void>> receiver)
{
    const Client *client = estate().client(key);
    if (!stored || !client)
        return receiver(std::move(stored));
    const QString oldKey = client->secretKey();
    Client renewed = *client;
    renewed.secretSlot = slot;
    renewed.secretStoredAt = m_toolbox.ports.clock.now();
    const Result<void> applied = receiver.context() ? apply({.clients = {renewed}}) : givenUp();
    if (applied) {
        m_toolbox.tokens.forget(key);
        emit tokensChanged();
    }
    // The switch is what counts: an old secret that stays behind is never read again.
    const QString done = applied ? oldKey : renewed.secretKey();
    const auto answer = [receiver, applied](Result<void>) { receiver(applied); };
    auto *removal = new SecretRemoval(m_toolbox.ports.secrets,
                                      done.isEmpty() ? QStringList() : QStringList{done}, this,
                                      {this, answer});
    removal->start();
}

void Workspace::remove(const EstateChange &removals, Receiver<Result<void>> receiver)
{
    Estate after = estate();
    after.apply(removals);
    QStringList secretKeys;
    for (const Client &client : estate().clients())
        if (!after.client(client.key) && !client.secretKey().isEmpty())
            secretKeys.append(client.secretKey());
    const auto answer = [this, removals, receiver](Result<void> removed) {
        receiver(removed ? apply(removals) : std::move(removed));
    };
    auto *removal = new SecretRemoval(m_toolbox.ports.secrets, secretKeys, this, {this, answer});
    removal->start();
}

QList<TestTarget> Workspace::effectiveTargets(const QList<TenantKey> &tenants) const
{
    QList<TestTarget> targets;
    for (const TenantKey &key : tenants)
        if (const Tenant *tenant = estate().tenant(key))
            if (const Client *client = effectiveClient(estate(), *tenant))
                targets.append({client->key, key});
    return targets;
}

QList<TestTarget> Workspace::firstContacts(const QList<TestTarget> &targets) const
{
    QList<TestTarget> first;
    for (const TestTarget &target : targets) {
        const Contact *contact = estate().contact(target.client, target.tenant);
        if (!target.tenant.isNull() && (!contact || contact->state == ContactState::Never))
            first.append(target);
    }
    return first;
}

std::unique_ptr<Sweep> Workspace::sweep(const QList<TestTarget> &targets,
                                        const SweepOptions &options)
{
    auto sweep = std::make_unique<Sweep>(m_toolbox, targets, options);
    connect(sweep.get(), &Sweep::tested, this, &Workspace::keep);
    return sweep;
}

void Workspace::token(const TestTarget &target,
                      bool isFirstContactAgreed,
                      Receiver<Result<AccessToken>> receiver)
{
    const Clock &clock = m_toolbox.ports.clock;
    const AccessToken *cached = m_toolbox.tokens.find(target, clock.now(), clock.elapsed());
    if (cached)
        return receiver(cached->clone());
    if (!isFirstContactAgreed && !firstContacts({target}).isEmpty())
        return receiver(
            Error{ErrorCode::NeedsConfirmation,
                  tr("This tenant does not know the client yet. The first request makes "
                     "a bot user there, so it needs your agreement.")});
    auto *order = new TokenOrder(m_toolbox, target, receiver);
    connect(order, &TokenOrder::arrived, this, [this, target] {
        const Result<void> kept = apply(changeOfToken(target, estate()));
        if (!kept)
            emit storingFailed(kept.error());
        emit tokensChanged();
    });
    order->start();
}

QDateTime Workspace::tokenExpiry(const TestTarget &target) const
{
    const Clock &clock = m_toolbox.ports.clock;
    const AccessToken *token = m_toolbox.tokens.find(target, clock.now(), clock.elapsed());
    return token ? token->expiresAt : QDateTime();
}

void Workspace::lock()
{
    m_toolbox.tokens.clear();
    emit tokensChanged();
}

void Workspace::secret(const ClientKey &key, Receiver<Result<Secret>> receiver)
{
    const Client *client = estate().client(key);
    if (!client)
        return receiver(Error{ErrorCode::NotFound, tr("The client is not there any more.")});
    if (client->secretKey().isEmpty())
        return receiver(noSecret(*client));
    const auto answer = [receiver, client = *client](Result<Secret> secret) {
        const bool isMissing = !secret && secret.error().code == ErrorCode::NotFound;
        receiver(isMissing ? Result<Secret>(noSecret(client)) : std::move(secret));
    };
    m_toolbox.ports.secrets.read(client->secretKey(), {receiver.context(), answer});
}

void Workspace::keep(const TestResult &result)
{
    const EstateChange change = changeOf(result, estate());
    m_pending.contacts += change.contacts;
    m_pending.tenants += change.tenants;
    show(change);
    if (result.expiresAt.isValid())
        emit tokensChanged();
    if (m_isFlushPlanned || m_pending.isEmpty())
        return;
    m_isFlushPlanned = true;
    m_toolbox.ports.clock.callAfter(flushDelay, this, [this] { flush(); });
}

void Workspace::show(const EstateChange &change)
{
    if (change.isEmpty())
        return;
    m_toolbox.estate.apply(change);
    emit estateChanged(change);
}

void Workspace::flush()
{
    m_isFlushPlanned = false;
    if (m_pending.isEmpty())
        return;
    const Result<void> stored = m_toolbox.ports.estates.apply(
        std::exchange(m_pending, EstateChange()));
    if (!stored)
        emit storingFailed(stored.error());
}

} // namespace tenantry
