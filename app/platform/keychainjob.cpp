#include "app/platform/keychainjob.h"

#include <qt6keychain/keychain.h>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

KeychainJobEnd endOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeychainJobEnd::Done;
    case QKeychain::EntryNotFound: return KeychainJobEnd::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return KeychainJobEnd::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeychainJobEnd::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return KeychainJobEnd::Failed;
}

KeychainJobAnswer answerOf(const QKeychain::Job &job)
{
    return {endOf(job.error()), job.errorString(), {}};
}

/// The job shares these bytes and is done with them: wiping must not detach.
void wipeShared(const QByteArray &bytes)
{
    wipe(const_cast<char *>(bytes.constData()), // NOLINT(cppcoreguidelines-pro-type-const-cast)
         static_cast<std::size_t>(bytes.size()));
}

void start(QKeychain::Job *job, const QString &key)
{
    job->setKey(key);
    job->start();
}

} // namespace

QString keychainjob::service()
{
    return u"io.github.tenantry.Tenantry"_s;
}

void keychainjob::read(const QString &key, Receiver<KeychainJobAnswer> receiver)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    QObject::connect(job, &QKeychain::Job::finished, job, [job, receiver] {
        KeychainJobAnswer answer = answerOf(*job);
        const QByteArray bytes = job->binaryData();
        answer.secret = Secret(QByteArrayView(bytes));
        wipeShared(bytes);
        receiver(std::move(answer));
    });
    start(job, key);
}

void keychainjob::write(const QString &key,
                        const Secret &secret,
                        Receiver<KeychainJobAnswer> receiver)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    const QByteArray bytes = secret.reveal().toByteArray();
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, bytes, receiver] {
        wipeShared(bytes);
        receiver(answerOf(*job));
    });
    start(job, key);
}

void keychainjob::remove(const QString &key, Receiver<KeychainJobAnswer> receiver)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, receiver] { receiver(answerOf(*job)); });
    start(job, key);
}

} // namespace tenantry
