#pragma once

#include "app/platform/keychainjob.h"
#include "app/platform/keychainprobe.h"

#include <QObject>

namespace tenantry {

/// One call to the keychain, waiting in the queue or running. Ends once, by signal and then by the
/// answer to its receiver.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    KeychainCall(KeychainProbe &probe, QString key);

    virtual void start() = 0;
    /// Ends with an error; what was begun at the keychain runs to its own end there.
    virtual void fail(Error error) = 0;

signals:
    /// Whoever hears it destroys the call.
    void finished();

protected:
    KeychainProbe &probe() { return m_probe; }
    const QString &key() const { return m_key; }
    /// Ends the call by what a look after a failed job tells of the reason.
    void explain(const KeychainJobAnswer &answer);

private:
    void takeExplanation(Result<KeychainView> view);

    KeychainProbe &m_probe;
    QString m_key;
    KeychainJobAnswer m_answer;
};

} // namespace tenantry
