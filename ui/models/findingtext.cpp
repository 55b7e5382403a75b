#include "ui/models/findingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct FindingTexts
{
    Finding finding;
    const char *one;
    const char *many; // %1 is their number
};

constexpr std::array findings{
    FindingTexts{Finding::New, QT_TRANSLATE_NOOP("FindingText", "New"),
                 QT_TRANSLATE_NOOP("FindingText", "%1 new")},
    FindingTexts{Finding::Changed, QT_TRANSLATE_NOOP("FindingText", "Changed"),
                 QT_TRANSLATE_NOOP("FindingText", "%1 changed")},
    FindingTexts{Finding::Same, QT_TRANSLATE_NOOP("FindingText", "As it was"),
                 QT_TRANSLATE_NOOP("FindingText", "%1 as before")},
    FindingTexts{Finding::Vanished,
                 QT_TRANSLATE_NOOP("FindingText", "Vanished: not listed any more"),
                 QT_TRANSLATE_NOOP("FindingText", "%1 vanished")},
    FindingTexts{Finding::Conflict, QT_TRANSLATE_NOOP("FindingText", "Conflict"),
                 QT_TRANSLATE_NOOP("FindingText", "%1 in conflict")},
};

struct FieldText
{
    TenantField field;
    const char *title;
};

constexpr std::array fields{
    FieldText{TenantField::Name, QT_TRANSLATE_NOOP("FindingText", "Name")},
    FieldText{TenantField::Host, QT_TRANSLATE_NOOP("FindingText", "Host")},
    FieldText{TenantField::SystemHost, QT_TRANSLATE_NOOP("FindingText", "System host")},
    FieldText{TenantField::Region, QT_TRANSLATE_NOOP("FindingText", "Region")},
    FieldText{TenantField::Lifecycle, QT_TRANSLATE_NOOP("FindingText", "Status")},
    FieldText{TenantField::Subscription, QT_TRANSLATE_NOOP("FindingText", "Subscription")},
    FieldText{TenantField::Return, QT_TRANSLATE_NOOP("FindingText", "Listed again")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("FindingText", text);
}

QString changeText(const FieldChange &change)
{
    const QString title = tr(std::ranges::find(fields, change.field, &FieldText::field)->title);
    if (change.after.isEmpty())
        return title;
    if (change.before.isEmpty())
        return tr("%1: %2").arg(title, change.after);
    return tr("%1: %2 → %3").arg(title, change.before, change.after);
}

} // namespace

QString findingText(const DiscoveredTenant &found)
{
    const auto texts = std::ranges::find(findings, found.finding, &FindingTexts::finding);
    if (found.changes.isEmpty() && found.reason.isEmpty())
        return tr(texts->one);
    if (found.changes.isEmpty())
        return tr("%1: %2").arg(tr(texts->one), found.reason);
    QStringList parts;
    for (const FieldChange &change : found.changes)
        parts.append(changeText(change));
    return parts.join(u" · "_s);
}

QString findingCountText(Finding finding, int count)
{
    return tr(std::ranges::find(findings, finding, &FindingTexts::finding)->many).arg(count);
}

} // namespace tenantry
