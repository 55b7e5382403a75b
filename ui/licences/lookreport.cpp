#include "ui/licences/lookreport.h"

#include "ui/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LookReport", text);
}

} // namespace

Message lookReport(const LookSummary &summary, int held)
{
    Message message{.kind = Message::Kind::Good, .topic = u"licences"_s};
    const auto failed = static_cast<int>(summary.failures.size());
    if (failed > 0) {
        message.kind = Message::Kind::Warning;
        message.text = failed == 1 ? summary.failures.first().error->message
                                   : tr("%1 of %2 did not show their assignments. The first: %3")
                                         .arg(failed)
                                         .arg(tenantsText(summary.asked),
                                              summary.failures.first().error->message);
        QStringList details;
        for (const LicenceSighting &sighting : summary.failures)
            details.append(sighting.error->message);
        if (failed > 1)
            message.details = details.join(u'\n');
        return message;
    }
    if (summary.answered < summary.asked) {
        message.kind = Message::Kind::Info;
        message.text = tr("The look was cancelled: %1 of %2 were asked.")
                           .arg(summary.answered)
                           .arg(tenantsText(summary.asked));
        return message;
    }
    message.text = tr("%1 answered. Professional licences that bot users hold: %2.")
                       .arg(tenantsText(summary.asked))
                       .arg(held);
    return message;
}

} // namespace tenantry
