#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace tenantry {

/// A clipboard format that asks clipboard managers to leave a text alone.
struct ClipboardMark
{
    const char *format;
    QByteArrayView content;
};

enum class ClipboardSystem { Freedesktop, Windows, MacOs };

/// The marks of a system. [KDE's password manager hint; Microsoft's "Clipboard Formats";
/// nspasteboard]
std::span<const ClipboardMark> clipboardMarks(ClipboardSystem system);

/// The system that this program was built for.
ClipboardSystem thisClipboardSystem();

} // namespace tenantry
