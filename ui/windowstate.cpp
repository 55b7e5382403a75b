#include "ui/windowstate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace tenantry {

WindowState::WindowState(QString file)
    : m_file(std::move(file))
{}

void WindowState::restore(const Parts &parts) const
{
    parts.across.restoreState(value(u"across"_s).toByteArray());
    parts.down.restoreState(value(u"down"_s).toByteArray());
    parts.table.horizontalHeader()->restoreState(value(u"columns"_s).toByteArray());
}

void WindowState::save(const Parts &parts) const
{
    save(u"across"_s, parts.across.saveState());
    save(u"down"_s, parts.down.saveState());
    save(u"columns"_s, parts.table.horizontalHeader()->saveState());
}

void WindowState::restoreGeometry(QWidget &window) const
{
    window.restoreGeometry(value(u"geometry"_s).toByteArray());
}

void WindowState::saveGeometry(const QWidget &window) const
{
    save(u"geometry"_s, window.saveGeometry());
}

Appearance WindowState::appearance() const
{
    const int kept = value(u"appearance"_s).toInt();
    const bool isKnown = kept >= 0 && kept <= static_cast<int>(Appearance::Dark);
    return isKnown ? static_cast<Appearance>(kept) : Appearance::System;
}

void WindowState::saveAppearance(Appearance appearance) const
{
    save(u"appearance"_s, static_cast<int>(appearance));
}

QStringList WindowState::openPaths() const
{
    return value(u"open"_s).toStringList();
}

void WindowState::saveOpenPaths(const QStringList &paths) const
{
    save(u"open"_s, paths);
}

bool WindowState::isDetailShown() const
{
    const QVariant kept = value(u"details"_s);
    return !kept.isValid() || kept.toBool();
}

void WindowState::saveDetailShown(bool isShown) const
{
    save(u"details"_s, isShown);
}

QDate WindowState::remindedOn() const
{
    return QDate::fromString(value(u"remindedOn"_s).toString(), Qt::ISODate);
}

void WindowState::saveRemindedOn(const QDate &day) const
{
    save(u"remindedOn"_s, day.toString(Qt::ISODate));
}

QVariant WindowState::value(const QString &key) const
{
    return m_file.isEmpty() ? QVariant() : QSettings(m_file, QSettings::IniFormat).value(key);
}

void WindowState::save(const QString &key, const QVariant &value) const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(key, value);
}

} // namespace tenantry
