#pragma once

#include "app/formats/exporters.h"
#include "app/formats/filediff.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTabWidget;

namespace tenantry {

class DiffView;
class Theme;

/// What an export would do to the file, before it does: to each entry, and to each line. Secrets
/// are masked.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    ExportPreview(const Theme &theme, QWidget *parent);

    void show(const QList<ExportEffect> &effects, const QList<DiffLine> &changes);
    void showNothing();

private:
    QLabel *m_counts;
    QListWidget *m_entries;
    DiffView *m_changes;
    QLabel *m_noChange;
    QStackedWidget *m_lines;
    QTabWidget *m_tabs;
};

} // namespace tenantry
