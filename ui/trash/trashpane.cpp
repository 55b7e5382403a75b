#include "ui/trash/trashpane.h"

#include "app/domain/trash.h"
#include "app/services/trashpurge.h"
#include "app/services/workspace.h"
#include "ui/problem.h"
#include "ui/trash/purgedialog.h"
#include "ui/widgets/messagearea.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto topic = u"trash"_s;

} // namespace

TrashPane::TrashPane(const DeskParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.workspace)
    , m_line(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_restore(new QPushButton(tr("&Restore"), this))
    , m_delete(new QPushButton(tr("&Delete for good…"), this))
    , m_empty(new QPushButton(tr("E&mpty the trash…"), this))
{
    m_line->setObjectName(u"trashLine"_s);
    m_line->setWordWrap(true);
    m_list->setObjectName(u"trashList"_s);
    m_list->setAccessibleName(tr("Trash"));
    m_list->setModel(&m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TrashModel::What, QHeaderView::Stretch);
    m_restore->setObjectName(u"restoreButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    m_empty->setObjectName(u"emptyButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addWidget(m_delete);
    row->addStretch(1);
    row->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &TrashPane::restore);
    connect(m_list, &QTreeView::activated, this, &TrashPane::restore);
    connect(m_delete, &QPushButton::clicked, this, [this] { askPurge(chosen()); });
    connect(m_empty, &QPushButton::clicked, this, [this] {
        QList<TrashKey> all;
        for (const TrashEntry &entry : m_parts.workspace.estate().trash())
            all.append(entry.key);
        askPurge(all);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashPane::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TrashPane::refresh);
    refresh();
}

void TrashPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What is too old goes when somebody looks, too: a start asks the keychain for nothing.
    purgeExpired(m_parts.workspace, {this, [this](Result<void> purged) {
                                         if (!purged)
                                             m_parts.messages.tell(problem(purged.error(), topic));
                                     }});
}

QList<TrashKey> TrashPane::chosen() const
{
    QList<TrashKey> keys;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        keys.append(m_model.keyAt(index.row()));
    return keys;
}

void TrashPane::refresh()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_line->setText(
        isEmpty ? tr("The trash is empty. What you remove stays here for %1 days.").arg(daysInTrash)
                : tr("What was removed stays here for %1 days, its secrets stay in the "
                     "keychain.")
                      .arg(daysInTrash));
    const bool hasChosen = !m_list->selectionModel()->selectedRows().isEmpty();
    m_restore->setEnabled(hasChosen);
    m_delete->setEnabled(hasChosen);
    m_empty->setEnabled(!isEmpty);
}

void TrashPane::restore()
{
    for (const TrashKey &key : chosen())
        if (const Result<void> restored = m_parts.workspace.restore(key); !restored)
            return m_parts.messages.tell(problem(restored.error(), topic));
    m_parts.messages.withdraw(topic);
}

void TrashPane::askPurge(const QList<TrashKey> &entries)
{
    auto *dialog = new PurgeDialog(m_parts.workspace, m_parts.theme, entries, &m_parts.window);
    dialog->open();
}

} // namespace tenantry
