#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace tenantry {

/// A date that need not be there.
class OptionalDate final : public QWidget
{
    Q_OBJECT

public:
    /// `today` is what the date begins with when it is switched on.
    OptionalDate(const QString &text, const QDate &today, QWidget *parent = nullptr);

    /// Invalid where it is switched off.
    QDate date() const;
    void setDate(const QDate &date);

private:
    QCheckBox *m_isOn;
    QDateEdit *m_date;
};

} // namespace tenantry
