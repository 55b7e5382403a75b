#include "tests/support/sealercontract.h"

#include <QTest>

#include <algorithm>

namespace tenantry {

QByteArray SealerContract::seal(QByteArrayView bytes)
{
    const Result<std::unique_ptr<SealedWriter>> writer = sealer().seal(Secret(passphrase));
    if (!writer)
        qFatal("nothing can be sealed");
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min<qsizetype>(777, bytes.size())))
        (*writer)->append(bytes.first(std::min<qsizetype>(777, bytes.size())));
    return (*writer)->finish().reveal().toByteArray();
}

Result<QByteArray> SealerContract::open(const QByteArray &file, const QByteArray &with)
{
    const auto reader = sealer().open(file, Secret(with));
    if (!reader)
        return reader.error();
    QByteArray bytes;
    while (true) {
        const Result<Secret> part = (*reader)->next();
        if (!part)
            return part.error();
        if (part->isEmpty())
            return bytes;
        bytes += part->reveal().toByteArray();
    }
}

void SealerContract::opens_what_was_sealed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("any byte") << QByteArray("\0\r\n\xff\xfe\0", 6);
    for (const qsizetype size : {10, 11, 65535, 65536, 65537, 131072, 200'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << QByteArray(size, 'x');
}

void SealerContract::opens_what_was_sealed()
{
    QFETCH(QByteArray, bytes);
    const Result<QByteArray> opened = open(seal(bytes), passphrase);
    QVERIFY(opened);
    QCOMPARE(*opened, bytes);
}

void SealerContract::refuses_another_passphrase()
{
    const QByteArray file = seal(content());
    for (const char *other : {"", "four words are bette", "Four words are better"}) {
        const Result<QByteArray> opened = open(file, other);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Mismatch);
        QVERIFY(!opened.error().message.isEmpty());
    }
}

void SealerContract::refuses_a_file_that_was_changed_anywhere()
{
    const QByteArray file = seal(content());
    const qsizetype step = std::max<qsizetype>(1, file.size() / 60);
    for (qsizetype at = 0; at < file.size(); at += at < 100 ? 3 : step) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const Result<QByteArray> opened = open(changed, passphrase);
        QVERIFY2(!opened, qPrintable(QString::number(at)));
        QVERIFY(!opened.error().message.isEmpty());
    }
}

void SealerContract::refuses_a_file_that_was_cut_off_anywhere()
{
    const QByteArray file = seal(content());
    const qsizetype step = std::max<qsizetype>(1, file.size() / 60);
    for (qsizetype size = 0; size < file.size(); size += size < 100 ? 3 : step)
        QVERIFY2(!open(file.first(size), passphrase), qPrintable(QString::number(size)));
    QVERIFY(!open(file.chopped(1), passphrase));
}

void SealerContract::refuses_what_comes_behind_the_end()
{
    const QByteArray file = seal(content());
    QVERIFY(!open(file + 'x', passphrase));
    QVERIFY(!open(file + file, passphrase));
}

} // namespace tenantry
