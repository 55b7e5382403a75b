#pragma once

#include "ui/detailfacts.h"
#include "ui/theme.h"

#include <QWidget>

class QGridLayout;

namespace tenantry {

/// Facts in two columns: label right-aligned, value selectable, a copy button where it helps.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<DetailFact> &facts);

signals:
    void copyWanted(const QString &text, const QString &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addFact(const DetailFact &fact, int row, int column);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<DetailFact> m_facts;
    int m_columns = 1;
};

} // namespace tenantry
