#include "app/formats/contextsmerge.h"

#include "app/formats/yamlencoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace tenantry {

namespace {

using Fields = QlikContext::Fields;

QString tr(const char *text)
{
    return QCoreApplication::translate("ContextsMerge", text);
}

Error refusal(const QString &message)
{
    return {ErrorCode::Invalid, message};
}

Error doubt(const QlikContext &context, const QString &why)
{
    return refusal(
        tr("The context “%1” cannot be changed: %2.").arg(QString::fromUtf8(context.name), why));
}

Secret line(qsizetype column, QByteArrayView key, QByteArrayView value)
{
    Secret text(QByteArray(column, ' '));
    text.append(key);
    text.append(value.isEmpty() ? ":" : ": ");
    text.append(value);
    return text;
}

/// Whether the file's secret would stay although the client ID beside it becomes another one.
bool keepsForeignSecret(const QlikContext &context, const YamlNode &node)
{
    const qsizetype id = node.find("oauth-client-id");
    return !context.field("oauth-client-secret") && node.find("oauth-client-secret") >= 0 && id >= 0
        && node.value(id).text.reveal() != context.field("oauth-client-id")->value.reveal();
}

} // namespace

ContextsMerge::ContextsMerge(QByteArrayView text, const YamlNode &root)
    : m_text(text)
    , m_root(root)
    , m_edits(text)
{}

Result<void> ContextsMerge::open()
{
    if (m_root.kind == YamlNode::Kind::Nothing) {
        openNew(0, m_text.size());
        return {};
    }
    if (m_root.kind != YamlNode::Kind::Mapping || !m_root.anchor.isEmpty() || !m_root.tag.isEmpty())
        return refusal(tr("The file is not a list of settings as qlik-cli writes it."));
    const qsizetype row = m_root.find("contexts");
    const bool isFlow = m_root.style == YamlNode::Style::Flow;
    if (row < 0 && isFlow) {
        m_flow = &m_root;
        return {};
    }
    const YamlNode &key = m_root.key(row < 0 ? 0 : row);
    const qsizetype column = isFlow ? 0 : m_edits.indentation(key.begin);
    if (column < 0 || !key.anchor.isEmpty() || !key.tag.isEmpty())
        return refusal(tr("The file's first key is written in a way that is not understood."));
    if (row < 0) {
        openNew(column, behind(m_root, column));
        return {};
    }
    const YamlNode &value = m_root.value(row);
    const bool isBare = value.anchor.isEmpty() && value.tag.isEmpty();
    const bool isEmpty = value.isNull()
                      || m_text.sliced(value.begin, value.end - value.begin) == "{}";
    if (isBare && !isFlow && (value.kind == YamlNode::Kind::Nothing || isEmpty)) {
        m_column = column + m_step;
        m_end = m_edits.nextLine(key.end);
        if (isEmpty && m_edits.lineBegin(value.begin) != m_edits.lineBegin(key.begin))
            return refusal(tr("The key “contexts” is written in a way that is not understood."));
        if (isEmpty)
            m_edits.replace(value.begin, value.end, {});
        return {};
    }
    return openMapping(value);
}

void ContextsMerge::openNew(qsizetype parentColumn, qsizetype end)
{
    m_column = parentColumn + m_step;
    m_end = end;
    m_lines.push_back(line(parentColumn, "contexts", {}));
}

Result<void> ContextsMerge::openMapping(const YamlNode &mapping)
{
    if (mapping.kind != YamlNode::Kind::Mapping || !mapping.anchor.isEmpty()
        || !mapping.tag.isEmpty())
        return refusal(tr("The key “contexts” holds something other than contexts, or an anchor, "
                          "an alias or a tag."));
    if (mapping.find("<<") >= 0)
        return refusal(tr("The contexts are merged from elsewhere in the file (<<)."));
    m_contexts = &mapping;
    if (mapping.style == YamlNode::Style::Flow) {
        m_flow = &mapping;
        return {};
    }
    m_column = m_edits.indentation(mapping.key(0).begin);
    if (m_column < 0)
        return refusal(tr("The first context is written in a way that is not understood."));
    for (qsizetype row = 0; row < mapping.childCount(); row += 2) {
        const YamlNode &context = mapping.value(row);
        const bool isBlock = context.kind == YamlNode::Kind::Mapping
                          && context.style == YamlNode::Style::Block;
        const qsizetype column = isBlock ? m_edits.indentation(context.key(0).begin) : -1;
        if (column > m_column) {
            m_step = column - m_column;
            break;
        }
    }
    m_end = behind(mapping, m_column);
    return {};
}

/// Behind the last line of a block, and behind the comments that are indented like it.
qsizetype ContextsMerge::behind(const YamlNode &block, qsizetype column) const
{
    qsizetype end = m_edits.nextLine(block.textEnd());
    for (qsizetype at = end; at < m_text.size() && column > 0;) {
        const QByteArrayView rest = m_text.sliced(at);
        const auto text = std::ranges::find_if(rest, [](char c) { return c != ' '; });
        const qsizetype spaces = std::distance(rest.begin(), text);
        const char first = text == rest.end() ? '\n' : *text;
        if (first != '\r' && first != '\n' && (first != '#' || spaces < column))
            break;
        at = m_edits.nextLine(at + spaces + 1);
        if (first == '#')
            end = at;
    }
    return end;
}

Result<void> ContextsMerge::put(const QlikContext &context)
{
    m_isChanged = false;
    const qsizetype row = m_contexts ? m_contexts->find(context.name) : -1;
    if (row >= 0) {
        const Result<void> changed = change(context, m_contexts->key(row), m_contexts->value(row));
        const auto kind = m_isChanged ? ExportEffect::Kind::Changed : ExportEffect::Kind::Same;
        m_effects.append({QString::fromUtf8(context.name), kind});
        return changed;
    }
    m_effects.append({QString::fromUtf8(context.name), ExportEffect::Kind::Added});
    const Result<Secret> fields = context.inFlow(context.all());
    if (!fields)
        return doubt(context, fields.error().message);
    if (m_flow) {
        m_inFlow.append(m_inFlow.isEmpty() ? "\"" : ", \"");
        m_inFlow.append(context.name);
        m_inFlow.append("\": {");
        m_inFlow.append(fields->reveal());
        m_inFlow.append("}");
        return {};
    }
    m_lines.push_back(line(m_column, context.name, {}));
    for (const QlikContext::Field &field : context.fields)
        if (const Result<Secret> value = yamlQuoted(field.value.reveal()))
            m_lines.push_back(line(m_column + m_step, field.key, value->reveal()));
    return {};
}

Result<void> ContextsMerge::change(const QlikContext &context,
                                   const YamlNode &key,
                                   const YamlNode &node)
{
    if (key.isEntangled() || node.isEntangled())
        return doubt(context, tr("it holds an anchor, an alias or a tag"));
    if (node.find("headers") >= 0)
        return doubt(context, tr("it signs in with headers of its own, such as an API key; rename "
                                 "it with “qlik context rename” and export again"));
    if (node.kind == YamlNode::Kind::Nothing && !m_flow) {
        m_isChanged = true;
        for (const QlikContext::Field &field : context.fields) {
            const Result<Secret> value = yamlQuoted(field.value.reveal());
            if (!value)
                return doubt(context, value.error().message);
            m_edits.insertLine(m_edits.nextLine(key.end),
                               line(m_column + m_step, field.key, value->reveal()));
        }
        return {};
    }
    if (node.kind != YamlNode::Kind::Mapping || node.find("<<") >= 0)
        return doubt(context, tr("it is not written as qlik-cli writes it"));
    if (keepsForeignSecret(context, node))
        return doubt(context,
                     tr("it holds the secret of another client, which does not belong beside "
                        "this client ID; export it with its secret, or remove it first"));
    const Result<Fields> missing = changeFields(context, node);
    if (!missing)
        return missing.error();
    return missing->empty() ? Result<void>() : addFields(context, node, *missing);
}

Result<Fields> ContextsMerge::changeFields(const QlikContext &context, const YamlNode &node)
{
    Fields missing;
    for (const QlikContext::Field &field : context.fields) {
        const qsizetype row = node.find(field.key);
        if (row < 0) {
            missing.push_back(&field);
            continue;
        }
        const Result<void> changed = changeValue(context, field, node.key(row), node.value(row));
        if (!changed)
            return changed.error();
    }
    return missing;
}

Result<void> ContextsMerge::changeValue(const QlikContext &context,
                                        const QlikContext::Field &field,
                                        const YamlNode &key,
                                        const YamlNode &value)
{
    const QByteArrayView now = value.text.reveal();
    const bool isCertain = value.isCertainlyText();
    const bool isForeign = value.kind == YamlNode::Kind::Scalar && !now.startsWith(field.ownPrefix);
    if ((now == field.value.reveal() && isCertain) || isForeign)
        return {};
    Result<Secret> quoted = yamlQuoted(field.value.reveal());
    if (!quoted)
        return doubt(context, quoted.error().message);
    m_isChanged = true;
    if (value.kind == YamlNode::Kind::Scalar && value.style != YamlNode::Style::Block) {
        m_edits.replace(value.begin, value.end, *std::move(quoted));
        return {};
    }
    if (value.kind != YamlNode::Kind::Nothing || !m_text.sliced(key.end).startsWith(':'))
        return doubt(context, tr("its key “%1” is written in a way that is not understood")
                                  .arg(QString::fromUtf8(field.key)));
    Secret text(QByteArrayView(" "));
    text.append(quoted->reveal());
    m_edits.insert(key.end + 1, std::move(text));
    return {};
}

Result<void> ContextsMerge::addFields(const QlikContext &context,
                                      const YamlNode &node,
                                      const Fields &fields)
{
    m_isChanged = true;
    Result<Secret> inFlow = context.inFlow(fields);
    if (!inFlow)
        return doubt(context, inFlow.error().message);
    if (node.style == YamlNode::Style::Flow)
        return insertInto(node, *std::move(inFlow));
    const qsizetype column = m_edits.indentation(node.key(0).begin);
    if (column < 0)
        return doubt(context, tr("its first key is written in a way that is not understood"));
    for (const QlikContext::Field *field : fields)
        if (const Result<Secret> value = yamlQuoted(field->value.reveal()))
            m_edits.insertLine(behind(node, column), line(column, field->key, value->reveal()));
    return {};
}

Result<void> ContextsMerge::insertInto(const YamlNode &flowMapping, Secret text)
{
    if (flowMapping.children.empty()) {
        m_edits.insert(flowMapping.end - 1, std::move(text));
        return {};
    }
    if (flowMapping.children.back().kind == YamlNode::Kind::Nothing)
        return refusal(tr("A list in braces ends with a key that has no value."));
    Secret more(QByteArrayView(", "));
    more.append(text.reveal());
    m_edits.insert(flowMapping.children.back().end, std::move(more));
    return {};
}

Result<Secret> ContextsMerge::finish()
{
    for (Secret &added : m_lines)
        m_edits.insertLine(m_end, std::move(added));
    if (!m_inFlow.isEmpty()) {
        Secret text(QByteArrayView(m_contexts ? "" : "\"contexts\": {"));
        text.append(m_inFlow.reveal());
        text.append(m_contexts ? "" : "}");
        if (const Result<void> inserted = insertInto(*m_flow, std::move(text)); !inserted)
            return inserted.error();
    }
    return m_edits.apply();
}

} // namespace tenantry
