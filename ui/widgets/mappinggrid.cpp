#include "ui/widgets/mappinggrid.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int tallest = 190;
constexpr qsizetype longestSample = 40;

QString sampleOf(const ImportTable &table, qsizetype column)
{
    for (const ImportTable::Row &row : table.rows)
        if (const QString text = row.cells.value(column).simplified(); !text.isEmpty())
            return text.size() > longestSample ? text.left(longestSample) + u'…' : text;
    return {};
}

} // namespace

MappingGrid::MappingGrid(const ImportTable &table, const ColumnMapping &mapping, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"mappingGrid"_s);
    setAccessibleName(tr("What each column of the file means"));
    setWidgetResizable(true);
    setMaximumHeight(tallest);
    setFrameShape(NoFrame);
    auto *grid = new QWidget(this);
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(2, 1);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        auto *choice = new QComboBox(grid);
        choice->setObjectName(u"mapping%1"_s.arg(column));
        choice->setAccessibleName(tr("Meaning of the column “%1”").arg(table.columns[column]));
        choice->addItem(tr("Not taken"), -1);
        for (const ImportField field : importFields())
            choice->addItem(importFieldTitle(field), static_cast<int>(field));
        if (mapping[column])
            choice->setCurrentIndex(choice->findData(static_cast<int>(*mapping[column])));
        auto *name = new QLabel(grid);
        name->setTextFormat(Qt::PlainText);
        name->setText(table.columns[column]);
        auto *sample = new QLabel(grid);
        sample->setTextFormat(Qt::PlainText);
        sample->setText(sampleOf(table, column));
        sample->setForegroundRole(QPalette::PlaceholderText);
        const int row = static_cast<int>(column);
        layout->addWidget(name, row, 0);
        layout->addWidget(choice, row, 1);
        layout->addWidget(sample, row, 2);
        m_choices.append(choice);
        connect(choice, &QComboBox::activated, this, [this, column] { choose(column); });
    }
    layout->setRowStretch(static_cast<int>(table.columns.size()), 1);
    setWidget(grid);
}

ColumnMapping MappingGrid::mapping() const
{
    ColumnMapping mapping;
    for (const QComboBox *choice : m_choices) {
        const int field = choice->currentData().toInt();
        mapping.append(field < 0 ? std::nullopt : std::optional(static_cast<ImportField>(field)));
    }
    return mapping;
}

void MappingGrid::choose(qsizetype column)
{
    const int index = m_choices[column]->currentIndex();
    for (QComboBox *other : std::as_const(m_choices))
        if (other != m_choices[column] && other->currentIndex() == index)
            other->setCurrentIndex(0);
    emit changed();
}

} // namespace tenantry
