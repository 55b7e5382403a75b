#include "app/domain/importplan.h"

#include "app/domain/importplanner.h"
#include "app/domain/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::array<Word<PlannedRow::State>, 5> words{{
    {PlannedRow::State::New, "new"_L1},
    {PlannedRow::State::Changed, "changed"_L1},
    {PlannedRow::State::Same, "same"_L1},
    {PlannedRow::State::Conflict, "conflict"_L1},
    {PlannedRow::State::Invalid, "invalid"_L1},
}};

constexpr std::array<Word<RowSecret>, 4> secretWords{{
    {RowSecret::None, ""_L1},
    {RowSecret::Stored, "stored"_L1},
    {RowSecret::Kept, "kept"_L1},
    {RowSecret::LeftOut, "left-out"_L1},
}};

} // namespace

qsizetype ImportPlan::count(PlannedRow::State state) const
{
    return std::ranges::count(rows, state, &PlannedRow::state);
}

QString ImportPlan::label() const
{
    const qsizetype taken = count(PlannedRow::State::New) + count(PlannedRow::State::Changed);
    const auto tenants = static_cast<int>(change.tenants.size());
    const auto others = static_cast<int>(taken);
    return tenants > 0
             ? QCoreApplication::translate("ImportPlan", "Import %n tenant(s)", nullptr, tenants)
             : QCoreApplication::translate("ImportPlan", "Import %n row(s)", nullptr, others);
}

ImportPlan planImport(const QList<ImportRow> &rows,
                      const Estate &estate,
                      const RegionCatalogue &regions,
                      const ImportOptions &options)
{
    return ImportPlanner(estate, regions, options).plan(rows);
}

QString stateWord(PlannedRow::State state)
{
    return wordOf<words>(state);
}

QString secretWord(RowSecret secret)
{
    return wordOf<secretWords>(secret);
}

} // namespace tenantry
