#include "app/cli/importverb.h"

#include "app/cli/plannedrows.h"
#include "app/formats/columnmapping.h"
#include "app/formats/importers.h"
#include "app/services/estatefiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

/// A text of many lines is piped, never typed.
SecretQuestion importQuestion()
{
    return {.prompt = {},
            .closed = ImportVerb::tr("Standard input is closed. Give the text to import on it."),
            .forbidden = ImportVerb::tr("Standard input is a terminal. Redirect the text to import "
                                        "into it: tenantry-cli import - < FILE."),
            .tooMuch = ImportVerb::tr("Standard input holds more than the %n MiB that are read.",
                                      nullptr, static_cast<int>(largestImport() >> 20)),
            .most = largestImport()};
}

} // namespace

ImportVerb::ImportVerb(Workspace &workspace,
                       const Arguments &arguments,
                       Console &console,
                       int input)
    : Verb(workspace, arguments, console)
    , m_input(input, console, true, importQuestion())
    , m_path(QFileInfo(arguments.subject).absoluteFilePath())
{}

ImportVerb::~ImportVerb() = default;

bool ImportVerb::isFromInput() const
{
    return arguments().subject == u"-"_s;
}

void ImportVerb::start()
{
    if (isFromInput())
        return m_input.read({this, &ImportVerb::takeText});
    Result<ImportFile> file = readImportFile(workspace().ports().files, m_path);
    if (!file)
        return fail(file.error());
    m_hash = file->was.hash;
    takeTable(std::move(file->table));
}

void ImportVerb::cancel()
{
    if (!m_job || !m_job->cancel())
        finish(ExitCode::Interrupted);
}

void ImportVerb::takeText(Result<Secret> text)
{
    if (!text)
        return fail(text.error());
    Result<ImportTable> table = readImport(*text);
    if (!table)
        return fail(table.error());
    takeTable(*std::move(table));
}

void ImportVerb::takeTable(ImportTable table)
{
    m_job = std::make_unique<ImportJob>(workspace(), std::move(table));
    if (const Result<void> chosen = chooseMapping(); !chosen)
        return fail(chosen.error());
    if (!arguments().isWithoutSecrets && m_job->needsLook(m_mapping))
        return m_job->look(m_mapping, {this, &ImportVerb::takeLooked});
    takeLooked({});
}

Result<void> ImportVerb::chooseMapping()
{
    const ImportTable &table = m_job->table();
    const Result<ColumnMapping> mapping = withChoices(guessMapping(table), table,
                                                      arguments().mapping);
    if (!mapping)
        return mapping.error();
    if (!table.rows.isEmpty() && !isComplete(*mapping))
        return invalid(tr("No column of the file is known to hold the tenants' hosts. Name it, for "
                          "example with --map “%1=tenant”. The columns are: %2.")
                           .arg(table.columns.first(), table.columns.join(u", "_s)));
    if (!table.droppedColumns.isEmpty())
        console().say(tr("Of secrets only those of clients are taken from a file: “%1” was not "
                         "read.")
                          .arg(table.droppedColumns.join(u"”, “"_s)));
    m_mapping = *mapping;
    return {};
}

void ImportVerb::takeLooked(Result<void> looked)
{
    if (!looked)
        return fail(looked.error());
    m_job->makePlan(m_mapping, arguments().subscription, !arguments().isWithoutSecrets);
    if (!arguments().isDryRun)
        return m_job->start({this, &ImportVerb::takeImported});
    end();
}

void ImportVerb::takeImported(Result<ImportOutcome> outcome)
{
    if (!outcome && outcome.error().code == ErrorCode::Cancelled) {
        console().say(tr("The import was cancelled; nothing of it was kept."));
        return finish(ExitCode::Interrupted);
    }
    if (!outcome)
        return fail(outcome.error());
    if (outcome->secrets > 0)
        console().say(tr("%n secret(s) stored in the keychain.", nullptr, outcome->secrets));
    tellOfSource(*outcome);
    end();
}

void ImportVerb::tellOfSource(const ImportOutcome &outcome)
{
    if (isFromInput())
        return;
    if (!arguments().isSourceDeleted) {
        if (outcome.secrets > 0)
            console().say(tr("The file still holds them in clear. Delete it when nothing else "
                             "needs it."));
        return;
    }
    const bool isWhole = outcome.leftOut == 0 && !arguments().isWithoutSecrets;
    if (!isWhole)
        return console().say(tr("The file was not deleted, because not all of it was taken in."));
    const Result<void> removed = workspace().ports().files.remove(m_path,
                                                                  {.exists = true, .hash = m_hash});
    console().say(removed ? tr("The file was deleted. Deleting is not shredding: backups, copies "
                               "and the disk itself may still hold what was in it.")
                          : removed.error().message);
}

void ImportVerb::end()
{
    const ImportPlan &plan = m_job->plan();
    printPlan(console(), arguments().format, plan);
    summarizePlan(console(), plan);
    if (plan.lacksSubscription)
        console().say(tr("Some rows name no subscription. Choose theirs with --subscription."));
    if (arguments().isDryRun)
        console().say(tr("Dry run: nothing was changed."));
    finish(endingOf(plan));
}

} // namespace tenantry
