#pragma once

#include "ui/detailfacts.h"
#include "ui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace tenantry {

class Actions;
class FactGrid;

/// What is selected: a title, one sentence of state, the verbs, the facts.
class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    DetailPane(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    void show(const Details &details);

signals:
    void copyWanted(const QString &text, const QString &what);

private:
    QHBoxLayout *madeTitle();
    QHBoxLayout *madeButtons(const Actions &actions);
    void refreshColors();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_icon;
    QLabel *m_sentence;
    FactGrid *m_facts;
    std::optional<Status> m_status;
};

} // namespace tenantry
