#include "ui/subscriptiondetails.h"

#include "app/domain/licencetexts.h"
#include "app/services/workspace.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SubscriptionDetails", text);
}

QString licencesText(const LicenceAdvice &advice)
{
    const QLocale locale;
    return tr("at most %1 with today's clients, %2 with the advised ones")
        .arg(locale.toString(advice.today.total()), locale.toString(advice.advised.total()));
}

} // namespace

Details subscriptionDetails(const Workspace &workspace,
                            const SubscriptionKey &key,
                            const QList<Status> &statuses)
{
    const Estate &estate = workspace.estate();
    const Subscription *subscription = estate.subscription(key);
    if (!subscription)
        return {};
    Details details = selectionDetails(subscription->name, statuses);
    details.subtitle = tenantsText(static_cast<int>(statuses.size()));
    const LicenceAdvice advice = licenceAdviceOf(*subscription, estate, workspace.regions());
    details.facts = {{tr("Advice"), adviceWords(advice)},
                     {tr("Professional licences"), licencesText(advice)}};
    if (!subscription->licenceNumber.isEmpty())
        details.facts.append({tr("Licence number"), subscription->licenceNumber, true});
    return details;
}

} // namespace tenantry
