#pragma once

#include "app/ports/sealer.h"

#include <QObject>

namespace tenantry {

/// What every Sealer promises; a test class of a sealer derives from this and so runs it.
class SealerContract : public QObject
{
    Q_OBJECT

protected:
    virtual Sealer &sealer() = 0;
    /// What fills several parts.
    virtual QByteArray content() = 0;

    QByteArray seal(QByteArrayView bytes);
    Result<QByteArray> open(const QByteArray &file, const QByteArray &passphrase);

    static inline const QByteArray passphrase = "four words are better";

private slots:
    void opens_what_was_sealed_data();
    void opens_what_was_sealed();
    void refuses_another_passphrase();
    void refuses_a_file_that_was_changed_anywhere();
    void refuses_a_file_that_was_cut_off_anywhere();
    void refuses_what_comes_behind_the_end();
};

} // namespace tenantry
