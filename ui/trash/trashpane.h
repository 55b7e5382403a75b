#pragma once

#include "ui/deskparts.h"
#include "ui/trash/trashmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace tenantry {

/// What was removed in the last 30 days, to be restored or deleted for good.
class TrashPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TrashPane(const DeskParts &parts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QList<TrashKey> chosen() const;
    void refresh();
    void restore();
    void askPurge(const QList<TrashKey> &entries);

    DeskParts m_parts;
    TrashModel m_model;
    QLabel *m_line;
    QTreeView *m_list;
    QPushButton *m_restore;
    QPushButton *m_delete;
    QPushButton *m_empty;
};

} // namespace tenantry
