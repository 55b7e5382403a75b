#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QStringList>

class QSplitter;
class QTableView;
class QWidget;

namespace tenantry {

/// How the window was left: places, columns, what was open and ordered. Of the
/// estate nothing but keys.
class WindowState final
{
public:
    /// Without a file nothing is kept.
    explicit WindowState(QString file);

    bool isKept() const { return !m_file.isEmpty(); }

    struct Parts
    {
        QSplitter &across;
        QSplitter &down;
        QTableView &table;
    };

    void restore(const Parts &parts) const;
    void save(const Parts &parts) const;
    void restoreGeometry(QWidget &window) const;
    void saveGeometry(const QWidget &window) const;
    Appearance appearance() const;
    void saveAppearance(Appearance appearance) const;
    QStringList openPaths() const;
    void saveOpenPaths(const QStringList &paths) const;
    bool isDetailShown() const;
    void saveDetailShown(bool isShown) const;
    /// The local day on which the window last said what is due; invalid: never.
    QDate remindedOn() const;
    void saveRemindedOn(const QDate &day) const;
    /// What a part of the window keeps by a key of its own.
    QVariant value(const QString &key) const;
    void save(const QString &key, const QVariant &value) const;

private:
    QString m_file;
};

} // namespace tenantry
