#include "ui/estatepane.h"

#include "ui/views/estatedelegate.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString pathOf(const QModelIndex &index)
{
    return index.data(EstateTreeModel::PathRole).toString();
}

} // namespace

EstatePane::EstatePane(EstateTreeModel &tree, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_tree(tree)
{
    setObjectName(u"estateTree"_s);
    setAccessibleName(tr("Estate"));
    setModel(&tree);
    setItemDelegate(new EstateDelegate(theme, this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(16);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionResizeMode(EstateTreeModel::Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(EstateTreeModel::Count, QHeaderView::Fixed);
    setMinimumWidth(150);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { keepOpen(index, true); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { keepOpen(index, false); });
    connect(&tree, &EstateTreeModel::modelReset, this, &EstatePane::restore);
    connect(&tree, &EstateTreeModel::dataChanged, this, &EstatePane::fitCounts);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
        if (m_isRestoring || !current.isValid())
            return;
        m_scope = m_tree.scopeAt(current);
        emit scopeChosen(m_scope);
    });
    restore();
}

Scope EstatePane::scope() const
{
    return m_scope;
}

void EstatePane::choose(const Scope &scope)
{
    const QModelIndex index = m_tree.indexOf(scope);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void EstatePane::setOpenPaths(const QStringList &paths)
{
    m_open = {paths.begin(), paths.end()};
    for (int row = 0; row < m_tree.rowCount(); ++row)
        m_known.insert(pathOf(m_tree.index(row, 0)));
    restore();
}

void EstatePane::keepOpen(const QModelIndex &index, bool isOpen)
{
    const QString path = pathOf(index);
    if (m_isRestoring || path.isEmpty())
        return;
    if (isOpen)
        m_open.insert(path);
    else
        m_open.remove(path);
}

void EstatePane::restore()
{
    m_isRestoring = true;
    fitCounts();
    openNewcomers();
    restoreBelow({});
    const QModelIndex views = m_tree.index(m_tree.rowCount() - 1, 0);
    expand(views);
    const QModelIndex chosen = m_tree.indexOf(m_scope);
    setCurrentIndex(chosen.isValid() ? chosen : m_tree.indexOf({}));
    m_isRestoring = false;
    if (!chosen.isValid()) {
        m_scope = {};
        emit scopeChosen(m_scope);
    }
}

void EstatePane::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitCounts();
}

void EstatePane::fitCounts()
{
    const QString widest(QLocale().toString(m_tree.largestCount()).size(), u'0');
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    header()->resizeSection(EstateTreeModel::Count,
                            fontMetrics().horizontalAdvance(widest) + 2 * margin);
}

void EstatePane::openNewcomers()
{
    for (int row = 0; row < m_tree.rowCount(); ++row) {
        const QString path = pathOf(m_tree.index(row, 0));
        if (m_known.contains(path))
            continue;
        m_known.insert(path);
        m_open.insert(path);
    }
}

void EstatePane::restoreBelow(const QModelIndex &parent)
{
    for (int row = 0; row < m_tree.rowCount(parent); ++row) {
        const QModelIndex index = m_tree.index(row, 0, parent);
        if (!m_tree.hasChildren(index))
            continue;
        setExpanded(index, m_open.contains(pathOf(index)));
        restoreBelow(index);
    }
}

} // namespace tenantry
