#pragma once

#include <QListWidget>

namespace tenantry {

struct Exporter;

/// The formats to export to, in groups. Letters find one by its name.
class FormatList final : public QListWidget
{
    Q_OBJECT

public:
    /// `tenants`: how many are to be exported; formats for one say so where there are more.
    FormatList(qsizetype tenants, QWidget *parent);

    /// The chosen one; there always is one.
    const Exporter &exporter() const;
    void choose(const QString &format);

signals:
    void chosen();

private:
    void addGroups(qsizetype tenants);
};

} // namespace tenantry
