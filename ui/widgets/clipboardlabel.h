#pragma once

#include <QLabel>

namespace tenantry {

class SecretClipboard;

/// What is on the clipboard and for how long: "Token for acme-emea copied · clears in 20 s".
class ClipboardLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ClipboardLabel(const SecretClipboard &clipboard, QWidget *parent = nullptr);

private:
    void refresh();

    const SecretClipboard &m_clipboard;
};

} // namespace tenantry
