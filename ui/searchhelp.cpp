#include "ui/searchhelp.h"

#include "app/domain/searchfields.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tenantry {

SearchHelp::SearchHelp(QAction &command, QLineEdit &field)
    : QMenu(&field)
    , m_command(command)
    , m_field(field)
{
    setObjectName(u"searchHelp"_s);
    setAccessibleName(tr("Search terms"));
    for (const SearchHint &hint : searchHints())
        addAction(u"%1\t%2"_s.arg(hint.example, hint.meaning),
                  [this, example = hint.example] { insert(example); });
    connect(&command, &QAction::triggered, this, &SearchHelp::open);
    field.installEventFilter(this);
}

bool SearchHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        m_command.setEnabled(m_field.isEnabled());
    const bool isDown = event->type() == QEvent::KeyPress
                     && static_cast<QKeyEvent *>(event)->keyCombination()
                            == QKeyCombination(Qt::Key_Down);
    if (!isDown)
        return QMenu::eventFilter(watched, event);
    open();
    return true;
}

void SearchHelp::open()
{
    popup(m_field.mapToGlobal(QPoint(0, m_field.height())));
    setActiveAction(actions().first());
}

void SearchHelp::insert(const QString &example)
{
    QString text = m_field.text();
    if (!text.isEmpty() && !text.endsWith(u' '))
        text += u' ';
    const qsizetype begin = text.size() + example.indexOf(u':') + 1;
    m_field.setText(text + example);
    m_field.setFocus();
    // What is typed next takes the place of the example's value.
    m_field.setSelection(static_cast<int>(begin), static_cast<int>(m_field.text().size() - begin));
}

} // namespace tenantry
