#include "app/platform/sealedheader.h"
#include "app/platform/sodiumsealer.h"
#include "tests/support/sealercontract.h"

#include <QTest>
#include <QtEndian>

namespace tenantry {

/// The promises of every sealer, held by the real one, and its format. Keys are cheap here.
class SodiumSealerTest final : public SealerContract
{
    Q_OBJECT

protected:
    Sealer &sealer() override { return m_sealer; }
    QByteArray content() override { return QByteArray(150'000, 'x'); }

private slots:
    void opens_a_file_of_the_first_version();
    void begins_with_what_makes_the_key();
    void makes_a_key_that_costs_half_a_second();
    void tells_apart_what_is_wrong_data();
    void tells_apart_what_is_wrong();
    void refuses_absurd_costs_before_it_pays_them_data();
    void refuses_absurd_costs_before_it_pays_them();
    void shows_nothing_of_what_is_sealed();

private:
    SodiumSealer m_sealer{1, 8 * 1024};
};

// Made by another program with libsodium, from the description in sealedheader.h.
void SodiumSealerTest::opens_a_file_of_the_first_version()
{
    const QByteArray file = QByteArray::fromHex(
        "54454e414e5452592d4241434b55500a000000010000000100002000000102030405060708090a0b0c0d0e0f"
        "6465666768696a6b6c6d6e6f707172737475767778797a7b"
        "9944d8b3abb9bbd0d89c3dce26495f6f415e81c32f5442612b3cddf17e1b7fce89a5ebd43cbd3320f0fe4209"
        "dae3518684efb319");
    const Result<QByteArray> opened = open(file, passphrase);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(*opened, "{\"client\":\"k\",\"secret\":\"c2VjcmV0\"}\n");
}

void SodiumSealerTest::begins_with_what_makes_the_key()
{
    const QByteArray file = seal("content");
    QCOMPARE(file.first(28), QByteArray("TENANTRY-BACKUP\n\0\0\0\1\0\0\0\1\0\0\x20\0", 28));
    QCOMPARE(file.size(), SealedHeader::size + 7 + 17);
    QVERIFY(seal("content").sliced(28, 40) != file.sliced(28, 40)); // salt and stream are new
}

void SodiumSealerTest::makes_a_key_that_costs_half_a_second()
{
    const auto writer = SodiumSealer().seal(Secret(passphrase));
    QVERIFY(writer);
    const Result<SealedHeader> header = SealedHeader::fromBytes((*writer)->finish().reveal());
    QVERIFY(header);
    QCOMPARE(header->passes, 3U);
    QCOMPARE(header->memory, 128U * 1024);
}

void SodiumSealerTest::tells_apart_what_is_wrong_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, qsizetype at, ErrorCode code) {
        QTest::newRow(name) << at << code;
    };
    constexpr qsizetype block = 65536 + 17;
    row("no backup", 0, ErrorCode::Corrupt);
    row("version", 16, ErrorCode::NewerVersion);
    row("passes", 23, ErrorCode::Corrupt);
    row("memory", 24, ErrorCode::Corrupt);
    row("salt", 28, ErrorCode::Mismatch);
    row("stream", 44, ErrorCode::Mismatch);
    row("first block", SealedHeader::size + 100, ErrorCode::Mismatch);
    row("second block", SealedHeader::size + block, ErrorCode::Corrupt);
    row("third block", SealedHeader::size + 2 * block + 5000, ErrorCode::Corrupt);
}

void SodiumSealerTest::tells_apart_what_is_wrong()
{
    QFETCH(qsizetype, at);
    QFETCH(ErrorCode, code);
    QByteArray file = seal(content());
    file[at] = static_cast<char>(file[at] ^ 1);
    const Result<QByteArray> opened = open(file, passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void SodiumSealerTest::refuses_absurd_costs_before_it_pays_them_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("memory");
    QTest::newRow("no pass") << 0U << 8192U;
    QTest::newRow("many passes") << 9U << 8192U;
    QTest::newRow("passes without end") << 0xffffffffU << 8192U;
    QTest::newRow("no memory") << 3U << 0U;
    QTest::newRow("much memory") << 3U << 256U * 1024 + 1;
    QTest::newRow("all memory") << 3U << 0xffffffffU;
}

void SodiumSealerTest::refuses_absurd_costs_before_it_pays_them()
{
    QFETCH(quint32, passes);
    QFETCH(quint32, memory);
    QByteArray file = seal("content");
    qToBigEndian(passes, file.data() + 20);
    qToBigEndian(memory, file.data() + 24);
    const auto opened = sealer().open(file, Secret(passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
}

void SodiumSealerTest::shows_nothing_of_what_is_sealed()
{
    const QByteArray file = seal(QByteArray(100'000, 'x') + "secret-of-eu-main");
    QVERIFY(!file.contains("xxx") && !file.contains("secret-of-eu-main"));
    QVERIFY(!file.contains(passphrase));
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::SodiumSealerTest)
#include "tst_sodiumsealer.moc"
