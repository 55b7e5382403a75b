#pragma once

#include "app/domain/secret.h"
#include "app/ports/clock.h"

#include <QObject>

class QClipboard;

namespace tenantry {

/// The one place that touches the clipboard. A secret is marked for clipboard managers, never goes
/// to the primary selection, and is cleared after a while if it is still ours; what was done is
/// read back.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,       // nothing of ours, or nothing secret
        Holding,    // a secret is there, until secondsLeft()
        Copied,     // a plain text was copied
        Cleared,    // it was ours, and it is gone: read back
        NotCleared, // it was to be cleared, and it is still there
    };

    SecretClipboard(Clock &clock, QClipboard &clipboard, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// `what` is told to the user: "Token for acme-emea".
    void copySecret(Secret secret, const QString &what);
    void copyPlain(const QString &text, const QString &what);
    /// What the user wants to paste.
    Secret read() const;
    /// Empties it, whoever put there what is on it: for secrets that were taken from it.
    void empty();
    /// Clears a secret of ours at once: lock, quit, the user's wish.
    void clear();

    State state() const { return m_state; }
    const QString &what() const { return m_what; }
    int secondsLeft() const;

    static constexpr std::chrono::seconds lifetime{20};

signals:
    void changed();

private:
    void tick(int copy);
    bool isOurs() const;
    QByteArray hashOf(const QString &text) const;
    void become(State state);

    Clock &m_clock;
    QClipboard &m_clipboard;
    State m_state = State::Idle;
    QString m_what;
    QByteArray m_salt;
    QByteArray m_hash; // of what was copied, salted: the text itself is not kept
    std::chrono::milliseconds m_endsAt{0};
    int m_copy = 0; // counts copies, so that the ticks of an older one end
};

} // namespace tenantry
