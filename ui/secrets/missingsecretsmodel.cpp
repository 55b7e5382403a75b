#include "ui/secrets/missingsecretsmodel.h"

#include "app/domain/nameorder.h"
#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "ui/theme.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<const char *, MissingSecretsModel::Columns> titles{
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Client"),
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Level"),
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Where"),
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Client ID"),
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Tenants"),
    "",
};

constexpr std::array levels{
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Organization"),
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Region"),
    QT_TRANSLATE_NOOP("tenantry::MissingSecretsModel", "Tenant"),
};

/// "Contoso › Europe (Ireland)", or the tenant's host.
QString placeOf(const Client &client, const Workspace &workspace)
{
    const Estate &estate = workspace.estate();
    if (const Tenant *tenant = estate.tenant(client.tenant))
        return tenant->host;
    QStringList path;
    if (const Subscription *subscription = estate.subscription(client.subscription))
        path.append(subscription->name);
    if (!client.regionCode.isEmpty())
        path.append(workspace.regions().displayName(client.regionCode));
    return path.join(u" › "_s);
}

} // namespace

MissingSecretsModel::MissingSecretsModel(const Workspace &workspace,
                                         const Theme &theme,
                                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_theme(theme)
{
    connect(&workspace, &Workspace::estateChanged, this, &MissingSecretsModel::takeChange);
    connect(&workspace, &Workspace::estateReplaced, this, &MissingSecretsModel::reset);
    reset();
}

void MissingSecretsModel::note(const SeenSecrets &seen)
{
    m_seen.insert(seen);
    reset();
}

void MissingSecretsModel::takeChange(const EstateChange &change)
{
    // Results of tests stream in: few of them are about a secret that is missing.
    const auto isAboutSecret = [this](const Contact &contact) {
        return m_missing.contains(contact.client)
            || (contact.last && contact.last->outcome == Outcome::NoSecret);
    };
    const bool isAboutSecrets = !change.clients.isEmpty() || !change.removedClients.isEmpty()
                             || !change.removedTenants.isEmpty()
                             || !change.removedSubscriptions.isEmpty()
                             || std::ranges::any_of(change.contacts, isAboutSecret);
    if (isAboutSecrets)
        return reset();
    if (!change.subscriptions.isEmpty() || !change.tenants.isEmpty())
        tellRows();
}

/// The same clients; what is said of them may be another now.
void MissingSecretsModel::tellRows()
{
    m_reach.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void MissingSecretsModel::reset()
{
    const Estate &estate = m_workspace.estate();
    m_missing = missingSecrets(estate, m_seen);
    QList<const Client *> clients;
    for (const Client &client : estate.clients())
        if (m_missing.contains(client.key))
            clients.append(&client);
    std::stable_sort(clients.begin(), clients.end(), [](const Client *a, const Client *b) {
        return isNameBefore(a->name, b->name);
    });
    QList<ClientKey> rows;
    for (const Client *client : std::as_const(clients))
        rows.append(client->key);
    if (rows == m_rows) {
        tellRows();
    } else {
        beginResetModel();
        m_rows = rows;
        m_reach.clear();
        endResetModel();
    }
    emit changed();
}

int MissingSecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MissingSecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant MissingSecretsModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole:
        return index.column() == Paste
                 ? tr("Store the secret that is on the clipboard for this client")
                 : text(index);
    case Qt::ForegroundRole:
        return index.column() == Paste ? QVariant(m_theme.color(Token::Accent)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Tenants ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QString MissingSecretsModel::text(const QModelIndex &index) const
{
    const Client *client = m_workspace.estate().client(keyAt(index.row()));
    if (!client)
        return {};
    switch (index.column()) {
    case Name: return client->name;
    case Level: return tr(levels.at(static_cast<std::size_t>(client->tier)));
    case Place: return placeOf(*client, m_workspace);
    case ClientId: return client->clientId;
    case Tenants: return QString::number(reach(*client));
    case Paste: return tr("Paste secret");
    default: return {};
    }
}

qsizetype MissingSecretsModel::reach(const Client &client) const
{
    const auto known = m_reach.constFind(client.key);
    if (known != m_reach.constEnd())
        return *known;
    const qsizetype count = client.tier == Tier::Tenant
                              ? (m_workspace.estate().tenant(client.tenant) ? 1 : 0)
                              : reachOf(m_workspace.estate(), client).size();
    m_reach.insert(client.key, count);
    return count;
}

QVariant MissingSecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole && section == Tenants)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const char *title = titles[static_cast<std::size_t>(section)];
    return role == Qt::DisplayRole && *title ? QVariant(tr(title)) : QVariant();
}

} // namespace tenantry
