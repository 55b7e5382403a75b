#include "ui/exports/formatlist.h"

#include "app/formats/exporters.h"
#include "ui/exports/exportformats.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int formatRole = Qt::UserRole;
constexpr int air = 12; // what a row needs beside its widest text
constexpr int rowHeight = 24;

} // namespace

FormatList::FormatList(qsizetype tenants, QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addGroups(tenants);
    setFixedWidth(sizeHintForColumn(0) + 2 * frameWidth() + air);
    choose(exporters().front().id);
    connect(this, &QListWidget::currentRowChanged, this, &FormatList::chosen);
}

void FormatList::addGroups(qsizetype tenants)
{
    for (const FormatGroup &group : formatGroups()) {
        auto *heading = new QListWidgetItem(groupTitle(group), this);
        heading->setFlags(Qt::NoItemFlags); // read, not chosen
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        for (const Exporter &exporter : exporters()) {
            if (&groupOf(exporter.id) != &group)
                continue;
            const bool isTooMany = tenants > 1 && exporter.reach == Exporter::Reach::OneTenant;
            const QString title = formatTitle(exporter);
            auto *item = new QListWidgetItem(isTooMany ? tr("%1 (one tenant)").arg(title) : title,
                                             this);
            item->setData(formatRole, QString(exporter.id));
            item->setToolTip(formatReader(exporter.id));
        }
        if (item(count() - 1) == heading)
            delete heading; // no format of this group is there
    }
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({sizeHintForColumn(0), rowHeight});
}

const Exporter &FormatList::exporter() const
{
    const QListWidgetItem *item = currentItem();
    const Exporter *found = item ? findExporter(item->data(formatRole).toString()) : nullptr;
    return found ? *found : exporters().front();
}

void FormatList::choose(const QString &format)
{
    for (int row = 0; row < count(); ++row)
        if (!format.isEmpty() && item(row)->data(formatRole).toString() == format)
            setCurrentRow(row);
}

} // namespace tenantry
