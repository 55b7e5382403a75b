<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>larger than %n byte(s)</source>
        <translation>
            <numerusform>larger than %n byte</numerusform>
            <numerusform>larger than %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscoveryImport</name>
    <message numerus="yes">
        <source>Discover: import %n tenant(s)</source>
        <translation>
            <numerusform>Discover: import %n tenant</numerusform>
            <numerusform>Discover: import %n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateFormats</name>
    <message numerus="yes">
        <source>%n tenant(s) with what belongs to them</source>
        <translation>
            <numerusform>%n tenant with what belongs to it</numerusform>
            <numerusform>%n tenants with what belongs to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message numerus="yes">
        <source>Nothing was heard from %1 for %n second(s), so the request was given up. Try again later.</source>
        <translation>
            <numerusform>Nothing was heard from %1 for %n second, so the request was given up. Try again later.</numerusform>
            <numerusform>Nothing was heard from %1 for %n seconds, so the request was given up. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %n second(s), so the request was given up. Try again later.</source>
        <translation>
            <numerusform>The answer of %1 was not complete after %n second, so the request was given up. Try again later.</numerusform>
            <numerusform>The answer of %1 was not complete after %n seconds, so the request was given up. Try again later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>Import %n tenant(s)</source>
        <translation>
            <numerusform>Import %n tenant</numerusform>
            <numerusform>Import %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message numerus="yes">
        <source>There is no tenant-level client yet for %n tenant(s).</source>
        <translation>
            <numerusform>There is no tenant-level client yet for %n tenant.</numerusform>
            <numerusform>There is no tenant-level client yet for %n tenants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other client(s) could go: deleting one in Qlik Cloud leaves its bot user and the content that it owns.</source>
        <translation>
            <numerusform>%n other client could go: deleting it in Qlik Cloud leaves its bot user and the content that it owns.</numerusform>
            <numerusform>%n other clients could go: deleting one in Qlik Cloud leaves its bot user and the content that it owns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::AddTenantDialog</name>
    <message numerus="yes">
        <source>Add %n tenant(s)</source>
        <translation>
            <numerusform>Add %n tenant</numerusform>
            <numerusform>Add %n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::BackupJob</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::BackupVerb</name>
    <message numerus="yes">
        <source>Dry run: %n client(s) would be backed up into %1. No secret was read and nothing was written.</source>
        <translation>
            <numerusform>Dry run: %n client would be backed up into %1. No secret was read and nothing was written.</numerusform>
            <numerusform>Dry run: %n clients would be backed up into %1. No secret was read and nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ClientDialog</name>
    <message numerus="yes">
        <source>a client secret of %n character(s)</source>
        <translation>
            <numerusform>a client secret of %n character</numerusform>
            <numerusform>a client secret of %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::DiscoveryDesk</name>
    <message numerus="yes">
        <source>%n tenant(s) imported.</source>
        <translation>
            <numerusform>%n tenant imported.</numerusform>
            <numerusform>%n tenants imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::DiscoveryDialog</name>
    <message numerus="yes">
        <source>%n tenant(s) listed so far…</source>
        <translation>
            <numerusform>%n tenant listed so far…</numerusform>
            <numerusform>%n tenants listed so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) cannot be taken over, for the reasons in the details.</source>
        <translation>
            <numerusform>%n tenant cannot be taken over, for the reasons in the details.</numerusform>
            <numerusform>%n tenants cannot be taken over, for the reasons in the details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n tenant(s)</source>
        <translation>
            <numerusform>Import %n tenant</numerusform>
            <numerusform>Import %n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::EditTenantsDialog</name>
    <message numerus="yes">
        <source>Edit %n tenant(s)</source>
        <translation>
            <numerusform>Edit %n tenant</numerusform>
            <numerusform>Edit %n tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ExecVerb</name>
    <message numerus="yes">
        <source>%n tenant(s) without a client are left out.</source>
        <translation>
            <numerusform>%n tenant without a client is left out.</numerusform>
            <numerusform>%n tenants without a client are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ExportDesk</name>
    <message numerus="yes">
        <source>Nothing has changed since: %1 holds %n entry(ies) as they should be.</source>
        <translation>
            <numerusform>Nothing has changed since: %1 holds %n entry as it should be.</numerusform>
            <numerusform>Nothing has changed since: %1 holds %n entries as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies) changed in %2.</source>
        <translation>
            <numerusform>%1 of %n entry changed in %2.</numerusform>
            <numerusform>%1 of %n entries changed in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ExportDialog</name>
    <message numerus="yes">
        <source>%n tenant(s) written to %1.</source>
        <translation>
            <numerusform>%n tenant written to %1.</numerusform>
            <numerusform>%n tenants written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes %n tenant(s) into a file that only you can read.</source>
        <translation>
            <numerusform>Writes %n tenant into a file that only you can read.</numerusform>
            <numerusform>Writes %n tenants into a file that only you can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n tenant written to %1, without secrets.</numerusform>
            <numerusform>%n tenants written to %1, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ExportVerb</name>
    <message numerus="yes">
        <source>%n tenant(s) without a client are left out.</source>
        <translation>
            <numerusform>%n tenant without a client is left out.</numerusform>
            <numerusform>%n tenants without a client are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::FirstContactDialog</name>
    <message numerus="yes">
        <source>%n tenant(s) do not know their client yet. The first request to each makes a bot user with TenantAdmin rights there and may take a professional licence: one a tenant for a tenant-level client, one a region for a region-level client.</source>
        <translation>
            <numerusform>%n tenant does not know its client yet. The first request makes a bot user with TenantAdmin rights there and may take a professional licence: one a tenant for a tenant-level client, one a region for a region-level client.</numerusform>
            <numerusform>%n tenants do not know their client yet. The first request to each makes a bot user with TenantAdmin rights there and may take a professional licence: one a tenant for a tenant-level client, one a region for a region-level client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test the %n known only</source>
        <translation>
            <numerusform>Test the %n known only</numerusform>
            <numerusform>Test the %n known only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ImportDesk</name>
    <message numerus="yes">
        <source>The secrets of %n client(s) are in the keychain now.</source>
        <translation>
            <numerusform>The secret of %n client is in the keychain now.</numerusform>
            <numerusform>The secrets of %n clients are in the keychain now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in it were not taken in.</source>
        <translation>
            <numerusform>%n row in it was not taken in.</numerusform>
            <numerusform>%n rows in it were not taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ImportDialog</name>
    <message numerus="yes">
        <source>%n client secret(s) will go to the keychain. No tenant is contacted, and the import can be undone.</source>
        <translation>
            <numerusform>%n client secret will go to the keychain. No tenant is contacted, and the import can be undone.</numerusform>
            <numerusform>%n client secrets will go to the keychain. No tenant is contacted, and the import can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ImportVerb</name>
    <message numerus="yes">
        <source>Standard input holds more than the %n MiB that are read.</source>
        <translation>
            <numerusform>Standard input holds more than the %n MiB that is read.</numerusform>
            <numerusform>Standard input holds more than the %n MiB that are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) stored in the keychain.</source>
        <translation>
            <numerusform>%n secret stored in the keychain.</numerusform>
            <numerusform>%n secrets stored in the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::MissingSecretsPane</name>
    <message numerus="yes">
        <source>%1 of %n secret(s) are there.</source>
        <translation>
            <numerusform>%1 of %n secret is there.</numerusform>
            <numerusform>%1 of %n secrets are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::ReminderDesk</name>
    <message numerus="yes">
        <source>%n reminder(s) are overdue, the first: %1.</source>
        <translation>
            <numerusform>%n reminder is overdue: %1.</numerusform>
            <numerusform>%n reminders are overdue, the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) are due by tomorrow: %1.</source>
        <translation>
            <numerusform>%n reminder is due by tomorrow: %1.</numerusform>
            <numerusform>%n reminders are due by tomorrow, the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) are due within 7 days: %1.</source>
        <translation>
            <numerusform>%n reminder is due within 7 days: %1.</numerusform>
            <numerusform>%n reminders are due within 7 days, the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) are due within 30 days: %1.</source>
        <translation>
            <numerusform>%n reminder is due within 30 days: %1.</numerusform>
            <numerusform>%n reminders are due within 30 days, the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to %1.</source>
        <translation>
            <numerusform>%n reminder written to %1.</numerusform>
            <numerusform>%n reminders written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written to %1. The file as it was is kept as %2.</source>
        <translation>
            <numerusform>%n reminder written to %1. The file as it was is kept as %2.</numerusform>
            <numerusform>%n reminders written to %1. The file as it was is kept as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RemindersPane</name>
    <message numerus="yes">
        <source>%n reminder(s) chosen.</source>
        <translation>
            <numerusform>%n reminder chosen.</numerusform>
            <numerusform>%n reminders chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n reminder(s)</source>
        <translation>
            <numerusform>Settle %n reminder</numerusform>
            <numerusform>Settle %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RemoveDialog</name>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RepeatedExport</name>
    <message numerus="yes">
        <source>%n tenant(s) of the last export cannot be written again: gone, or without a client now.</source>
        <translation>
            <numerusform>%n tenant of the last export cannot be written again: it is gone, or without a client now.</numerusform>
            <numerusform>%n tenants of the last export cannot be written again: they are gone, or without a client now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) of the last export are gone.</source>
        <translation>
            <numerusform>%n tenant of the last export is gone.</numerusform>
            <numerusform>%n tenants of the last export are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RestoreDialog</name>
    <message numerus="yes">
        <source>%n thing(s) would be left out, see why below.</source>
        <translation>
            <numerusform>%n thing would be left out, see why below.</numerusform>
            <numerusform>%n things would be left out, see why below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored: %1 new, %2 changed, %n secret(s) stored in the keychain.</source>
        <translation>
            <numerusform>Restored: %1 new, %2 changed, %n secret stored in the keychain.</numerusform>
            <numerusform>Restored: %1 new, %2 changed, %n secrets stored in the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::RestoreVerb</name>
    <message numerus="yes">
        <source>%n secret(s) stored in the keychain.</source>
        <translation>
            <numerusform>%n secret stored in the keychain.</numerusform>
            <numerusform>%n secrets stored in the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenantry::TestVerb</name>
    <message numerus="yes">
        <source>%n tenant(s) without a client cannot be tested.</source>
        <translation>
            <numerusform>%n tenant without a client cannot be tested.</numerusform>
            <numerusform>%n tenants without a client cannot be tested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tested contact(s) need attention.</source>
        <translation>
            <numerusform>%1 of %n tested contact needs attention.</numerusform>
            <numerusform>%1 of %n tested contacts need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) tested, all good.</source>
        <translation>
            <numerusform>%n contact tested, all good.</numerusform>
            <numerusform>%n contacts tested, all good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) were not tested any more.</source>
        <translation>
            <numerusform>%n contact was not tested any more.</numerusform>
            <numerusform>%n contacts were not tested any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent for %n contact(s): the first request makes a bot user with TenantAdmin rights on the tenant, which may take a professional licence. Agree with --yes.</source>
        <translation>
            <numerusform>Nothing was sent for %n contact: the first request makes a bot user with TenantAdmin rights on the tenant, which may take a professional licence. Agree with --yes.</numerusform>
            <numerusform>Nothing was sent for %n contacts: the first request makes a bot user with TenantAdmin rights on the tenant, which may take a professional licence. Agree with --yes.</numerusform>
        </translation>
    </message>
</context>
</TS>
