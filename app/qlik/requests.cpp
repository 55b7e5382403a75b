#include "app/qlik/requests.h"

using namespace Qt::StringLiterals;

namespace tenantry {

HttpRequest getRequest(const QString &host, const QString &path, const Secret &token)
{
    HttpRequest request;
    request.url.setScheme(u"https"_s);
    request.url.setHost(host, QUrl::StrictMode);
    request.url.setPath(path);
    request.bearer = token.clone();
    return request;
}

} // namespace tenantry
