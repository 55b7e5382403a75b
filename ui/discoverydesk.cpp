#include "ui/discoverydesk.h"

#include "app/services/workspace.h"
#include "ui/actions.h"
#include "ui/dialogs/discoverydialog.h"
#include "ui/selection.h"
#include "ui/widgets/messagearea.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

const auto topic = u"discovery"_s;
const auto doneTopic = u"discovered"_s;
constexpr auto toastLife = 12s;

} // namespace

DiscoveryDesk::DiscoveryDesk(const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.actions.at(ActionId::Discover), &QAction::triggered, this,
            &DiscoveryDesk::discover);
    // Once it is taken back, or other things were done, the button would undo something else.
    connect(&parts.workspace, &Workspace::undoChanged, this,
            [this] { m_parts.messages.withdraw(doneTopic); });
}

void DiscoveryDesk::offer(const ClientKey &key)
{
    const Client *client = m_parts.workspace.estate().client(key);
    if (!client || client->tier != Tier::Organization)
        return;
    m_parts.messages.tell(
        {.kind = Message::Kind::Info,
         .topic = topic,
         .text = tr("“%1” can list the tenants of its organization.").arg(client->name),
         .actions = {{tr("&Discover tenants"), [this, key] { open(key); }}}});
}

void DiscoveryDesk::discover()
{
    const bool canList = std::ranges::count(m_parts.workspace.estate().clients(),
                                            Tier::Organization, &Client::tier)
                       > 0;
    if (canList)
        return open(m_parts.selection.scope().client);
    m_parts.messages.tell(
        {.kind = Message::Kind::Info,
         .topic = topic,
         .text = tr("Only an organization-level client can list tenants, and there is none yet. It "
                    "is made in the organization's console."),
         .actions = {{tr("&Make one…"), [this] { emit newClientWanted(); }},
                     {tr("&Add an organization-level client…"), [this] { emit clientWanted(); }}}});
}

void DiscoveryDesk::open(const ClientKey &client)
{
    m_parts.messages.withdraw(topic);
    auto *dialog = new DiscoveryDialog(m_parts.workspace, m_parts.theme, client, &m_parts.window);
    connect(dialog, &DiscoveryDialog::imported, this, &DiscoveryDesk::tellImported);
    dialog->open();
}

void DiscoveryDesk::tellImported(int tenants)
{
    m_parts.messages.tell(
        {.kind = Message::Kind::Good,
         .topic = doneTopic,
         .text = tr("%n tenant(s) imported.", nullptr, tenants),
         .actions = {{tr("&Undo"), [this] { m_parts.actions.at(ActionId::Undo)->trigger(); }}},
         .lifetime = toastLife});
}

} // namespace tenantry
