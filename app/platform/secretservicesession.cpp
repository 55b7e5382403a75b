#include "app/platform/secretservicesession.h"

#include <QLibrary>

namespace tenantry {

using namespace Qt::StringLiterals;

void forgetLibsecretSession()
{
    const QFunctionPointer disconnect = QLibrary::resolve(u"secret-1"_s, 0,
                                                          "secret_service_disconnect");
    if (disconnect)
        disconnect();
}

} // namespace tenantry
