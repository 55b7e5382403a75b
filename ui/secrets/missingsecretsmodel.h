#pragma once

#include "app/domain/missingsecrets.h"

#include <QAbstractTableModel>

namespace tenantry {

class Theme;
class Workspace;

/// The clients whose secret the keychain does not hold, by their names.
class MissingSecretsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Level, Place, ClientId, Tenants, Paste, Columns };

    MissingSecretsModel(const Workspace &workspace, const Theme &theme, QObject *parent = nullptr);

    /// What the keychain said.
    void note(const SeenSecrets &seen);
    const QSet<ClientKey> &missing() const { return m_missing; }
    ClientKey keyAt(int row) const { return m_rows.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The rows, or how many clients there are.
    void changed();

private:
    void takeChange(const EstateChange &change);
    void reset();
    void tellRows();
    /// How many tenants the client reaches, counted once.
    qsizetype reach(const Client &client) const;
    QString text(const QModelIndex &index) const;

    const Workspace &m_workspace;
    const Theme &m_theme;
    SeenSecrets m_seen;
    QSet<ClientKey> m_missing;
    QList<ClientKey> m_rows; // the same, in order
    mutable QHash<ClientKey, qsizetype> m_reach;
};

} // namespace tenantry
