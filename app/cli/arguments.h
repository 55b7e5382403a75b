#pragma once

#include "app/domain/edits.h"
#include "app/services/testresult.h"

#include <QStringList>

namespace tenantry {

enum class OutputFormat { Table, Json, Csv };

/// What the user asked for, read from the command line; empty where nothing was said.
struct Arguments
{
    // of every verb
    bool isDemo = false;
    QString dataDir = {};
    QString proxy = {};
    QString caFile = {};
    OutputFormat format = OutputFormat::Table;
    bool isInputForbidden = false; // --no-input
    bool isAgreed = false;         // --yes
    bool isDryRun = false;

    QString verb = {};    // "add client", "list", …
    QString subject = {}; // the verb's own argument: a name, a host, a format, what to list
    QString filter = {};
    QString subscription = {};

    // add
    SubscriptionInput newSubscription = {};
    QString tenantName = {};
    QString environment = {};
    QStringList tags = {};
    Tier tier = Tier::Tenant;
    QString clientId = {};
    QString region = {};
    QString tenant = {};

    // test
    Depth depth = Depth::Identity;

    // import
    QStringList mapping = {}; // "column=field"
    bool isSourceDeleted = false;

    // discover
    QString client = {};
    QStringList subscriptionIds = {};

    // exec
    QStringList hosts = {};
    QStringList command = {}; // the words behind --
    int jobs = 1;

    // env
    QString dialect = {};

    // export
    QString output = {};
    QString names = {}; // of variables: the id of a convention

    bool isWithoutSecrets = false; // export, import
};

} // namespace tenantry
