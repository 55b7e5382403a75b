#include "ui/quickswitch/quickswitch.h"

#include "app/domain/reach.h"
#include "app/services/workspace.h"
#include "ui/models/tenantmodel.h"
#include "ui/quickswitch/quickswitchdelegate.h"
#include "ui/quickswitch/quickswitchverbs.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr int widest = 640;
constexpr int margin = 12;
constexpr int distance = 48; // from the edges of the window
constexpr int mostRows = 8;
constexpr qsizetype mostFound = 100;
constexpr auto refreshDelay = 100ms; // results stream in

} // namespace

QuickSwitch::QuickSwitch(const DeskParts &parts, const TenantModel &tenants)
    : QWidget(&parts.window)
    , m_parts(parts)
    , m_model(parts.workspace, tenants)
    , m_frame(new QFrame(this))
    , m_field(new QLineEdit(m_frame))
    , m_note(new QLabel(m_frame))
    , m_list(new QListView(m_frame))
    , m_verbs(new QuickSwitchVerbs(parts.actions, parts.theme, m_frame))
{
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &QuickSwitch::searchAgain);
    connect(m_field, &QLineEdit::textChanged, this, &QuickSwitch::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuickSwitch::refresh);
    connect(m_list, &QListView::doubleClicked, this, [this] { choose(SwitchVerb::CopyToken); });
    connect(m_verbs, &QuickSwitchVerbs::chosen, this, &QuickSwitch::choose);
    follow(tenants);
    parts.window.installEventFilter(this);
    m_field->installEventFilter(this);
    for (QPushButton *button : m_verbs->buttons())
        button->installEventFilter(this);
}

QuickSwitch::~QuickSwitch() = default;

void QuickSwitch::build()
{
    setObjectName(u"quickSwitch"_s);
    setAccessibleName(tr("Quick switch"));
    hide();
    m_frame->setAutoFillBackground(true);
    m_field->setObjectName(u"quickSwitchField"_s);
    m_field->setAccessibleName(tr("Find a tenant"));
    m_field->setPlaceholderText(tr("Letters of a tenant, its host or a tag; region:eu narrows"));
    m_field->setClearButtonEnabled(true);
    m_note->setObjectName(u"quickSwitchNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_list->setObjectName(u"quickSwitchList"_s);
    m_list->setAccessibleName(tr("Found tenants"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickSwitchDelegate(m_parts.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_verbs);
}

void QuickSwitch::follow(const TenantModel &tenants)
{
    // The finder reads an estate that is another one now.
    const auto forget = [this] { m_finder.reset(); };
    connect(&m_parts.workspace, &Workspace::estateChanged, this, forget);
    connect(&m_parts.workspace, &Workspace::estateReplaced, this, forget);
    const auto refreshLater = [this] {
        if (isVisible())
            m_refresh.start();
    };
    connect(&tenants, &TenantModel::dataChanged, this, refreshLater);
    connect(&tenants, &TenantModel::rowsInserted, this, refreshLater);
    connect(&tenants, &TenantModel::rowsRemoved, this, refreshLater);
    connect(&tenants, &TenantModel::modelReset, this, refreshLater);
}

void QuickSwitch::open()
{
    if (isVisible()) {
        m_field->setFocus();
        return m_field->selectAll();
    }
    m_before = QApplication::focusWidget();
    m_field->clear();
    search();
    raise();
    QWidget::show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickSwitch::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    hide();
    m_finder.reset();
    m_model.show({}, {});
}

void QuickSwitch::search()
{
    if (!m_finder)
        m_finder.emplace(m_parts.workspace.estate(), m_parts.workspace.regions(),
                         m_parts.workspace.ports().clock.now());
    show(m_finder->find(m_field->text(), mostFound));
    m_list->setCurrentIndex(m_model.index(0));
    refresh();
    place();
}

void QuickSwitch::searchAgain()
{
    if (!isVisible())
        return;
    const TenantKey chosen = m_model.tenantAt(m_list->currentIndex());
    search();
    if (const QModelIndex index = m_model.indexOf(chosen); index.isValid())
        m_list->setCurrentIndex(index);
}

void QuickSwitch::show(const Result<QList<TenantKey>> &found)
{
    m_problem = found ? QString() : found.error().message;
    m_model.show(found ? *found : QList<TenantKey>(), TenantFinder::wordsOf(m_field->text()));
}

void QuickSwitch::place()
{
    const QWidget &window = m_parts.window;
    setGeometry(window.rect());
    const int width = std::min(widest, window.width() - 2 * distance);
    const int most = window.height() - 2 * distance;
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * row);
    const QLayout &column = *m_frame->layout();
    const int tooMuch = column.totalHeightForWidth(width) - most;
    if (tooMuch > 0) // fewer rows, but whole ones
        m_list->setFixedHeight(std::max(1, rows - (tooMuch + row - 1) / row) * row);
    m_frame->setGeometry((window.width() - width) / 2, distance, width,
                         column.totalHeightForWidth(width));
}

void QuickSwitch::refresh()
{
    const Estate &estate = m_parts.workspace.estate();
    const Tenant *tenant = estate.tenant(m_model.tenantAt(m_list->currentIndex()));
    m_verbs->setEnabledFor(tenant, tenant && effectiveClient(estate, *tenant));
    m_note->setText(note());
    // A screen reader stays at the field, and hears of the tenant there.
    m_field->setAccessibleDescription(
        tenant ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() : note());
}

QString QuickSwitch::note() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    const Estate &estate = m_parts.workspace.estate();
    const Tenant *tenant = estate.tenant(m_model.tenantAt(m_list->currentIndex()));
    if (!tenant)
        return estate.tenants().isEmpty() ? tr("There is no tenant yet. Add one with Ctrl+Shift+N.")
                                          : tr("No tenant matches.");
    if (!effectiveClient(estate, *tenant))
        return tr("No client reaches %1, so it has no token. Add a client with Ctrl+N.")
            .arg(tenant->name);
    const auto *verb = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (verb && m_verbs->isAncestorOf(verb))
        return tr("Enter does “%1” with %2, Tab goes on.").arg(verb->text(), tenant->name);
    if (m_field->text().trimmed().isEmpty() && m_finder && m_finder->hasUsed())
        return tr("Recently used. Enter copies a token for %1, Tab goes on to the other verbs.")
            .arg(tenant->name);
    return tr("Enter copies a token for %1, Tab goes on to the other verbs.").arg(tenant->name);
}

void QuickSwitch::choose(SwitchVerb verb)
{
    const TenantKey tenant = m_model.tenantAt(m_list->currentIndex());
    if (tenant.isNull())
        return;
    leave();
    emit verbChosen(verb, tenant);
}

void QuickSwitch::mousePressEvent(QMouseEvent *event)
{
    if (!m_frame->geometry().contains(event->pos()))
        leave();
}

void QuickSwitch::paintEvent(QPaintEvent *)
{
    QColor shade = m_parts.theme.palette().color(QPalette::Shadow);
    shade.setAlphaF(m_parts.theme.isDark() ? 0.5F : 0.35F);
    QPainter painter(this);
    painter.fillRect(rect(), shade);
    painter.setPen(m_parts.theme.color(Token::Line));
    painter.drawRect(m_frame->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace tenantry
