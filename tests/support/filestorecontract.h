#pragma once

#include "app/ports/filestore.h"

#include <QObject>

namespace tenantry {

/// What every FileStore promises; a test class of a store derives from this and so runs it.
class FileStoreContract : public QObject
{
    Q_OBJECT

protected:
    /// The store under test, where there is no file yet.
    virtual FileStore &store() = 0;
    /// A path in a place of its own for each test.
    virtual QString path() = 0;
    /// Puts a file there behind the store's back.
    virtual void putElsewhere(const QString &path, const QByteArray &bytes) = 0;
    virtual void removeElsewhere(const QString &path) = 0;

private slots:
    void answers_that_a_file_is_not_there();
    void reads_back_what_was_written_data();
    void reads_back_what_was_written();
    void reads_up_to_the_limit_and_no_byte_more();
    void keeps_the_replaced_file_as_a_backup();
    void makes_no_backup_of_a_file_that_was_not_there();
    void writes_again_after_reading_again();
    void does_not_write_over_what_changed_meanwhile_data();
    void does_not_write_over_what_changed_meanwhile();
    void tells_apart_an_empty_file_and_none();
    void deletes_what_was_read();
    void does_not_delete_what_changed_meanwhile();
    void a_file_that_is_gone_already_is_deleted();
};

} // namespace tenantry
