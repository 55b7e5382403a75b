#include "ui/tenantpane.h"

#include "app/services/workspace.h"
#include "ui/models/tenantfilter.h"
#include "ui/timetext.h"
#include "ui/views/tenanttable.h"
#include "ui/viewstack.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagearea.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct ViewText
{
    Scope::Kind kind;
    const char *title;
    const char *empty;
};

constexpr std::array views{
    ViewText{Scope::Kind::All, QT_TRANSLATE_NOOP("tenantry::TenantPane", "All tenants"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane",
                               "There is no tenant yet. Add one with Ctrl+Shift+N.")},
    ViewText{Scope::Kind::NeedsAttention,
             QT_TRANSLATE_NOOP("tenantry::TenantPane", "Needs attention"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane", "Nothing needs attention.")},
    ViewText{Scope::Kind::Untested, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Untested"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane", "Every tenant has been tested.")},
    ViewText{Scope::Kind::NoSecret, QT_TRANSLATE_NOOP("tenantry::TenantPane", "No secret"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane", "Every client has its secret.")},
    ViewText{Scope::Kind::Expiring, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Expiring"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane", "No secret is due for rotation.")},
    ViewText{Scope::Kind::Recent, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Recently used"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane",
                               "No token was used yet. Copy one with Ctrl+Shift+C.")},
    ViewText{Scope::Kind::Map, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Map"),
             QT_TRANSLATE_NOOP("tenantry::TenantPane",
                               "There is no tenant yet. Add one with Ctrl+Shift+N.")},
    ViewText{Scope::Kind::Licences, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Licences"), ""},
    ViewText{Scope::Kind::Reminders, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Reminders"), ""},
    ViewText{Scope::Kind::MissingSecrets,
             QT_TRANSLATE_NOOP("tenantry::TenantPane", "Secrets missing"), ""},
    ViewText{Scope::Kind::Trash, QT_TRANSLATE_NOOP("tenantry::TenantPane", "Trash"), ""},
};

const ViewText *viewText(Scope::Kind kind)
{
    const auto found = std::ranges::find(views, kind, &ViewText::kind);
    return found == views.end() ? nullptr : &*found;
}

} // namespace

TenantPane::TenantPane(const Workspace &workspace,
                       TenantFilter &filter,
                       const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_filter(filter)
    , m_line(new QLabel(this))
    , m_messages(new MessageArea(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_views(new ViewStack(m_stack, this))
    , m_table(new TenantTable(filter, theme, this))
    , m_empty(new EmptyState(this))
{
    m_line->setObjectName(u"scopeLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setContentsMargins(12, 8, 12, 8);
    QFont font = m_line->font();
    font.setPointSizeF(font.pointSizeF() + 1);
    font.setWeight(QFont::DemiBold);
    m_line->setFont(font);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    m_refresh.setSingleShot(true); // a search moves thousands of rows: once is enough
    const auto refreshLater = [this] { m_refresh.start(0); };
    connect(&m_refresh, &QTimer::timeout, this, &TenantPane::refresh);
    connect(&filter, &TenantFilter::rowsInserted, this, refreshLater);
    connect(&filter, &TenantFilter::rowsRemoved, this, refreshLater);
    connect(&filter, &TenantFilter::modelReset, this, refreshLater);
    refresh();
}

void TenantPane::setProblem(const QString &sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    refresh();
}

void TenantPane::refresh()
{
    m_line->setText(scopeText());
    const bool isEmpty = m_filter.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty || !m_problem.isEmpty() ? static_cast<QWidget *>(m_empty)
                                                              : m_table);
    const ViewText *view = viewText(m_filter.scope().kind);
    if (!m_problem.isEmpty())
        m_empty->tell(EmptyState::Kind::Problem, m_problem);
    else if (m_workspace.estate().isEmpty() && m_workspace.estate().tenants().isEmpty())
        m_empty
            ->tell(EmptyState::Kind::NothingYet,
                   tr("Nothing is here yet. Paste an OAuth client of Qlik Cloud or import a list "
                      "to begin, or look around in the demo."));
    else if (m_filter.isSearching())
        m_empty->tell(EmptyState::Kind::NoMatch, tr("No tenant matches this search."));
    else
        m_empty->tell(EmptyState::Kind::NothingHere,
                      view ? tr(view->empty) : tr("There is no tenant here."));
}

QString TenantPane::scopeText() const
{
    const Scope &scope = m_filter.scope();
    const Estate &estate = m_workspace.estate();
    QStringList path;
    if (const ViewText *view = viewText(scope.kind))
        path.append(tr(view->title));
    if (const Subscription *subscription = estate.subscription(scope.subscription))
        path.append(subscription->name);
    if (!scope.regionCode.isEmpty())
        path.append(m_workspace.regions().displayName(scope.regionCode));
    if (const Client *client = estate.client(scope.client))
        path.append(client->name);
    if (const Tenant *tenant = estate.tenant(scope.tenant))
        path.append(tenant->name);
    if (const SavedSearch *search = estate.savedSearch(scope.savedSearch))
        path.append(search->name);
    if (!showsTenants(scope.kind) || !m_problem.isEmpty())
        return path.join(u" › "_s);
    QStringList parts{path.join(u" › "_s), tenantsText(m_filter.rowCount())};
    const int attention = m_filter.attentionCount();
    if (attention > 0)
        parts.append(attention == 1 ? tr("1 needs attention")
                                    : tr("%1 need attention").arg(attention));
    return parts.join(u" · "_s);
}

} // namespace tenantry
