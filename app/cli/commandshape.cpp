#include "app/cli/commandshape.h"

#include <CLI/CLI.hpp>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<std::pair<QLatin1StringView, Takes>, 4> kinds{{
    {"HOST"_L1, Takes::Host},
    {"FILE"_L1, Takes::File},
    {"PEM"_L1, Takes::File},
    {"DIR"_L1, Takes::Directory},
}};

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

OptionShape shapeOf(const CLI::Option &option)
{
    OptionShape shape;
    const bool isArgument = option.get_positional();
    shape.name = isArgument ? textOf(option.get_name(true)) : QString();
    if (!isArgument && !option.get_lnames().empty())
        shape.name = u"--"_s + textOf(option.get_lnames().front());
    else if (!isArgument)
        shape.name = u'-' + textOf(option.get_snames().front());
    shape.help = textOf(option.get_description());
    shape.isMany = option.get_items_expected_max() > 1;
    if (option.get_items_expected_max() == 0)
        return shape;
    // The words of an option are part of its type: TEXT:table|json|csv
    const QString type = textOf(option.get_type_name());
    shape.words = type.section(u':', 1).split(u'|', Qt::SkipEmptyParts);
    shape.takes = shape.words.isEmpty() ? Takes::Text : Takes::Words;
    const QString kind = type == "TEXT"_L1 ? shape.name : type;
    for (const auto &[word, takes] : kinds)
        if (kind == word)
            shape.takes = takes;
    return shape;
}

void addShapes(const CLI::App &app, const QString &verb, QList<VerbShape> &shapes)
{
    VerbShape shape{verb, textOf(app.get_description())};
    for (const CLI::Option *option : app.get_options())
        (option->get_positional() ? shape.arguments : shape.options).append(shapeOf(*option));
    const auto verbs = app.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *next : verbs)
        shape.verbs.append(textOf(next->get_name()));
    shapes.append(shape);
    for (const CLI::App *next : verbs)
        addShapes(*next, (verb + u' ' + textOf(next->get_name())).trimmed(), shapes);
}

} // namespace

QList<VerbShape> shapeOf(const CLI::App &app)
{
    QList<VerbShape> shapes;
    addShapes(app, {}, shapes);
    return shapes;
}

} // namespace tenantry
