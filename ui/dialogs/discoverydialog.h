#pragma once

#include "app/domain/key.h"
#include "app/domain/listing.h"
#include "app/domain/result.h"
#include "ui/dialogs/formdialog.h"
#include "ui/models/discoverymodel.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace tenantry {

class TenantListing;
class Workspace;

/// Lists the tenants of an organization, shows what is new, changed, vanished or in conflict, and
/// takes in what is checked. Lists at once when there is no question which client to do it with.
class DiscoveryDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `client` is the one to begin with; null: the only one there is.
    DiscoveryDialog(Workspace &workspace,
                    const Theme &theme,
                    const ClientKey &client,
                    QWidget *parent);
    ~DiscoveryDialog() override;

signals:
    void imported(int tenants);

protected:
    void done(int result) override;

private:
    void buildFields(const ClientKey &client);
    void buildPreview();
    void connectFields();
    void list();
    void forgetListing();
    void showProgress();
    void takeListing(Result<Listing> listing);
    void tellProblem(const Error &error);
    void showDiscovery(const Discovery &discovery);
    void tellConflicts(const Discovery &discovery);
    void refresh();
    void pressMain();
    void import();

    Workspace &m_workspace;
    QComboBox *m_client;
    QLineEdit *m_subscriptionId;
    QTreeView *m_tree;
    QLabel *m_counts;
    QCheckBox *m_onlyChanges;
    QPushButton *m_main;
    DiscoveryModel m_model;
    QSortFilterProxyModel m_filter;
    QTimer m_patience; // until progress is shown
    std::unique_ptr<TenantListing> m_job;
    bool m_isListed = false; // what is shown is what was asked for
};

} // namespace tenantry
