#include "ui/clipboardmarks.h"

#include <array>

namespace tenantry {

namespace {

// Windows reads a 32-bit number, little endian, from the two formats that say "Can…".
constexpr QByteArrayView no("\0\0\0\0", 4);
constexpr QByteArrayView yes("\1\0\0\0", 4);

constexpr std::array freedesktopMarks{ClipboardMark{"x-kde-passwordManagerHint", "secret"}};
constexpr std::array windowsMarks{
    ClipboardMark{"ExcludeClipboardContentFromMonitorProcessing", yes},
    ClipboardMark{"CanIncludeInClipboardHistory", no},
    ClipboardMark{"CanUploadToCloudClipboard", no},
    ClipboardMark{"Clipboard Viewer Ignore", yes},
};
// Not verified: Qt 6.4 cannot register a pasteboard type of a foreign name by itself.
constexpr std::array macMarks{ClipboardMark{"org.nspasteboard.ConcealedType", "1"},
                              ClipboardMark{"org.nspasteboard.TransientType", "1"}};

} // namespace

std::span<const ClipboardMark> clipboardMarks(ClipboardSystem system)
{
    switch (system) {
    case ClipboardSystem::Freedesktop: return freedesktopMarks;
    case ClipboardSystem::Windows: return windowsMarks;
    case ClipboardSystem::MacOs: return macMarks;
    }
    return {};
}

ClipboardSystem thisClipboardSystem()
{
#if defined(Q_OS_WIN)
    return ClipboardSystem::Windows;
#elif defined(Q_OS_MACOS)
    return ClipboardSystem::MacOs;
#else
    return ClipboardSystem::Freedesktop;
#endif
}

} // namespace tenantry
