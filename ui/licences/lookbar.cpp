#include "ui/licences/lookbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

LookBar::LookBar(QWidget *parent)
    : QWidget(parent)
    , m_look(new QPushButton(tr("&Look at the assignments"), this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this))
{
    m_look->setObjectName(u"lookButton"_s);
    m_look->setToolTip(tr("Ask the tenants which bot users hold a professional licence"));
    m_text->setObjectName(u"lookText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"lookProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the look"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    m_cancel->setObjectName(u"cancelLookButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_look);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_look, &QPushButton::clicked, this, &LookBar::lookWanted);
    connect(m_cancel, &QPushButton::clicked, this, &LookBar::cancelWanted);
    setFocusProxy(m_look);
    showLooking(false);
}

void LookBar::setHint(const QString &hint, bool canLook)
{
    const bool wasCancelFocused = m_cancel->hasFocus();
    m_text->setText(hint);
    m_look->setEnabled(canLook);
    showLooking(false);
    if (wasCancelFocused)
        m_look->setFocus();
}

void LookBar::setProgress(int done, int total)
{
    const bool wasLookFocused = m_look->hasFocus();
    m_text->setText(tr("Looking: %1 of %2 tenants").arg(done).arg(total));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    showLooking(true);
    m_look->setEnabled(false);
    if (wasLookFocused)
        m_cancel->setFocus(); // for the keyboard
}

void LookBar::showLooking(bool isLooking)
{
    m_progress->setVisible(isLooking);
    m_cancel->setVisible(isLooking);
}

} // namespace tenantry
