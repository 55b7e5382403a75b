#pragma once

#include "app/domain/licences.h"

namespace tenantry {

/// Which tier to use: “Use one region-level client per region.”
QString adviceSentence(const LicenceAdvice &advice);
/// The same in a few words, for a list.
QString adviceWords(const LicenceAdvice &advice);
/// The tier to use, in as few words as there are.
QString adviceTierWords(const LicenceAdvice &advice);
/// The tier that is not advised, in a few words.
QString alternativeWords(const LicenceAdvice &advice);
/// Why, with the subscription's name.
QString adviceReason(const LicenceAdvice &advice, const QString &name);
/// What is missing for it; empty where nothing is.
QString adviceSteps(const LicenceAdvice &advice, const RegionCatalogue &regions);
/// How the licences are counted here, with its source and how certain it is.
QString licenceRule();
/// The conditional rule of later documentation, with its source, date and how certain it is.
QString newerLicenceRule();
/// What an assignment that was seen says, and how certain it is.
QString sightingRule();

} // namespace tenantry
