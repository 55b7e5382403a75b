#include "app/formats/contextstable.h"

#include "app/domain/importvalues.h"
#include "app/formats/fieldtable.h"
#include "app/formats/utf8.h"
#include "app/formats/yamlnode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype mostNodes = 20'000;
constexpr auto ownComment = "Tenantry: "_L1; // what our export writes

QString tr(const char *text)
{
    return QCoreApplication::translate("ContextsTable", text);
}

Error refused(const QString &reason)
{
    return {ErrorCode::Corrupt, tr("The contexts file was not read. %1").arg(visibleText(reason))};
}

const YamlNode *find(const YamlNode &context, QByteArrayView key)
{
    const qsizetype row = context.find(key);
    return row < 0 ? nullptr : &context.value(row);
}

QString textOf(const YamlNode &context, QByteArrayView key)
{
    const YamlNode *value = find(context, key);
    const bool isText = value && value->kind == YamlNode::Kind::Scalar && !value->isNull();
    return isText ? QString::fromUtf8(value->text.reveal()).trimmed() : QString();
}

FieldEntry entryOf(const QString &name, const YamlNode &context)
{
    FieldEntry entry;
    entry.takeServer(textOf(context, "server"));
    entry.clientId = textOf(context, "oauth-client-id");
    const QString comment = textOf(context, "comment");
    if (!comment.startsWith(ownComment))
        entry.notes = comment;
    const YamlNode *secret = find(context, "oauth-client-secret");
    if (secret && secret->kind == YamlNode::Kind::Scalar && !secret->isNull())
        entry.secret = secret->text.clone();
    const bool hasKey = find(context, "headers") || find(context, "api-key");
    if (context.kind != YamlNode::Kind::Mapping)
        entry.refusal = tr("The context “%1” is empty.").arg(name);
    else if (entry.clientId.isEmpty() && hasKey)
        entry.refusal = tr("The context “%1” holds an API key. Tenantry keeps OAuth clients: make "
                           "one for this tenant.")
                            .arg(name);
    else if (entry.clientId.isEmpty())
        entry.refusal = tr("The context “%1” has no OAuth client.").arg(name);
    if (entry.host.isEmpty() && entry.region.isEmpty())
        entry.host = name; // what the row is about
    return entry;
}

} // namespace

bool isContextsFile(QByteArrayView bytes)
{
    constexpr std::array<QByteArrayView, 3> keys{"contexts:", "\"contexts\":", "'contexts':"};
    const auto isThere = [bytes](QByteArrayView key) {
        return bytes.startsWith(key) || bytes.indexOf('\n' + key.toByteArray()) >= 0
            || bytes.indexOf('\r' + key.toByteArray()) >= 0;
    };
    const bool isFlow = bytes.trimmed().startsWith('{') && bytes.indexOf("\"contexts\"") >= 0;
    return isFlow || std::ranges::any_of(keys, isThere);
}

Result<ImportTable> readContextsTable(QByteArrayView bytes)
{
    if (!utf8::isValid(bytes))
        return refused(tr("It is not a text in UTF-8."));
    const Result<YamlNode> root = readYaml(bytes, mostNodes);
    if (!root)
        return Error{root.error().code, refused(root.error().message).message};
    if (root->isEntangled() || root->isMerging())
        return refused(tr("It uses anchors, aliases or tags of YAML, so that one value could stand "
                          "for another. Write each value where it belongs."));
    const YamlNode *contexts = find(*root, "contexts");
    const bool isEmpty = contexts
                      && (contexts->kind == YamlNode::Kind::Nothing || contexts->isNull());
    if (!contexts || (contexts->kind != YamlNode::Kind::Mapping && !isEmpty))
        return refused(tr("Its “contexts” are no contexts by name."));
    FieldTable table;
    for (qsizetype row = 0; row < contexts->childCount(); row += 2)
        table.add(
            entryOf(QString::fromUtf8(contexts->key(row).text.reveal()), contexts->value(row)));
    return table.finish(tr("The file holds no context."));
}

} // namespace tenantry
