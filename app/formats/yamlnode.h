#pragma once

#include "app/domain/result.h"
#include "app/domain/secret.h"

#include <limits>
#include <vector>

namespace tenantry {

/// A value in a YAML file, and where it stands: bytes begin to end, quotes and brackets included.
struct YamlNode
{
    enum class Kind { Nothing, Scalar, Mapping, Sequence, Alias };
    enum class Style { Plain, Quoted, Block, Flow };

    Kind kind = Kind::Nothing; // Nothing: no text at all, as after "key:"
    Style style = Style::Plain;
    Secret text = {}; // of a scalar without its quoting; of an alias the anchor's name
    Secret anchor = {};
    Secret tag = {};
    qsizetype begin = 0;
    qsizetype end = 0;
    std::vector<YamlNode> children = {}; // of a mapping: key, value, key, value, …

    /// The row of a mapping's key in children, or -1.
    qsizetype find(QByteArrayView key) const;
    const YamlNode &key(qsizetype row) const { return children[static_cast<std::size_t>(row)]; }
    const YamlNode &value(qsizetype row) const
    {
        return children[static_cast<std::size_t>(row) + 1];
    }
    qsizetype childCount() const { return static_cast<qsizetype>(children.size()); }
    /// Whether an anchor, an alias or a tag is in it: a change here could change something else.
    bool isEntangled() const;
    /// Whether a mapping in it takes in another one by the key “<<”.
    bool isMerging() const;
    /// Whether it is the word for nothing: null, ~.
    bool isNull() const;
    /// Whether every reader takes the scalar for its very text, and not for a number or a truth.
    bool isCertainlyText() const;
    /// Whether it means the same, wherever it stands.
    bool isSameAs(const YamlNode &other) const;
    /// Where its last text ends: that of a block ends with its last child.
    qsizetype textEnd() const;
};

/// Reads the one document of a YAML file; a file without any gives Nothing. Errors (Corrupt): not
/// YAML, several documents, a key that is there twice, nested too deeply · TooLarge: more than
/// `mostNodes` values.
Result<YamlNode> readYaml(QByteArrayView bytes,
                          qsizetype mostNodes = std::numeric_limits<qsizetype>::max());

} // namespace tenantry
