#include "ui/theme.h"

#include "ui/themeicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

/// Resources of a static library are there only once they are asked for, outside a namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace tenantry {

namespace {

struct TokenColor
{
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array colors{
    TokenColor{Token::Pane, 0xffffffff, 0xff1e1f22},
    TokenColor{Token::Raised, 0xfff6f7f9, 0xff26282c},
    TokenColor{Token::Selection, 0xffd7e7fb, 0xff243a55},
    TokenColor{Token::Text, 0xff1f2328, 0xffe6e8eb},
    TokenColor{Token::Muted, 0xff57606a, 0xff9aa4af},
    TokenColor{Token::Line, 0xffd8dce1, 0xff3a3d42},
    TokenColor{Token::Accent, 0xff0b6bcb, 0xff5aa9ff},
    TokenColor{Token::OnAccent, 0xffffffff, 0xff10233a},
    TokenColor{Token::Ok, 0xff1a7f37, 0xff57d07a},
    TokenColor{Token::Testing, 0xff0969da, 0xff6cb6ff},
    TokenColor{Token::Expiring, 0xff8a5a00, 0xffe3b341},
    TokenColor{Token::Refused, 0xffc4202c, 0xffff8078},
    TokenColor{Token::NoAccess, 0xffb04500, 0xffffa657},
    TokenColor{Token::Unreachable, 0xff57606a, 0xff9aa4af},
    TokenColor{Token::KeychainLocked, 0xff7a45d6, 0xffd2a8ff},
    TokenColor{Token::Production, 0xffb42318, 0xffff8078},
};

struct RoleToken
{
    QPalette::ColorRole role;
    Token token;
};

constexpr std::array roles{
    RoleToken{QPalette::Window, Token::Raised},
    RoleToken{QPalette::WindowText, Token::Text},
    RoleToken{QPalette::Base, Token::Pane},
    RoleToken{QPalette::AlternateBase, Token::Raised},
    RoleToken{QPalette::Text, Token::Text},
    RoleToken{QPalette::Button, Token::Raised},
    RoleToken{QPalette::ButtonText, Token::Text},
    RoleToken{QPalette::BrightText, Token::Refused},
    RoleToken{QPalette::ToolTipBase, Token::Raised},
    RoleToken{QPalette::ToolTipText, Token::Text},
    RoleToken{QPalette::PlaceholderText, Token::Muted},
    RoleToken{QPalette::Highlight, Token::Selection},
    RoleToken{QPalette::HighlightedText, Token::Text},
    RoleToken{QPalette::Link, Token::Accent},
    RoleToken{QPalette::LinkVisited, Token::KeychainLocked},
    RoleToken{QPalette::Mid, Token::Line},
    RoleToken{QPalette::Midlight, Token::Line},
};

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    loadIcons();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    emit changed();
}

void Theme::setDesktopDark(bool isDark)
{
    if (m_isDesktopDark == isDark)
        return;
    m_isDesktopDark = isDark;
    if (m_appearance == Appearance::System)
        emit changed();
}

bool Theme::isDark() const
{
    return m_appearance == Appearance::System ? m_isDesktopDark : m_appearance == Appearance::Dark;
}

QColor Theme::color(Token token, bool isDark)
{
    const auto found = std::ranges::find(colors, token, &TokenColor::token);
    return QColor::fromRgb(isDark ? found->dark : found->light);
}

QPalette Theme::palette() const
{
    QPalette palette;
    for (const RoleToken &entry : roles)
        palette.setColor(entry.role, color(entry.token));
    palette.setColor(QPalette::Light, color(isDark() ? Token::Line : Token::Pane));
    palette.setColor(QPalette::Dark, color(Token::Line).darker(isDark() ? 140 : 130));
    palette.setColor(QPalette::Shadow, QColor::fromRgb(isDark() ? 0xff000000 : 0xff8c959f));
    const auto faint = [this](Token token) {
        QColor faded = color(token);
        faded.setAlphaF(0.5F);
        return faded;
    };
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint(Token::Text));
    return palette;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(std::make_unique<ThemeIcon>(name, color(token)).release()); // it is the icon's own
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString
        key = u"tenantry/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll().replace("#000", color.name().toLatin1());
    const int pixels = qRound(size * ratio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(drawing).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace tenantry
