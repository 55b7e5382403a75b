#include "app/formats/yamlnode.h"

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

bool areSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a == b;
}

} // namespace

qsizetype YamlNode::find(QByteArrayView name) const
{
    if (kind == Kind::Mapping)
        for (qsizetype row = 0; row < childCount(); row += 2)
            if (key(row).kind == Kind::Scalar && areSame(key(row).text.reveal(), name))
                return row;
    return -1;
}

bool YamlNode::isEntangled() const
{
    return kind == Kind::Alias || !anchor.isEmpty() || !tag.isEmpty()
        || std::ranges::any_of(children, &YamlNode::isEntangled);
}

bool YamlNode::isMerging() const
{
    return find("<<") >= 0 || std::ranges::any_of(children, &YamlNode::isMerging);
}

bool YamlNode::isNull() const
{
    const QByteArrayView word = text.reveal();
    return kind == Kind::Scalar && style == Style::Plain
        && (word == "~" || word == "null" || word == "Null" || word == "NULL");
}

bool YamlNode::isCertainlyText() const
{
    constexpr std::array words{"true", "false", "yes", "no", "on", "off", "y", "n", "null"};
    if (style != Style::Plain)
        return true;
    const QByteArray lower = text.reveal().toByteArray().toLower();
    if (std::ranges::any_of(words, [&lower](const char *word) { return lower == word; }))
        return false;
    const auto startsNumber = [&lower](const char *start) { return lower.startsWith(start); };
    if (std::ranges::any_of(std::array{"0x", "0o", "0b", "+", "-", "."}, startsNumber))
        return false;
    return std::ranges::any_of(lower, [](char c) { return c >= 'a' && c <= 'z' && c != 'e'; });
}

bool YamlNode::isSameAs(const YamlNode &other) const
{
    return kind == other.kind && style == other.style && areSame(text.reveal(), other.text.reveal())
        && areSame(anchor.reveal(), other.anchor.reveal())
        && areSame(tag.reveal(), other.tag.reveal())
        && std::ranges::equal(children, other.children,
                              [](const YamlNode &a, const YamlNode &b) { return a.isSameAs(b); });
}

qsizetype YamlNode::textEnd() const
{
    if (style != Style::Block || children.empty())
        return end;
    qsizetype last = begin;
    for (auto child = children.rbegin(); child != children.rend() && last == begin; ++child)
        if (child->kind != Kind::Nothing)
            last = child->textEnd();
    return last;
}

} // namespace tenantry
