#pragma once

#include "app/formats/exporters.h"
#include "app/formats/qlikcontext.h"
#include "app/formats/textedits.h"
#include "app/formats/yamlnode.h"

namespace tenantry {

/// Merges contexts into a contexts.yml: changes values and adds keys by byte range, and leaves all
/// the rest as it is. Where the file leaves doubt it is refused.
class ContextsMerge
{
public:
    /// Both must outlive the merge.
    ContextsMerge(QByteArrayView text, const YamlNode &root);

    /// Finds where contexts are.
    Result<void> open();
    Result<void> put(const QlikContext &context);
    /// The new file.
    Result<Secret> finish();
    const QList<ExportEffect> &effects() const { return m_effects; }

private:
    Result<void> openMapping(const YamlNode &mapping);
    void openNew(qsizetype parentColumn, qsizetype end);
    Result<void> change(const QlikContext &context, const YamlNode &key, const YamlNode &node);
    /// Answers the fields that the context does not have.
    Result<QlikContext::Fields> changeFields(const QlikContext &context, const YamlNode &node);
    Result<void> changeValue(const QlikContext &context,
                             const QlikContext::Field &field,
                             const YamlNode &key,
                             const YamlNode &value);
    Result<void> addFields(const QlikContext &context,
                           const YamlNode &node,
                           const QlikContext::Fields &fields);
    Result<void> insertInto(const YamlNode &flowMapping, Secret text);
    qsizetype behind(const YamlNode &block, qsizetype column) const;

    QByteArrayView m_text;
    const YamlNode &m_root;
    TextEdits m_edits;
    bool m_isChanged = false;             // by the context that is being put
    const YamlNode *m_contexts = nullptr; // null: there is none yet
    const YamlNode *m_flow = nullptr;     // the flow mapping that new contexts go into
    qsizetype m_column = 2;               // of the names of contexts
    qsizetype m_step = 2;                 // of their keys, further in
    qsizetype m_end = 0;                  // where new contexts go
    std::vector<Secret> m_lines;          // of new contexts
    Secret m_inFlow;                      // new contexts, in flow style
    QList<ExportEffect> m_effects;
};

} // namespace tenantry
