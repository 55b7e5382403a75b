#include "ui/lifecycletext.h"

#include "ui/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct LifecycleText
{
    QLatin1StringView lifecycle;
    const char *text;
};

constexpr std::array texts{
    LifecycleText{""_L1, ""},
    LifecycleText{"active"_L1, ""},
    LifecycleText{"deactivated"_L1,
                  QT_TRANSLATE_NOOP("LifecycleText", "Deactivated in Qlik Cloud.")},
    LifecycleText{"disabled"_L1, QT_TRANSLATE_NOOP("LifecycleText", "Disabled in Qlik Cloud.")},
};

} // namespace

QString lifecycleText(const Tenant &tenant)
{
    if (tenant.vanishedAt.isValid())
        return QCoreApplication::translate("LifecycleText",
                                           "Not listed by its organization since %1.")
            .arg(momentText(tenant.vanishedAt));
    const auto found = std::ranges::find(texts, tenant.lifecycle, &LifecycleText::lifecycle);
    if (found == texts.end())
        return QCoreApplication::translate("LifecycleText", "Its status in Qlik Cloud is “%1”.")
            .arg(tenant.lifecycle);
    return *found->text ? QCoreApplication::translate("LifecycleText", found->text) : QString();
}

} // namespace tenantry
