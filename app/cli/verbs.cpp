#include "app/cli/verbs.h"

#include "app/cli/addverb.h"
#include "app/cli/backupverb.h"
#include "app/cli/discoververb.h"
#include "app/cli/envverb.h"
#include "app/cli/execverb.h"
#include "app/cli/exportverb.h"
#include "app/cli/importverb.h"
#include "app/cli/listverb.h"
#include "app/cli/restoreverb.h"
#include "app/cli/testverb.h"
#include "app/cli/tokenverb.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

template <typename Kind>
std::unique_ptr<Verb> make(Workspace &workspace, const Arguments &arguments, Console &console)
{
    return std::make_unique<Kind>(workspace, arguments, console);
}

struct Entry
{
    QLatin1StringView word; // the first of the verb's
    std::unique_ptr<Verb> (*make)(Workspace &, const Arguments &, Console &);
};

constexpr std::array<Entry, 11> verbs{{
    {"add"_L1, make<AddVerb>},
    {"list"_L1, make<ListVerb>},
    {"test"_L1, make<TestVerb>},
    {"token"_L1, make<TokenVerb>},
    {"env"_L1, make<EnvVerb>},
    {"exec"_L1, make<ExecVerb>},
    {"export"_L1, make<ExportVerb>},
    {"import"_L1, make<ImportVerb>},
    {"discover"_L1, make<DiscoverVerb>},
    {"backup"_L1, make<BackupVerb>},
    {"restore"_L1, make<RestoreVerb>},
}};

} // namespace

std::unique_ptr<Verb> makeVerb(Workspace &workspace, const Arguments &arguments, Console &console)
{
    const QString first = arguments.verb.section(u' ', 0, 0);
    for (const Entry &entry : verbs)
        if (first == entry.word)
            return entry.make(workspace, arguments, console);
    return nullptr;
}

} // namespace tenantry
