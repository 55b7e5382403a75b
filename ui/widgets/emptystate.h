#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tenantry {

/// One sentence and at most three buttons in the middle of an empty pane.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { NothingYet, NoMatch, NothingHere, AllWell, Problem };

    explicit EmptyState(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &sentence);

signals:
    void addClientWanted();
    void importWanted();
    void demoWanted();
    void allWanted();

private:
    void addButton(const QString &text, void (EmptyState::*wanted)(), const QString &name);

    QLabel *m_sentence;
    QWidget *m_buttons;
    QHBoxLayout *m_row;
    Kind m_kind = Kind::Problem;
};

} // namespace tenantry
