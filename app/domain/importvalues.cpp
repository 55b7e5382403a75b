#include "app/domain/importvalues.h"

#include "app/domain/tags.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestHost = 253;
constexpr qsizetype longestNote = 20000;

struct Limit
{
    ImportField field;
    qsizetype size;
};

constexpr std::array limits{
    Limit{ImportField::Host, longestHost},
    Limit{ImportField::SystemHost, longestHost},
    Limit{ImportField::Notes, longestNote},
    Limit{ImportField::ClientNotes, longestNote},
    Limit{ImportField::Tags, longestNote},
    Limit{ImportField::SearchText, longestNote},
    Limit{ImportField::RegionEnvironments, longestNote},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportValues", text);
}

qsizetype limitOf(ImportField field)
{
    const auto found = std::ranges::find(limits, field, &Limit::field);
    return found == limits.end() ? longestText : found->size;
}

bool isUnseen(QChar c)
{
    const bool isSpace = c == u'\n' || c == u'\r' || c == u'\t';
    return c.unicode() != ' ' && !isSpace
        && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
}

/// The text without spaces and hyphens, and in lower case: how a person spells a word.
QString plainWord(const QString &text)
{
    QString plain = text.toLower();
    plain.removeIf([](QChar c) { return !c.isLetter(); });
    return plain;
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::ranges::none_of(text, isUnseen))
        return text;
    QString visible;
    for (const QChar c : text)
        visible += isUnseen(c) ? u"\\u{%1}"_s.arg(QString::number(c.unicode(), 16)) : QString(c);
    return visible;
}

Result<void> checkValues(const ImportRow &row)
{
    for (const ImportField field : importFields()) {
        const QString &text = row.at(field);
        if (text.size() > limitOf(field))
            return invalid(tr("The field “%1” holds %2 characters; at most %3 are taken.")
                               .arg(importFieldTitle(field))
                               .arg(text.size())
                               .arg(limitOf(field)));
        if (std::ranges::any_of(text, isUnseen))
            return invalid(tr("The field “%1” holds characters that cannot be seen. Type it anew.")
                               .arg(importFieldTitle(field)));
    }
    return {};
}

Result<Entitlement> entitlementOf(const QString &text)
{
    const QString word = plainWord(text);
    if (word.startsWith("single"_L1))
        return Entitlement::SingleTenant;
    if (word.startsWith("multi"_L1))
        return Entitlement::MultipleTenants;
    return invalid(tr("The entitlement is “single” or “multiple”, not “%1”.").arg(text));
}

Result<Tier> tierOf(const QString &text)
{
    const QString word = plainWord(text);
    if (word.startsWith("org"_L1) || word == "o"_L1)
        return Tier::Organization;
    if (word.startsWith("region"_L1) || word == "r"_L1)
        return Tier::Region;
    if (word.startsWith("tenant"_L1) || word == "t"_L1)
        return Tier::Tenant;
    return invalid(tr("The tier is “organization”, “region” or “tenant”, not “%1”.").arg(text));
}

Result<QDate> dateOf(const QString &text, ImportField field)
{
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (date.isValid())
        return date;
    return invalid(tr("The field “%1” holds “%2”, which is not a date such as 2026-11-01.")
                       .arg(importFieldTitle(field), text));
}

Result<QMap<QString, QString>> regionEnvironmentsOf(const QString &text)
{
    QMap<QString, QString> environments;
    for (const QString &part : tagsOf(text)) {
        const QString region = part.section(u'=', 0, 0).trimmed();
        const QString environment = part.section(u'=', 1).simplified();
        if (region.isEmpty() || environment.isEmpty())
            return invalid(tr("Environments by region look like “eu=prod, us=test”, not like "
                              "“%1”.")
                               .arg(part));
        environments.insert(region, environment);
    }
    return environments;
}

} // namespace tenantry
