#include "app/domain/hostbinding.h"

#include "app/domain/reach.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HostBinding", text);
}

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

bool isLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-'
        && std::ranges::all_of(label, isHostCharacter);
}

/// Lower case for ASCII only: a letter that merely folds to ASCII must not turn into a host's.
QString asciiLower(QStringView text)
{
    QString lower = text.toString();
    for (QChar &c : lower)
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    return lower;
}

/// Strips what people copy along from a browser: the scheme, and a path of "/" only.
Result<QString> bareHost(QStringView input)
{
    QString text = asciiLower(input.trimmed());
    if (text.startsWith("http://"_L1))
        return invalid(tr("%1 does not use https. Secrets go over https only.").arg(text));
    if (text.startsWith("https://"_L1))
        text.remove(0, 8);
    if (text.endsWith(u'/'))
        text.chop(1);
    if (text.isEmpty())
        return invalid(tr("A host name is needed, such as acme.eu.qlikcloud.com."));
    return text;
}

} // namespace

Result<QlikHost> parseHost(QStringView input, const RegionCatalogue &regions)
{
    const Result<QString> bare = bareHost(input);
    if (!bare)
        return bare.error();
    const QString host = *bare;
    const QStringList labels = host.split(u'.');
    if (!std::ranges::all_of(labels, isLabel))
        return invalid(tr("“%1” is not a host name. Enter the tenant's host without a path, a port "
                          "or a user name, such as acme.eu.qlikcloud.com.")
                           .arg(host));
    const QString environment = regions.environmentOf(labels.mid(labels.size() - 2).join(u'.'));
    if (environment.isEmpty())
        return invalid(tr("%1 is not a host of Qlik Cloud, so no secret may go there. A tenant's "
                          "host looks like acme.eu.qlikcloud.com.")
                           .arg(host));
    if (labels.size() == 3 && labels[0] == "console"_L1 && environment == "commercial"_L1)
        return QlikHost{HostKind::Console, host, labels[0], {}, environment};
    if (labels.size() != 4)
        return invalid(tr("%1 does not name one tenant in one region. A tenant's host looks like "
                          "acme.eu.qlikcloud.com.")
                           .arg(host));
    const auto region = std::ranges::find(regions.regions(), labels[1], &Region::code);
    if (region == regions.regions().end() || !region->environments.contains(environment))
        return invalid(tr("%1 is in the region “%2”, which is not in the regions file. Check the "
                          "host, or add the region to the file.")
                           .arg(host, labels[1]));
    const HostKind kind = labels[0] == "register"_L1 ? HostKind::Register : HostKind::Tenant;
    return QlikHost{kind, host, labels[0], labels[1], environment};
}

QString proofHost(const Client &client, const RegionCatalogue &regions)
{
    const QString domain = regions.domainOf(u"commercial"_s);
    switch (client.tier) {
    case Tier::Organization: return u"console."_s + domain;
    case Tier::Region: return u"register.%1.%2"_s.arg(client.regionCode, domain);
    case Tier::Tenant: return {};
    }
    return {};
}

Result<void> checkBinding(const Client &client,
                          const QString &host,
                          const Estate &estate,
                          const RegionCatalogue &regions)
{
    const Result<QlikHost> parsed = parseHost(host, regions);
    if (!parsed)
        return Error{ErrorCode::RegionLocked, parsed.error().message};
    if (parsed->kind != HostKind::Tenant && parsed->host == proofHost(client, regions))
        return {};
    if (client.tier == Tier::Region && parsed->regionCode != client.regionCode)
        return Error{ErrorCode::RegionLocked,
                     tr("The client “%1” belongs to the region %2 and %3 is in %4, so its secret "
                        "was not sent. A region-level client works in its own region only.")
                         .arg(client.name, client.regionCode, host, parsed->regionCode)};
    const Tenant *tenant = estate.tenantByHost(parsed->host);
    if (parsed->kind == HostKind::Tenant && tenant && reaches(client, *tenant))
        return {};
    return Error{ErrorCode::RegionLocked,
                 tr("%1 is not a host of the client “%2”, so its secret was not sent. Use the "
                    "client that belongs to this tenant.")
                     .arg(host, client.name)};
}

} // namespace tenantry
