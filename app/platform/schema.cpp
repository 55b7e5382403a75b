#include "app/platform/schema.h"

#include "app/platform/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int applicationId = 0x546e7274; // Tnrt

// A key refers by its text, so that a row can be put again without losing what hangs on it. The
// position is the order of adding. What may be chosen by hand refers to nothing: a pinned client
// may go before its pin.
constexpr std::array version1{
    R"(CREATE TABLE subscription (
        position INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        licence_number TEXT NOT NULL,
        entitlement TEXT NOT NULL
    ) STRICT)"_L1,
    R"(CREATE TABLE tenant (
        position INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        subscription TEXT REFERENCES subscription(key) ON DELETE CASCADE
            DEFERRABLE INITIALLY DEFERRED,
        host TEXT NOT NULL,
        system_host TEXT NOT NULL,
        tenant_id TEXT NOT NULL,
        name TEXT NOT NULL,
        region TEXT NOT NULL,
        environment TEXT NOT NULL,
        tags TEXT NOT NULL,
        pinned_client TEXT
    ) STRICT)"_L1,
    R"(CREATE TABLE client (
        position INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        tier TEXT NOT NULL,
        name TEXT NOT NULL,
        client_id TEXT NOT NULL,
        subscription TEXT REFERENCES subscription(key) ON DELETE CASCADE
            DEFERRABLE INITIALLY DEFERRED,
        region TEXT NOT NULL,
        tenant TEXT REFERENCES tenant(key) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        secret_slot TEXT NOT NULL,
        secret_stored_at INTEGER
    ) STRICT)"_L1,
    R"(CREATE TABLE contact (
        position INTEGER PRIMARY KEY,
        client TEXT NOT NULL REFERENCES client(key) ON DELETE CASCADE
            DEFERRABLE INITIALLY DEFERRED,
        tenant TEXT NOT NULL REFERENCES tenant(key) ON DELETE CASCADE
            DEFERRABLE INITIALLY DEFERRED,
        state TEXT NOT NULL,
        outcome TEXT,
        status INTEGER NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        trace_id TEXT NOT NULL,
        message TEXT NOT NULL,
        tested_at INTEGER,
        took_ms INTEGER NOT NULL,
        bot_user_id TEXT NOT NULL,
        bot_subject TEXT NOT NULL,
        bot_name TEXT NOT NULL,
        bot_status TEXT NOT NULL,
        bot_roles TEXT NOT NULL,
        bot_created_at INTEGER,
        UNIQUE (client, tenant)
    ) STRICT)"_L1,
    "CREATE INDEX tenant_of_subscription ON tenant(subscription)"_L1,
    "CREATE INDEX client_of_subscription ON client(subscription)"_L1,
    "CREATE INDEX client_of_tenant ON client(tenant)"_L1,
    "CREATE INDEX contact_of_tenant ON contact(tenant)"_L1,
};

// Notes and reminders, what an organization lists, environments for whole nodes, searches with a
// name, and the trash, whose entries are kept whole as JSON.
constexpr std::array version2{
    "ALTER TABLE subscription ADD COLUMN subscription_id TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE subscription ADD COLUMN environment TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE subscription ADD COLUMN region_environments TEXT NOT NULL DEFAULT '{}'"_L1,
    "ALTER TABLE subscription ADD COLUMN audited_on TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE tenant ADD COLUMN owner TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE tenant ADD COLUMN notes TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE tenant ADD COLUMN remind_on TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE tenant ADD COLUMN lifecycle TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE tenant ADD COLUMN vanished_at INTEGER"_L1,
    "ALTER TABLE client ADD COLUMN owner TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE client ADD COLUMN notes TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE client ADD COLUMN remind_on TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE contact ADD COLUMN last_used_at INTEGER"_L1,
    R"(CREATE TABLE saved_search (
        position INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT)"_L1,
    R"(CREATE TABLE trash (
        position INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        removed_at INTEGER NOT NULL,
        content TEXT NOT NULL
    ) STRICT)"_L1,
};

constexpr std::array<SchemaStep, 2> steps{version1, version2};

QString tr(const char *text)
{
    return QCoreApplication::translate("Schema", text);
}

} // namespace

std::span<const SchemaStep> Schema::allSteps()
{
    return steps;
}

Schema::Schema(Database &database, std::span<const SchemaStep> ofSteps)
    : m_database(database)
    , m_steps(ofSteps)
{}

Result<int> Schema::number(const QString &pragma)
{
    const Result<QVariant> value = m_database.value("PRAGMA "_L1 + pragma);
    if (!value)
        return value.error();
    return value->toInt();
}

Result<void> Schema::check()
{
    const Result<int> application = number(u"application_id"_s);
    if (!application)
        return application.error();
    if (*application != applicationId)
        return m_database.damaged(tr("it is not an estate of Tenantry"));
    const Result<int> found = version();
    if (!found)
        return found.error();
    if (*found > latestVersion())
        return Error{ErrorCode::NewerVersion,
                     tr("“%1” was written by a newer Tenantry and was left as it is. Install that "
                        "version, or a newer one.")
                         .arg(QDir::toNativeSeparators(m_database.path()))};
    if (*found < 1)
        return m_database.damaged(tr("it has no version"));
    const Result<QVariant> wholeness = m_database.value(u"PRAGMA quick_check(1)"_s);
    if (!wholeness)
        return wholeness.error();
    if (wholeness->toString() != "ok"_L1)
        return m_database.damaged(wholeness->toString());
    return {};
}

Result<int> Schema::version()
{
    return number(u"user_version"_s);
}

Result<void> Schema::update()
{
    Transaction transaction(m_database);
    const Result<void> begun = transaction.beginWriting();
    if (!begun)
        return begun;
    // Only now: another Tenantry may have been quicker.
    const Result<int> found = version();
    if (!found)
        return found.error();
    if (*found >= latestVersion())
        return {};
    for (auto i = static_cast<std::size_t>(*found); i < m_steps.size(); ++i) {
        for (const QLatin1StringView statement : m_steps[i]) {
            const Result<void> taken = m_database.run(statement);
            if (!taken)
                return taken;
        }
    }
    const Result<void> named = m_database.run("PRAGMA application_id = "_L1
                                              + QString::number(applicationId));
    if (!named)
        return named;
    const Result<void> numbered = m_database.run("PRAGMA user_version = "_L1
                                                 + QString::number(latestVersion()));
    if (!numbered)
        return numbered;
    return transaction.commit();
}

Result<void> Schema::copyTo(const QString &path)
{
    Result<QSqlQuery> query = m_database.prepare(u"VACUUM INTO ?"_s);
    if (!query)
        return query.error();
    query->addBindValue(path);
    return m_database.run(*query);
}

} // namespace tenantry
