#include "app/formats/postmantable.h"

#include "app/formats/fieldtable.h"
#include "app/formats/jsonreader.h"
#include "app/formats/jsontable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype mostNodes = 20'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("PostmanTable", text);
}

QByteArrayView textOf(const YamlNode &entry, QByteArrayView key)
{
    const qsizetype row = entry.find(key);
    const bool isText = row >= 0 && entry.value(row).kind == YamlNode::Kind::Scalar
                     && !entry.value(row).isNull();
    return isText ? entry.value(row).text.reveal() : QByteArrayView();
}

/// The value of the variable with this name, unless it is switched off.
QByteArrayView variable(const YamlNode &list, QByteArrayView name)
{
    for (const YamlNode &entry : list.children)
        if (textOf(entry, "key") == name && textOf(entry, "enabled") != "false"
            && textOf(entry, "disabled") != "true")
            return textOf(entry, "value");
    return {};
}

} // namespace

bool isPostmanFile(QByteArrayView bytes)
{
    const bool isMarked = bytes.indexOf("\"_postman_variable_scope\"") >= 0
                       || bytes.indexOf("\"_postman_id\"") >= 0;
    const bool hasValues = bytes.indexOf("\"values\"") >= 0 && bytes.indexOf("\"key\"") >= 0;
    return isJson(bytes) && bytes.trimmed().startsWith('{')
        && (isMarked || (hasValues && bytes.indexOf("\"client_id\"") >= 0));
}

Result<ImportTable> readPostmanTable(QByteArrayView bytes)
{
    const Result<YamlNode> root = readJson(bytes, mostNodes);
    if (!root)
        return root.error();
    qsizetype row = root->find("values");
    row = row < 0 ? root->find("variable") : row;
    static const YamlNode nothing;
    const YamlNode &list = row < 0 ? nothing : root->value(row);
    const auto text = [&list](QByteArrayView name) {
        return QString::fromUtf8(variable(list, name)).trimmed();
    };
    FieldEntry entry;
    entry.region = text("region");
    entry.clientId = text("client_id");
    entry.secret = Secret(variable(list, "client_secret"));
    entry.takeTenant(text("source_tenant"));
    FieldTable table;
    if (!entry.clientId.isEmpty() || !entry.host.isEmpty())
        table.add(std::move(entry));
    return table.finish(tr("The file is of Postman, but holds none of the variables client_id, "
                           "client_secret, source_tenant and region."));
}

} // namespace tenantry
