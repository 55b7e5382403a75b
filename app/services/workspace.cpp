#include "app/services/workspace.h"

#include "app/domain/conflicts.h"
#include "app/domain/identitypin.h"
#include "app/domain/inverse.h"
#include "app/domain/trash.h"
#include "app/services/clientaddition.h"
#include "app/services/resultkeeping.h"
#include "app/services/secretreader.h"
#include "app/services/secretreplacement.h"
#include "app/services/tokenorder.h"
#include "app/services/trashpurge.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

// Results of a sweep are stored together: a disk syncs far slower than results stream in.
constexpr std::chrono::milliseconds flushDelay{250};

Error gone()
{
    return {ErrorCode::NotFound, Workspace::tr("It is not there any more.")};
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
    forgetDeeds(); // another process may have changed what they were about
    return {};
}

Result<void> Workspace::reloadIfChanged()
{
    flush();
    if (!m_toolbox.ports.estates.isChangedElsewhere())
        return {};
    return open();
}

Result<void> Workspace::apply(const EstateChange &change, const QString &label)
{
    if (change.isEmpty())
        return {};
    flush(); // keeps the order of what is stored
    const Result<void> stored = m_toolbox.ports.estates.apply(change);
    if (!stored)
        return stored;
    if (!label.isEmpty())
        m_undo.push({label, change, inverseOf(change, estate())});
    show(change);
    if (!label.isEmpty())
        emit undoChanged();
    return {};
}

Result<void> Workspace::undo()
{
    const UndoStack::Step *step = m_undo.undoStep();
    if (!step)
        return {};
    Result<UndoStack::Step> redo = takeBack(*step);
    if (!redo)
        return redo.error();
    m_undo.undone(*std::move(redo));
    emit undoChanged();
    return {};
}

Result<void> Workspace::redo()
{
    const UndoStack::Step *step = m_undo.redoStep();
    if (!step)
        return {};
    Result<UndoStack::Step> undo = takeBack(*step);
    if (!undo)
        return undo.error();
    m_undo.redone(*std::move(undo));
    emit undoChanged();
    return {};
}

Result<UndoStack::Step> Workspace::takeBack(const UndoStack::Step &step)
{
    EstateChange change = withTrash(rebased(step.undo, step.did, estate()), estate(),
                                    m_toolbox.ports.clock.now());
    const Result<void> fits = checkConflicts(change, estate());
    if (!fits)
        return fits.error();
    EstateChange back = inverseOf(change, estate());
    const Result<void> applied = apply(change);
    if (!applied)
        return applied.error();
    return UndoStack::Step{step.label, std::move(change), std::move(back)};
}

Result<SubscriptionKey> Workspace::addSubscription(const SubscriptionInput &input)
{
    const Result<Subscription> subscription = newSubscription(input, estate());
    if (!subscription)
        return subscription.error();
    const Result<void> applied = apply({.subscriptions = {*subscription}},
                                       tr("Add the subscription “%1”").arg(subscription->name));
    return applied ? Result(subscription->key) : applied.error();
}

Result<TenantKey> Workspace::addTenant(const TenantInput &input)
{
    const Result<Tenant> tenant = newTenant(input, estate(), regions());
    if (!tenant)
        return tenant.error();
    const Result<void> applied = apply({.tenants = {*tenant}},
                                       tr("Add the tenant “%1”").arg(tenant->name));
    return applied ? Result(tenant->key) : applied.error();
}

void Workspace::addClient(const ClientInput &input,
                          Secret secret,
                          Receiver<Result<ClientKey>> receiver,
                          const EstateChange &along)
{
    Estate with = estate();
    if (!along.isEmpty())
        with.apply(along);
    Result<Client> client = newClient(input, with, regions());
    if (!client)
        return receiver(client.error());
    const Result<void> checked = checkSecret(secret, client->clientId, estate());
    if (!checked)
        return receiver(checked.error());
    auto *addition = new ClientAddition(*this, *std::move(client), along, receiver);
    addition->start(std::move(secret));
}

void Workspace::replaceSecret(const ClientKey &key, Secret secret, Receiver<Result<void>> receiver)
{
    const Client *client = estate().client(key);
    if (!client)
        return receiver(gone());
    const Result<void> checked = checkSecret(secret, client->clientId, estate());
    if (!checked)
        return receiver(checked);
    auto *replacement = new SecretReplacement(*this, key, receiver);
    replacement->start(std::move(secret));
}

Result<void> Workspace::remove(const EstateChange &removals)
{
    const EstateChange change = withTrash(removals, estate(), m_toolbox.ports.clock.now());
    if (change.trash.isEmpty())
        return gone();
    return apply(change, tr("Remove %1").arg(nameOf(change.trash.last())));
}

Result<void> Workspace::restore(const TrashKey &key)
{
    const TrashEntry *entry = estate().trashEntry(key);
    if (!entry)
        return gone();
    const EstateChange change = restoreOf(*entry);
    const Result<void> fits = checkConflicts(change, estate());
    return fits ? apply(change, tr("Restore %1").arg(nameOf(*entry))) : fits;
}

void Workspace::purge(const QList<TrashKey> &entries, Receiver<Result<void>> receiver)
{
    (new TrashPurge(*this, entries, receiver))->start(); // it deletes itself
}

void Workspace::forgetDeeds()
{
    m_undo.clear();
    emit undoChanged();
}

std::unique_ptr<Sweep> Workspace::sweep(const QList<TestTarget> &targets,
                                        const SweepOptions &options)
{
    auto sweep = std::make_unique<Sweep>(m_toolbox, targets, options);
    connect(sweep.get(), &Sweep::tested, this, &Workspace::keep);
    return sweep;
}

std::unique_ptr<LicenceSweep> Workspace::licenceSweep(const QList<TestTarget> &targets)
{
    auto sweep = std::make_unique<LicenceSweep>(m_toolbox, targets);
    connect(sweep.get(), &LicenceSweep::finished, this, &Workspace::tokensChanged);
    return sweep;
}

void Workspace::token(const TestTarget &target,
                      bool isFirstContactAgreed,
                      Receiver<Result<AccessToken>> receiver)
{
    if (const auto isSame = checkIdentity(estate(), target.client, target.tenant); !isSame)
        return receiver(isSame.error());
    const Clock &clock = m_toolbox.ports.clock;
    const AccessToken *cached = m_toolbox.tokens.find(target, clock.now(), clock.elapsed());
    if (cached) {
        AccessToken token = cached->clone();
        keepUse(target);
        return receiver(std::move(token));
    }
    if (!isFirstContactAgreed && !firstContacts({target}).isEmpty())
        return receiver(
            Error{ErrorCode::NeedsConfirmation,
                  tr("This tenant does not know the client yet. The first request makes "
                     "a bot user there, so it needs your agreement.")});
    auto *order = new TokenOrder(m_toolbox, target, receiver);
    connect(order, &TokenOrder::arrived, this, [this, target] {
        keepUse(target);
        emit tokensChanged();
    });
    order->start();
}

void Workspace::keepUse(const TestTarget &target)
{
    const Clock &clock = m_toolbox.ports.clock;
    if (const auto kept = apply(changeOfToken(target, estate(), clock.now())); !kept)
        emit storingFailed(kept.error());
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

void Workspace::forgetTokens(const ClientKey &client)
{
    m_toolbox.tokens.forget(client);
    emit tokensChanged();
}

void Workspace::secret(const ClientKey &key, Receiver<Result<Secret>> receiver)
{
    const Client *client = estate().client(key);
    if (!client)
        return receiver(gone());
    readSecret(m_toolbox.ports.secrets, *client, receiver);
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
    const Result<void> stored = m_toolbox.ports.estates.apply(std::exchange(m_pending, {}));
    if (!stored)
        emit storingFailed(stored.error());
}

} // namespace tenantry
