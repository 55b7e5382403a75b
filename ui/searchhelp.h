#pragma once

#include <QMenu>

class QLineEdit;

namespace tenantry {

/// What the search understands, as a menu at the search field: an entry puts its example there.
/// The command opens it, and Down in the field does.
class SearchHelp final : public QMenu
{
    Q_OBJECT

public:
    SearchHelp(QAction &command, QLineEdit &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void insert(const QString &example);

    QAction &m_command;
    QLineEdit &m_field;
};

} // namespace tenantry
