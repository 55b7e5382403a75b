#include "app/formats/qlikcontexts.h"

#include "app/formats/contextsmerge.h"
#include "app/formats/exportvalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry::qlikcontexts {

namespace {

constexpr auto commentPrefix = "Tenantry: ";

QString tr(const char *text)
{
    return QCoreApplication::translate("QlikContexts", text);
}

Error refusal(const QString &message, ErrorCode code = ErrorCode::Invalid)
{
    return {code, tr("The contexts file stays as it is. %1").arg(message)};
}

Secret commentOf(const ExportRow &row, const ExportChoices &choices)
{
    QString comment = u"%1client %2 (%3-level)"_s.arg(QLatin1StringView(commentPrefix),
                                                      row.client.name, tierWord(row.client.tier));
    if (choices.isWithoutSecrets)
        comment += u"; secret in Tenantry: tenantry-cli token "_s + row.tenant.host;
    return Secret(comment.toUtf8());
}

QlikContext contextOf(const ExportRow &row, const ExportChoices &choices)
{
    const QByteArray host = row.tenant.host.toUtf8();
    QlikContext context;
    context.name = host;
    context.fields.push_back({"server", Secret("https://" + host)});
    context.fields.push_back({"server-type", Secret(QByteArrayView("cloud"))});
    context.fields.push_back({"oauth-client-id", Secret(row.client.clientId.toUtf8())});
    if (!choices.isWithoutSecrets)
        context.fields.push_back({"oauth-client-secret", row.secret.clone()});
    context.fields.push_back({"comment", commentOf(row, choices), commentPrefix});
    return context;
}

/// Whether `now` holds what `old` held, in the same order, and nothing else but what is ours.
template <typename IsOurs>
bool keepsRest(const YamlNode &old, const YamlNode &now, IsOurs isOurs)
{
    qsizetype next = 0;
    const auto skipOurs = [&] {
        while (next < now.childCount() && isOurs(now.key(next).text.reveal()))
            next += 2;
    };
    for (qsizetype row = 0; row < old.childCount(); row += 2) {
        if (isOurs(old.key(row).text.reveal()))
            continue;
        skipOurs();
        if (next >= now.childCount() || !now.key(next).isSameAs(old.key(row))
            || !now.value(next).isSameAs(old.value(row)))
            return false;
        next += 2;
    }
    skipOurs();
    return next == now.childCount();
}

bool holds(const YamlNode &now, const YamlNode *old, const QlikContext &context)
{
    const auto isField = [&context](QByteArrayView key) {
        return std::ranges::any_of(context.fields,
                                   [key](const auto &field) { return field.key == key; });
    };
    static const YamlNode nothing;
    if (!keepsRest(old ? *old : nothing, now, isField))
        return false;
    return std::ranges::all_of(context.fields, [&](const QlikContext::Field &field) {
        const qsizetype row = now.find(field.key);
        const qsizetype before = old ? old->find(field.key) : -1;
        const bool isWanted = row >= 0 && now.value(row).text.reveal() == field.value.reveal();
        return isWanted
            || (row >= 0 && before >= 0 && !field.ownPrefix.isEmpty()
                && now.value(row).isSameAs(old->value(before)));
    });
}

/// Reads the new file again: ours as wanted, everything else as it was.
bool isAsWanted(const YamlNode &old, const YamlNode &now, const std::vector<QlikContext> &contexts)
{
    const auto isContexts = [](QByteArrayView key) { return key == "contexts"; };
    const qsizetype row = now.find("contexts");
    if (row < 0 || !keepsRest(old, now, isContexts))
        return false;
    static const YamlNode nothing;
    const qsizetype oldRow = old.find("contexts");
    const YamlNode &before = oldRow < 0 ? nothing : old.value(oldRow);
    const YamlNode &after = now.value(row);
    QSet<QByteArray> names;
    for (const QlikContext &context : contexts)
        names.insert(context.name);
    const auto isOurs = [&names](QByteArrayView key) { return names.contains(key.toByteArray()); };
    if (!keepsRest(before, after, isOurs))
        return false;
    return std::ranges::all_of(contexts, [&](const QlikContext &context) {
        const qsizetype at = after.find(context.name);
        const qsizetype was = before.find(context.name);
        return at >= 0 && holds(after.value(at), was < 0 ? nullptr : &before.value(was), context);
    });
}

} // namespace

QString folder()
{
    const QString folder = qEnvironmentVariable("QLIK_CLI_USER_HOME_DIR");
    return QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(u".qlik"_s);
}

Result<RenderedExport> render(const std::vector<ExportRow> &rows,
                              const ExportChoices &choices,
                              const FileContent &existing)
{
    const QByteArrayView bytes = existing.bytes.reveal();
    std::vector<QlikContext> contexts;
    for (const ExportRow &row : rows)
        contexts.push_back(contextOf(row, choices));
    if (const Result<void> readable = checkText(bytes); !readable)
        return refusal(readable.error().message, readable.error().code);
    const Result<YamlNode> root = readYaml(bytes);
    if (!root)
        return refusal(root.error().message, root.error().code);
    ContextsMerge merge(bytes, *root);
    if (const Result<void> opened = merge.open(); !opened)
        return refusal(opened.error().message);
    for (const QlikContext &context : contexts)
        if (const Result<void> put = merge.put(context); !put)
            return refusal(put.error().message);
    Result<Secret> file = merge.finish();
    if (!file)
        return refusal(file.error().message);
    const Result<YamlNode> now = readYaml(file->reveal());
    if (!now || !isAsWanted(*root, *now, contexts))
        return refusal(tr("It is written in a way that cannot be changed safely. Move the contexts "
                          "of Tenantry's tenants out of it, or choose another file."));
    return RenderedExport{*std::move(file), merge.effects()};
}

} // namespace tenantry::qlikcontexts
