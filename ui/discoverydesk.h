#pragma once

#include "app/domain/key.h"
#include "ui/deskparts.h"

#include <QObject>

namespace tenantry {

/// Opens the discovery of an organization's tenants, and says what came of it.
class DiscoveryDesk final : public QObject
{
    Q_OBJECT

public:
    explicit DiscoveryDesk(const DeskParts &parts, QObject *parent = nullptr);

    /// After a client was added: offers to discover, where that is what it is for.
    void offer(const ClientKey &client);

signals:
    /// There is no organization-level client, and the user wants to add one.
    void clientWanted();
    /// The same, and the user wants to be guided through making it.
    void newClientWanted();

private:
    void discover();
    void open(const ClientKey &client);
    void tellImported(int tenants);

    DeskParts m_parts;
};

} // namespace tenantry
