#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace tenantry {

/// A line that leaves some keys to the window, though a line would use them: Ctrl+E goes to the end
/// of a line on some desktops, and exports here.
class SearchLine final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void leaveToWindow(const QKeySequence &keys) { m_left.append(keys); }

protected:
    bool event(QEvent *event) override;

private:
    QList<QKeySequence> m_left;
};

} // namespace tenantry
