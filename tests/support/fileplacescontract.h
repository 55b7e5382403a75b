#pragma once

#include "app/ports/fileplaces.h"

#include <QObject>

namespace tenantry {

/// What every FilePlaces promises; a test class of one derives from this and so runs it.
class FilePlacesContract : public QObject
{
    Q_OBJECT

protected:
    virtual FilePlaces &places() = 0;
    /// A folder that is there, with no file in it.
    virtual QString folder() = 0;
    virtual void putElsewhere(const QString &path, int mode) = 0;
    virtual void linkElsewhere(const QString &from, const QString &to) = 0;
    Result<FilePlace> look(const QString &path);

private slots:
    void tells_whether_a_file_is_there();
    void tells_who_may_read_the_file_as_it_is_data();
    void tells_who_may_read_the_file_as_it_is();
    void tells_which_folder_would_be_made();
    void tells_what_a_link_leads_to();
    void answers_later_and_never_inside_the_call();
    void answers_nobody_who_has_gone();
};

} // namespace tenantry
