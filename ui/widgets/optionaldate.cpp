#include "ui/widgets/optionaldate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

OptionalDate::OptionalDate(const QString &text, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_isOn(new QCheckBox(text, this))
    , m_date(new QDateEdit(today, this))
{
    m_isOn->setObjectName(u"isOn"_s);
    m_date->setObjectName(u"date"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setAccessibleName(QString(text).remove(u'&'));
    m_date->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isOn);
    row->addWidget(m_date);
    row->addStretch(1);
    setFocusProxy(m_isOn);
    connect(m_isOn, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
}

QDate OptionalDate::date() const
{
    return m_isOn->isChecked() ? m_date->date() : QDate();
}

void OptionalDate::setDate(const QDate &date)
{
    m_isOn->setChecked(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
}

} // namespace tenantry
