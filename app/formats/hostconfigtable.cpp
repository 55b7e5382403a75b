#include "app/formats/hostconfigtable.h"

#include "app/formats/fieldtable.h"
#include "app/formats/jsonreader.h"
#include "app/formats/jsontable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype mostNodes = 20'000;
constexpr std::array<QByteArrayView, 3> marks{"host", "clientId", "authType"};

QString tr(const char *text)
{
    return QCoreApplication::translate("HostConfigTable", text);
}

QString textOf(const YamlNode &config, QByteArrayView key)
{
    const qsizetype row = config.find(key);
    const bool isText = row >= 0 && config.value(row).kind == YamlNode::Kind::Scalar
                     && !config.value(row).isNull();
    return isText ? QString::fromUtf8(config.value(row).text.reveal()).trimmed() : QString();
}

bool isConfig(const YamlNode &node)
{
    return std::ranges::any_of(marks, [&node](QByteArrayView key) { return node.find(key) >= 0; });
}

FieldEntry entryOf(const YamlNode &config)
{
    FieldEntry entry;
    entry.takeServer(textOf(config, "host"));
    entry.clientId = textOf(config, "clientId");
    const qsizetype secret = config.find("clientSecret");
    if (secret >= 0 && config.value(secret).kind == YamlNode::Kind::Scalar
        && !config.value(secret).isNull())
        entry.secret = config.value(secret).text.clone();
    const QString kind = textOf(config, "authType");
    if (!kind.isEmpty() && kind.compare("oauth2"_L1, Qt::CaseInsensitive) != 0)
        entry.refusal = tr("The configuration signs in by “%1”. Tenantry keeps OAuth clients: make "
                           "one for this tenant.")
                            .arg(kind.left(30));
    else if (entry.clientId.isEmpty())
        entry.refusal = tr("The configuration has no client ID.");
    return entry;
}

void addAll(FieldTable &table, const YamlNode &node)
{
    if (isConfig(node))
        return table.add(entryOf(node));
    const qsizetype step = node.kind == YamlNode::Kind::Mapping ? 2 : 1;
    for (qsizetype row = step - 1; row < node.childCount(); row += step)
        if (node.key(row).kind == YamlNode::Kind::Mapping
            || node.key(row).kind == YamlNode::Kind::Sequence)
            addAll(table, node.key(row));
}

} // namespace

/// Lists of objects with clients are read by the columns that they have, unless they tell more.
bool isHostConfig(QByteArrayView bytes)
{
    if (!isJson(bytes))
        return false;
    const bool isOne = bytes.trimmed().startsWith('{') && bytes.indexOf("\"clientId\"") >= 0;
    return isOne || bytes.indexOf("\"authType\"") >= 0;
}

Result<ImportTable> readHostConfigTable(QByteArrayView bytes)
{
    const Result<YamlNode> root = readJson(bytes, mostNodes);
    if (!root)
        return root.error();
    FieldTable table;
    addAll(table, *root);
    return table.finish(tr("The file holds no host configuration."));
}

} // namespace tenantry
