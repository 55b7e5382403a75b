#pragma once

#include "app/domain/key.h"

#include <QAbstractListModel>

namespace tenantry {

class TenantModel;
class Workspace;

/// The tenants that the quick switch has found, the best first.
class QuickSwitchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1,
        OldRole, // whether the last result is too old to rely on
        HostRole,
        EnvironmentRole,
        ProductionRole,
        RegionRole,
        LettersRole, // FoundLetters
    };

    QuickSwitchModel(const Workspace &workspace,
                     const TenantModel &tenants,
                     QObject *parent = nullptr);

    /// The words are what the tenants were found by.
    void show(const QList<TenantKey> &tenants, const QStringList &words);
    /// Null where there is none.
    TenantKey tenantAt(const QModelIndex &index) const;
    QModelIndex indexOf(const TenantKey &tenant) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant cell(int row, int column, int role) const;

    const Workspace &m_workspace;
    const TenantModel &m_model;
    QList<TenantKey> m_tenants;
    QStringList m_words;
};

} // namespace tenantry
