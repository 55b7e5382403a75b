#include "app/domain/remindertexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Reminders", text);
}

// [contract: PLAY, documented]
constexpr ReminderSource playbook{
    QT_TRANSLATE_NOOP("Reminders", "Qlik Cloud administration playbook"),
    "https://help.qlik.com/en-US/cloud-admin-playbook/Content/multi_tenant_administration/oauth_client_tiers.htm"_L1};

struct KindText
{
    ReminderKind kind;
    const char *title;
    const char *reason;
    const char *advice;
    const ReminderSource *source;
};

constexpr std::array kindTexts{
    KindText{ReminderKind::Audit, QT_TRANSLATE_NOOP("Reminders", "Audit the clients of “%1”"),
             QT_TRANSLATE_NOOP("Reminders", "Qlik advises to audit the OAuth clients each month."),
             QT_TRANSLATE_NOOP("Reminders",
                               "Go through the clients of the subscription: who owns each of them, "
                               "whether it is needed still, and whether a bot user is left without "
                               "its client."),
             &playbook},
    KindText{ReminderKind::Rotation,
             QT_TRANSLATE_NOOP("Reminders", "Rotate the secret of the client “%1”"),
             QT_TRANSLATE_NOOP("Reminders", "Qlik advises to rotate each secret once a year."), "",
             &playbook},
    KindText{ReminderKind::AboutTenant,
             QT_TRANSLATE_NOOP("Reminders", "Your reminder of the tenant “%1”"),
             QT_TRANSLATE_NOOP("Reminders", "You asked to be reminded on this day."), "", nullptr},
    KindText{ReminderKind::AboutClient,
             QT_TRANSLATE_NOOP("Reminders", "Your reminder of the client “%1”"),
             QT_TRANSLATE_NOOP("Reminders", "You asked to be reminded on this day."), "", nullptr},
};

struct TierText
{
    Tier tier;
    const char *rotation;
};

constexpr std::array tierTexts{
    TierText{Tier::Organization,
             QT_TRANSLATE_NOOP("Reminders",
                               "Make a second secret in the organization's console and store it in "
                               "Tenantry; delete the old one there once the new one works.")},
    TierText{Tier::Region,
             QT_TRANSLATE_NOOP("Reminders",
                               "Refresh the secret in My Qlik and store the new one in Tenantry at "
                               "once: the old one may stop working.")},
    TierText{Tier::Tenant,
             QT_TRANSLATE_NOOP("Reminders",
                               "Make a second secret in the tenant's administration and store it "
                               "in Tenantry; delete the old one there once the new one works.")},
};

const KindText &textOf(ReminderKind kind)
{
    return *std::ranges::find(kindTexts, kind, &KindText::kind);
}

} // namespace

QString reminderTitle(const Reminder &reminder)
{
    return tr(textOf(reminder.kind).title).arg(reminder.name);
}

QString reminderReason(ReminderKind kind)
{
    return tr(textOf(kind).reason);
}

QString reminderNotes(const Reminder &reminder, const Estate &estate)
{
    if (reminder.kind == ReminderKind::AboutTenant)
        if (const Tenant *tenant = estate.tenant(reminder.tenant))
            return tenant->remarks.notes.toString().simplified();
    if (reminder.kind == ReminderKind::AboutClient)
        if (const Client *client = estate.client(reminder.client))
            return client->remarks.notes.toString().simplified();
    return {};
}

QString reminderAdvice(const Reminder &reminder)
{
    if (reminder.kind == ReminderKind::Rotation && reminder.tier)
        return tr(std::ranges::find(tierTexts, *reminder.tier, &TierText::tier)->rotation);
    const char *advice = textOf(reminder.kind).advice;
    return *advice == '\0' ? QString() : tr(advice);
}

const ReminderSource *reminderSource(ReminderKind kind)
{
    return textOf(kind).source;
}

} // namespace tenantry
