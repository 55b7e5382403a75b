#include "ui/secretclipboard.h"

#include "ui/clipboardmarks.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::chrono::milliseconds second{1000};

/// Platforms that know for certain whether the content is this program's.
bool knowsOwner()
{
    const QString platform = QGuiApplication::platformName();
    return platform == "xcb"_L1 || platform == "windows"_L1;
}

} // namespace

SecretClipboard::SecretClipboard(Clock &clock, QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_salt(32, Qt::Uninitialized)
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::copy_n(reinterpret_cast<const char *>(random.data()), m_salt.size(), m_salt.begin());
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copySecret(Secret secret, const QString &what)
{
    auto *content = new QMimeData;
    for (const ClipboardMark &mark : clipboardMarks(thisClipboardSystem()))
        content->setData(QString::fromLatin1(mark.format), mark.content.toByteArray());
    const QString text = QString::fromUtf8(secret.reveal());
    m_hash = hashOf(text);
    content->setText(text);
    m_clipboard.setMimeData(content, QClipboard::Clipboard);
    m_what = what;
    m_endsAt = m_clock.elapsed() + lifetime;
    become(State::Holding);
    tick(++m_copy);
}

void SecretClipboard::copyPlain(const QString &text, const QString &what)
{
    ++m_copy;
    m_hash.clear();
    m_what = what;
    m_clipboard.setText(text, QClipboard::Clipboard);
    become(State::Copied);
}

Secret SecretClipboard::read() const
{
    return Secret::take(m_clipboard.text(QClipboard::Clipboard));
}

void SecretClipboard::empty()
{
    clear();
    m_clipboard.clear(QClipboard::Clipboard);
}

void SecretClipboard::clear()
{
    if (m_state != State::Holding)
        return;
    ++m_copy;
    const bool wasOurs = isOurs();
    if (wasOurs)
        m_clipboard.clear(QClipboard::Clipboard);
    const bool isStillThere = wasOurs && isOurs();
    m_hash.clear();
    if (wasOurs)
        become(isStillThere ? State::NotCleared : State::Cleared);
    else
        become(State::Idle);
}

int SecretClipboard::secondsLeft() const
{
    const std::chrono::milliseconds left = m_endsAt - m_clock.elapsed();
    return std::max(0, static_cast<int>((left + second - std::chrono::milliseconds(1)) / second));
}

void SecretClipboard::tick(int copy)
{
    if (copy != m_copy)
        return;
    if (m_clock.elapsed() >= m_endsAt)
        return clear();
    emit changed();
    m_clock.callAfter(std::min(second, m_endsAt - m_clock.elapsed()), this,
                      [this, copy] { tick(copy); });
}

bool SecretClipboard::isOurs() const
{
    if (knowsOwner() && !m_clipboard.ownsClipboard())
        return false; // the text of another program is none of our business
    return hashOf(m_clipboard.text(QClipboard::Clipboard)) == m_hash;
}

QByteArray SecretClipboard::hashOf(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(bytes);
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return hash.result();
}

void SecretClipboard::become(State state)
{
    m_state = state;
    emit changed();
}

} // namespace tenantry
