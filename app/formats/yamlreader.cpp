#include "app/formats/yamlnode.h"

#include <QCoreApplication>
#include <QSet>

#include <libfyaml.h>
#include <memory>

namespace tenantry {

namespace {

constexpr int deepest = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("YamlReader", text);
}

Error corrupt(const QString &message)
{
    return {ErrorCode::Corrupt, message};
}

QByteArrayView textOf(fy_token *token)
{
    size_t size = 0;
    const char *text = token ? fy_token_get_text(token, &size) : nullptr;
    return text ? QByteArrayView(text, static_cast<qsizetype>(size)) : QByteArrayView();
}

/// Builds nodes from libfyaml's events. Its messages would quote the file, so they go nowhere.
class YamlReader
{
public:
    YamlReader(QByteArrayView bytes, qsizetype mostNodes)
        : m_bytes(bytes)
        , m_nodesLeft(mostNodes)
    {
        fy_diag_cfg quiet{};
        fy_diag_cfg_default(&quiet);
        quiet.fp = nullptr;
        m_diagnostics.reset(fy_diag_create(&quiet));
        fy_diag_set_collect_errors(m_diagnostics.get(), true);
        fy_parse_cfg config{};
        config.flags = static_cast<fy_parse_cfg_flags>(FYPCF_QUIET | FYPCF_SLOPPY_FLOW_INDENTATION);
        config.diag = m_diagnostics.get();
        m_parser.reset(fy_parser_create(&config));
        fy_parser_set_string(m_parser.get(), bytes.data(), static_cast<size_t>(bytes.size()));
        advance();
    }

    Result<YamlNode> read()
    {
        YamlNode root;
        int documents = 0;
        for (; m_event && m_problem.isEmpty(); advance()) {
            if (type() != FYET_DOCUMENT_START)
                continue;
            if (++documents > 1)
                return corrupt(
                    tr("The file holds several YAML documents, which is not understood."));
            advance();
            if (m_event)
                root = readNode(0);
        }
        if (m_nodesLeft < 0)
            return Error{ErrorCode::TooLarge, m_problem};
        if (!m_problem.isEmpty())
            return corrupt(m_problem);
        if (fy_parser_get_stream_error(m_parser.get()))
            return corrupt(tr("The file is not valid YAML: see line %1.").arg(errorLine()));
        return root;
    }

private:
    struct Free
    {
        void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
        void operator()(fy_diag *diagnostics) const { fy_diag_destroy(diagnostics); }
    };
    struct FreeEvent
    {
        fy_parser *parser;
        void operator()(fy_event *event) const { fy_parser_event_free(parser, event); }
    };

    fy_event_type type() const { return m_event->type; }
    void advance()
    {
        m_event.reset();
        m_event = {fy_parser_parse(m_parser.get()), FreeEvent{m_parser.get()}};
    }
    int lineOf(qsizetype at) const { return static_cast<int>(m_bytes.first(at).count('\n')) + 1; }
    int errorLine() const
    {
        void *iterator = nullptr;
        const fy_diag_error *error = fy_diag_errors_iterate(m_diagnostics.get(), &iterator);
        return error ? error->line : lineOf(m_bytes.size());
    }

    YamlNode readNode(int depth)
    {
        YamlNode node;
        if (--m_nodesLeft < 0)
            complain(tr("The file holds too many values."));
        fy_event *event = m_event.get();
        node.anchor = Secret(textOf(fy_event_get_anchor_token(event)));
        node.tag = Secret(textOf(fy_event_get_tag_token(event)));
        const fy_mark *begin = fy_event_start_mark(event);
        const fy_mark *end = fy_event_end_mark(event);
        node.begin = begin ? static_cast<qsizetype>(begin->input_pos) : 0;
        node.end = end ? static_cast<qsizetype>(end->input_pos) : 0;
        if (type() == FYET_MAPPING_START || type() == FYET_SEQUENCE_START)
            readChildren(node, depth);
        else if (type() == FYET_ALIAS || (type() == FYET_SCALAR && begin))
            readScalar(node);
        return node;
    }

    void readScalar(YamlNode &node) const
    {
        node.kind = type() == FYET_ALIAS ? YamlNode::Kind::Alias : YamlNode::Kind::Scalar;
        node.text = Secret(textOf(fy_event_get_token(m_event.get())));
        const fy_node_style style = fy_event_get_node_style(m_event.get());
        if (style == FYNS_LITERAL || style == FYNS_FOLDED)
            node.style = YamlNode::Style::Block;
        if (style != FYNS_SINGLE_QUOTED && style != FYNS_DOUBLE_QUOTED)
            return;
        node.style = YamlNode::Style::Quoted; // the marks stand within the quotes
        --node.begin;
        ++node.end;
    }

    void readChildren(YamlNode &node, int depth)
    {
        const bool isMapping = type() == FYET_MAPPING_START;
        const fy_event_type last = isMapping ? FYET_MAPPING_END : FYET_SEQUENCE_END;
        node.kind = isMapping ? YamlNode::Kind::Mapping : YamlNode::Kind::Sequence;
        node.style = fy_event_get_node_style(m_event.get()) == FYNS_FLOW ? YamlNode::Style::Flow
                                                                         : YamlNode::Style::Block;
        if (depth == deepest)
            complain(tr("The file is nested too deeply at line %1.").arg(lineOf(node.begin)));
        for (advance(); m_event && type() != last && m_problem.isEmpty(); advance())
            node.children.push_back(readNode(depth + 1));
        if (!m_event)
            return;
        if (const fy_mark *end = fy_event_end_mark(m_event.get()))
            node.end = static_cast<qsizetype>(end->input_pos);
        if (isMapping)
            checkKeys(node);
    }

    void checkKeys(const YamlNode &mapping)
    {
        QSet<QByteArray> seen;
        for (qsizetype row = 0; row < mapping.childCount(); row += 2) {
            const YamlNode &key = mapping.key(row);
            const QByteArray text = key.text.reveal().toByteArray();
            if (key.kind == YamlNode::Kind::Scalar && seen.contains(text))
                complain(tr("The file holds the key “%1” twice: see line %2.")
                             .arg(QString::fromUtf8(text))
                             .arg(lineOf(key.begin)));
            seen.insert(text);
        }
    }

    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QByteArrayView m_bytes;
    qsizetype m_nodesLeft;
    std::unique_ptr<fy_diag, Free> m_diagnostics;
    std::unique_ptr<fy_parser, Free> m_parser;
    std::unique_ptr<fy_event, FreeEvent> m_event{nullptr, FreeEvent{nullptr}};
    QString m_problem;
};

} // namespace

Result<YamlNode> readYaml(QByteArrayView bytes, qsizetype mostNodes)
{
    return bytes.isEmpty() ? YamlNode() : YamlReader(bytes, mostNodes).read();
}

} // namespace tenantry
