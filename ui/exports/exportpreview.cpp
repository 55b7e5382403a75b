#include "ui/exports/exportpreview.h"

#include "ui/exports/diffview.h"
#include "ui/exports/exporttexts.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int lowest = 120;
constexpr int gap = 4;

} // namespace

ExportPreview::ExportPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_entries(new QListWidget(this))
    , m_changes(new DiffView(theme, this))
    , m_noChange(new QLabel(this))
    , m_lines(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
{
    m_counts->setObjectName(u"exportCounts"_s);
    m_entries->setObjectName(u"exportPreview"_s);
    m_entries->setAccessibleName(tr("What becomes of each entry"));
    m_changes->setObjectName(u"exportChanges"_s);
    m_changes->setAccessibleName(tr("Lines of the file that change, secrets masked"));
    m_noChange->setAlignment(Qt::AlignCenter);
    m_noChange->setWordWrap(true);
    m_lines->addWidget(m_changes);
    m_lines->addWidget(m_noChange);
    m_tabs->addTab(m_entries, tr("E&ntries"));
    m_tabs->addTab(m_lines, tr("&Lines that change"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_counts, Qt::TopRightCorner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_tabs);
    setMinimumHeight(lowest);
}

void ExportPreview::show(const QList<ExportEffect> &effects, const QList<DiffLine> &changes)
{
    m_counts->setText(effectCounts(effects));
    m_entries->clear();
    for (const ExportEffect &effect : effects)
        m_entries->addItem(u"%1  ·  %2"_s.arg(effect.name, effectWord(effect.kind)));
    m_changes->show(changes);
    m_noChange->setText(tr("No line of the file changes."));
    m_lines->setCurrentWidget(changes.isEmpty() ? static_cast<QWidget *>(m_noChange) : m_changes);
}

void ExportPreview::showNothing()
{
    m_counts->clear();
    m_entries->clear();
    m_noChange->clear();
    m_lines->setCurrentWidget(m_noChange);
}

} // namespace tenantry
