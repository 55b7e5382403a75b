#include "ui/statuspane.h"

#include "ui/actions.h"
#include "ui/sweepcontroller.h"
#include "ui/widgets/actionbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace tenantry {

StatusPane::StatusPane(const SweepController &sweeps,
                       const Actions &actions,
                       const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_sweeps(sweeps)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new ActionButton(*actions.at(ActionId::Cancel),
                                theme,
                                ActionButton::Weight::Normal,
                                this))
{
    m_text->setObjectName(u"sweepText"_s);
    m_progress->setObjectName(u"sweepProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(&sweeps, &SweepController::begun, this, &StatusPane::refresh);
    connect(&sweeps, &SweepController::tested, this, &StatusPane::refresh);
    connect(&sweeps, &SweepController::ended, this, &StatusPane::refresh);
    refresh();
}

void StatusPane::refresh()
{
    const bool isRunning = m_sweeps.isRunning();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    if (!isRunning) {
        m_text->clear();
        return;
    }
    m_progress->setRange(0, m_sweeps.total());
    m_progress->setValue(m_sweeps.done());
    const QString progress = tr("Testing %1 of %2").arg(m_sweeps.done()).arg(m_sweeps.total());
    m_text->setText(m_sweeps.failed() == 0
                        ? progress
                        : tr("%1 · %2 failed").arg(progress).arg(m_sweeps.failed()));
}

} // namespace tenantry
