#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace tenantry {

enum class Appearance { System, Light, Dark };

/// What a colour is for; its value depends on light or dark.
enum class Token {
    Pane,
    Raised,
    Selection,
    Text,
    Muted,
    Line,
    Accent,
    OnAccent,
    Ok,
    Testing,
    Expiring,
    Refused,
    NoAccess,
    Unreachable,
    KeychainLocked,
    Production,
};

/// Light or dark, and every colour of the windows.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// What the desktop prefers; it counts while the appearance is System.
    void setDesktopDark(bool isDark);
    bool isDark() const;

    QColor color(Token token) const { return color(token, isDark()); }
    static QColor color(Token token, bool isDark);
    QPalette palette() const;
    /// A picture of resources/icons in one colour: "status-ok".
    QIcon icon(const QString &name, Token token = Token::Text) const;
    static QPixmap pixmap(const QString &name, const QColor &color, int size, qreal ratio);

signals:
    void changed();

private:
    Appearance m_appearance = Appearance::System;
    bool m_isDesktopDark = false;
};

} // namespace tenantry
