#include "app/cli/exportverb.h"

#include "app/cli/lookup.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct EffectText
{
    ExportEffect::Kind kind;
    const char *text;
};

constexpr std::array effectTexts{
    EffectText{ExportEffect::Kind::Added, QT_TRANSLATE_NOOP("tenantry::ExportVerb", "new")},
    EffectText{ExportEffect::Kind::Changed, QT_TRANSLATE_NOOP("tenantry::ExportVerb", "changed")},
    EffectText{ExportEffect::Kind::Same, QT_TRANSLATE_NOOP("tenantry::ExportVerb", "the same")},
    EffectText{ExportEffect::Kind::Removed, QT_TRANSLATE_NOOP("tenantry::ExportVerb", "removed")},
};

struct Mark
{
    DiffLine::Kind kind;
    QLatin1StringView mark;
};

constexpr std::array marks{
    Mark{DiffLine::Kind::Same, "  "_L1},
    Mark{DiffLine::Kind::Added, "+ "_L1},
    Mark{DiffLine::Kind::Removed, "- "_L1},
    Mark{DiffLine::Kind::Gap, "..."_L1},
};

} // namespace

ExportVerb::ExportVerb(Workspace &workspace, const Arguments &arguments, Console &console)
    : Verb(workspace, arguments, console)
{}

ExportVerb::~ExportVerb() = default;

void ExportVerb::start()
{
    const Result<ExportRequest> wanted = request();
    if (!wanted)
        return fail(wanted.error());
    m_job = std::make_unique<ExportJob>(workspace(), *wanted);
    if (const Result<void> checked = m_job->check(); !checked)
        return fail(checked.error());
    if (!isAgreedTo(*wanted))
        return fail(
            {ErrorCode::NeedsConfirmation,
             tr("The file would hold the secret of a region-level client, which opens every "
                "tenant of its subscription in its region. Agree with --yes, or use "
                "--without-secrets; nothing was written.")});
    m_job->prepare({this, &ExportVerb::takePrepared});
}

Result<ExportRequest> ExportVerb::request()
{
    const Exporter *exporter = findExporter(arguments().subject);
    if (!exporter) {
        QStringList known;
        for (const Exporter &entry : exporters())
            known.append(entry.id);
        return Error{ErrorCode::Invalid, tr("There is no format “%1”. There are: %2.")
                                             .arg(arguments().subject, known.join(u", "_s))};
    }
    const Result<QList<TenantKey>> tenants = findTenants(workspace(), arguments().filter);
    if (!tenants)
        return tenants.error();
    const QString path = arguments().output.isEmpty()
                           ? QString()
                           : QFileInfo(arguments().output).absoluteFilePath();
    if (exporter->isOfEstate())
        return ExportRequest{.exporter = exporter,
                             .tenants = arguments().filter.isEmpty() ? QList<TenantKey>()
                                                                     : *tenants,
                             .path = path,
                             .choices = {.isWithoutSecrets = true}};
    const QList<TestTarget> targets = workspace().effectiveTargets(*tenants);
    if (const auto left = static_cast<int>(tenants->size() - targets.size()); left > 0)
        console().say(tr("%n tenant(s) without a client are left out.", nullptr, left));
    return ExportRequest{.exporter = exporter,
                         .targets = targets,
                         .path = path,
                         .choices = {arguments().isWithoutSecrets, arguments().names}};
}

bool ExportVerb::isAgreedTo(const ExportRequest &request) const
{
    if (arguments().isAgreed || request.choices.isWithoutSecrets)
        return true;
    return std::ranges::none_of(request.targets, [this](const TestTarget &target) {
        return estate().client(target.client)->tier == Tier::Region;
    });
}

void ExportVerb::takePrepared(Result<QList<ExportEffect>> effects)
{
    if (!effects)
        return fail(effects.error());
    summarize(*effects);
    if (arguments().isDryRun) {
        showChanges(*effects);
        console().say(tr("Dry run: nothing was written."));
        return finish(ExitCode::Ok);
    }
    if (arguments().output.isEmpty()) {
        console().print(m_job->rendered().reveal());
        return finish(ExitCode::Ok);
    }
    const Result<QString> backup = m_job->write();
    if (!backup)
        return fail(backup.error());
    tellWritten(*backup);
}

void ExportVerb::tellWritten(const QString &backup)
{
    console().say(tr("%1 was written. Only you can read it (mode 0600).").arg(arguments().output));
    if (!backup.isEmpty())
        console().say(tr("The file as it was before is in %1.").arg(backup));
    finish(ExitCode::Ok);
}

void ExportVerb::summarize(const QList<ExportEffect> &effects)
{
    const auto count = [&effects](ExportEffect::Kind kind) {
        return std::ranges::count(effects, kind, &ExportEffect::kind);
    };
    console().say(tr("Entries: %1 new, %2 changed, %3 the same.")
                      .arg(count(ExportEffect::Kind::Added))
                      .arg(count(ExportEffect::Kind::Changed))
                      .arg(count(ExportEffect::Kind::Same)));
    QStringList removed;
    for (const ExportEffect &effect : effects)
        if (effect.kind == ExportEffect::Kind::Removed)
            removed.append(effect.name);
    if (!removed.isEmpty())
        console().say(tr("Removed from the file: %1.").arg(removed.join(u", "_s)));
}

/// What each entry becomes, and the lines that change, with every secret masked.
void ExportVerb::showChanges(const QList<ExportEffect> &effects)
{
    for (const ExportEffect &effect : effects) {
        const auto text = std::ranges::find(effectTexts, effect.kind, &EffectText::kind);
        console().say(u"%1: %2"_s.arg(effect.name, tr(text->text)));
    }
    for (const DiffLine &line : m_job->changes()) {
        const auto mark = std::ranges::find(marks, line.kind, &Mark::kind);
        console().say(mark->mark + line.text);
    }
}

} // namespace tenantry
