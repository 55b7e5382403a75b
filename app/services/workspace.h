#pragma once

#include "app/domain/accesstoken.h"
#include "app/domain/edits.h"
#include "app/ports/ports.h"
#include "app/services/licencesweep.h"
#include "app/services/sweep.h"
#include "app/services/targets.h"
#include "app/services/toolbox.h"
#include "app/services/undostack.h"

#include <QObject>

#include <memory>

namespace tenantry {

/// What the windows and the verbs talk to: owns the estate, the tokens and the rules; asks the
/// ports.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(const Ports &ports, RegionCatalogue regions);
    ~Workspace() override;

    /// Reads the estate; contacts nobody, not even the keychain.
    Result<void> open();

    const Estate &estate() const { return m_toolbox.estate; }
    const RegionCatalogue &regions() const { return m_toolbox.regions; }
    const Ports &ports() const { return m_toolbox.ports; }

    /// Stores a change and shows it; on an error nothing has changed. With a label (what is done:
    /// “Edit 3 tenants”) it is a deed of the user that can be undone.
    Result<void> apply(const EstateChange &change, const QString &label = {});
    /// Takes the newest deed back, or does again what was taken back last; nothing where there is
    /// none. What would lose a secret goes to the trash.
    Result<void> undo();
    Result<void> redo();
    const UndoStack &undoStack() const { return m_undo; }
    Result<SubscriptionKey> addSubscription(const SubscriptionInput &input);
    Result<TenantKey> addTenant(const TenantInput &input);
    /// Stores the secret, reads it back, then adds the client, and what it belongs to where that
    /// is new (`along`), as one deed. An error leaves nothing behind, nor does a receiver whose
    /// context has gone meanwhile.
    void addClient(const ClientInput &input,
                   Secret secret,
                   Receiver<Result<ClientKey>> receiver,
                   const EstateChange &along = {});
    /// Stores the new secret beside the old one, switches, then removes the old one. Keeps the old
    /// one when the receiver's context has gone meanwhile.
    void replaceSecret(const ClientKey &client, Secret secret, Receiver<Result<void>> receiver);
    /// Moves what the change's removed… lists name to the trash; their secrets stay in the
    /// keychain.
    Result<void> remove(const EstateChange &removals);
    /// Brings an entry of the trash back. Errors of checkConflicts().
    Result<void> restore(const TrashKey &entry);
    /// Deletes entries of the trash for good, their secrets in the keychain first.
    void purge(const QList<TrashKey> &entries, Receiver<Result<void>> receiver);
    /// From here on nothing can be undone.
    void forgetDeeds();
    /// Stores what is shown and not stored yet, at the latest before the program ends.
    void flush();
    /// Another process changed the file: reads it again. Errors leave what is shown.
    Result<void> reloadIfChanged();

    /// The effective client of each of the tenants; tenants without one are left out.
    QList<TestTarget> effectiveTargets(const QList<TenantKey> &tenants) const
    {
        return tenantry::effectiveTargets(estate(), tenants);
    }
    /// Those whose first request still needs the user's yes.
    QList<TestTarget> firstContacts(const QList<TestTarget> &targets) const
    {
        return tenantry::firstContacts(estate(), targets);
    }
    /// A test of these, to be started and owned by the caller; its results are kept by the
    /// workspace.
    std::unique_ptr<Sweep> sweep(const QList<TestTarget> &targets, const SweepOptions &options);

    /// A look at the licence assignments as these contacts see them, owned by the caller; contacts
    /// whose bot user is not known are not made.
    std::unique_ptr<LicenceSweep> licenceSweep(const QList<TestTarget> &targets);

    /// A token that is valid for a minute at least, from the cache or fresh. NeedsConfirmation when
    /// it would be a first contact and that is not agreed.
    void token(const TestTarget &target,
               bool isFirstContactAgreed,
               Receiver<Result<AccessToken>> receiver);
    /// When the cached token ends; invalid where none is cached or it has ended.
    QDateTime tokenExpiry(const TestTarget &target) const;
    /// Forgets all tokens.
    void lock();
    void forgetTokens(const ClientKey &client);
    /// Reads the secret of a client for an export.
    void secret(const ClientKey &client, Receiver<Result<Secret>> receiver);

signals:
    /// After the change; `change` is what was applied.
    void estateChanged(const tenantry::EstateChange &change);
    /// The whole estate is another one: open(), reload.
    void estateReplaced();
    void tokensChanged();
    void undoChanged();
    /// Results of tests could not be stored; they are shown still.
    void storingFailed(const tenantry::Error &error);

private:
    void keep(const TestResult &result);
    void keepUse(const TestTarget &target);
    void show(const EstateChange &change);
    /// Applies the undo of a step; answers the step that takes this back again.
    Result<UndoStack::Step> takeBack(const UndoStack::Step &step);

    Toolbox m_toolbox;
    UndoStack m_undo;
    EstateChange m_pending; // results that are shown and not yet stored
    bool m_isFlushPlanned = false;
};

} // namespace tenantry
