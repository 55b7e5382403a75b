#include "tests/support/secretstorecontract.h"

#include <QTest>

#include <memory>
#include <optional>

namespace tenantry {

namespace {

const QString firstKey = "tenantry/v1/client/7d0c4f6a/1";
const QString secondKey = "tenantry/v1/client/7d0c4f6a/2";

/// Runs the event loop until the answer is there; an answer that never comes is unmistakable.
template <typename T>
Result<T> await(const std::function<void(Receiver<Result<T>>)> &ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask({&context, [&answer](Result<T> given) { answer.emplace(std::move(given)); }});
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        return Error{ErrorCode::Corrupt, "THE STORE NEVER ANSWERED"};
    return std::move(*answer);
}

template <typename T>
QString mismatch(const QString &what, const Result<T> &got)
{
    if (got)
        return what + ": got a success";
    return QString("%1: got error %2, %3")
        .arg(what)
        .arg(static_cast<int>(got.error().code))
        .arg(got.error().message);
}

QString expectBytes(const Result<Secret> &got, QByteArrayView wanted)
{
    if (!got)
        return mismatch("the secret should be there", got);
    return got->isSameAs(Secret(wanted)) ? QString() : QString("the store gave other bytes");
}

template <typename T>
QString expectError(const Result<T> &got, ErrorCode wanted)
{
    if (!got && got.error().code == wanted && !got.error().message.isEmpty())
        return {};
    return mismatch(QString("error %1 was expected").arg(static_cast<int>(wanted)), got);
}

} // namespace

void secretstorecontract::addPromises()
{
    QTest::addColumn<Promise>("promise");
    QTest::newRow("answers later") << Promise(answers_later_and_never_inside_the_call);
    QTest::newRow("not found") << Promise(says_not_found_for_a_key_that_is_not_there);
    QTest::newRow("two keys") << Promise(keeps_two_keys_apart);
    QTest::newRow("overwrites") << Promise(overwrites_with_the_new_secret);
    QTest::newRow("removes") << Promise(removes_for_certain);
    QTest::newRow("dead context") << Promise(tells_nothing_to_a_dead_context);
}

Result<Secret> secretstorecontract::read(SecretStore &store, const QString &key)
{
    return await<Secret>([&](auto receiver) { store.read(key, receiver); });
}

Result<void> secretstorecontract::write(SecretStore &store,
                                        const QString &key,
                                        QByteArrayView secret)
{
    return await<void>([&](auto receiver) { store.write(key, Secret(secret), receiver); });
}

Result<void> secretstorecontract::remove(SecretStore &store, const QString &key)
{
    return await<void>([&](auto receiver) { store.remove(key, receiver); });
}

QString secretstorecontract::answers_later_and_never_inside_the_call(SecretStore &store)
{
    QObject context;
    int answers = 0;
    store.write(firstKey, Secret("one"), {&context, [&](Result<void>) { ++answers; }});
    store.read(firstKey, {&context, [&](Result<Secret>) { ++answers; }});
    store.remove(firstKey, {&context, [&](Result<void>) { ++answers; }});
    if (answers != 0)
        return "the store answered inside the call";
    if (!QTest::qWaitFor([&] { return answers == 3; }, 30'000))
        return QString("%1 of 3 answers came").arg(answers);
    return {};
}

QString secretstorecontract::gives_back_the_same_bytes(SecretStore &store,
                                                       const QString &key,
                                                       QByteArrayView secret)
{
    const Result<void> written = write(store, key, secret);
    if (!written)
        return mismatch("writing should work", written);
    return expectBytes(read(store, key), secret);
}

QString secretstorecontract::says_not_found_for_a_key_that_is_not_there(SecretStore &store)
{
    return expectError(read(store, "tenantry/v1/client/never/1"), ErrorCode::NotFound);
}

QString secretstorecontract::keeps_two_keys_apart(SecretStore &store)
{
    for (const auto &[key, secret] : {std::pair(firstKey, "one"), std::pair(secondKey, "two")})
        if (const Result<void> written = write(store, key, secret); !written)
            return mismatch("writing should work", written);
    const QString first = expectBytes(read(store, firstKey), "one");
    if (!first.isEmpty())
        return first;
    if (const Result<void> removed = remove(store, firstKey); !removed)
        return mismatch("removing should work", removed);
    return expectBytes(read(store, secondKey), "two");
}

QString secretstorecontract::overwrites_with_the_new_secret(SecretStore &store)
{
    for (const char *secret : {"old", "new"})
        if (const Result<void> written = write(store, firstKey, secret); !written)
            return mismatch("writing should work", written);
    return expectBytes(read(store, firstKey), "new");
}

QString secretstorecontract::removes_for_certain(SecretStore &store)
{
    if (const Result<void> written = write(store, firstKey, "one"); !written)
        return mismatch("writing should work", written);
    for (const QString which : {"removing", "removing what is not there"})
        if (const Result<void> removed = remove(store, firstKey); !removed)
            return mismatch(which + " should work", removed);
    return expectError(read(store, firstKey), ErrorCode::NotFound);
}

QString secretstorecontract::tells_nothing_to_a_dead_context(SecretStore &store)
{
    auto context = std::make_unique<QObject>();
    bool heard = false;
    store.write(firstKey, Secret("one"), {context.get(), [&](Result<void>) { heard = true; }});
    store.read(firstKey, {context.get(), [&](Result<Secret>) { heard = true; }});
    context.reset();
    const Result<void> afterwards = write(store, firstKey, "two");
    if (heard)
        return "a dead context was told";
    if (!afterwards)
        return mismatch("the store should go on", afterwards);
    return expectBytes(read(store, firstKey), "two");
}

QString secretstorecontract::refuses_everything_while_locked(SecretStore &store, const QString &key)
{
    for (const QString &asked : {key, QString("tenantry/v1/client/never/1")}) {
        if (QString wrong = expectError(read(store, asked), ErrorCode::KeychainLocked);
            !wrong.isEmpty())
            return "read: " + wrong;
        if (QString wrong = expectError(write(store, asked, "other"), ErrorCode::KeychainLocked);
            !wrong.isEmpty())
            return "write: " + wrong;
        if (QString wrong = expectError(remove(store, asked), ErrorCode::KeychainLocked);
            !wrong.isEmpty())
            return "remove: " + wrong;
    }
    return {};
}

} // namespace tenantry
