#include "app/platform/sharedfolders.h"

#include <QTest>

namespace tenantry {

class SharedFoldersTest final : public QObject
{
    Q_OBJECT

private slots:
    void knows_the_file_systems_of_other_machines_data();
    void knows_the_file_systems_of_other_machines();
};

void SharedFoldersTest::knows_the_file_systems_of_other_machines_data()
{
    QTest::addColumn<bool>("isNetwork");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "CIFS", "fuse.rclone"})
        QTest::newRow(type) << true;
    for (const char *type : {"ext4", "btrfs", "tmpfs", "apfs", "NTFS", "fuse.encfs", "nfsd", ""})
        QTest::newRow(type) << false;
}

void SharedFoldersTest::knows_the_file_systems_of_other_machines()
{
    QFETCH(bool, isNetwork);
    QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), isNetwork);
}

} // namespace tenantry

QTEST_APPLESS_MAIN(tenantry::SharedFoldersTest)
#include "tst_sharedfolders.moc"
