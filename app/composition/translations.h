#pragma once

class QCoreApplication;

namespace tenantry {

/// Loads the texts of the user's language, and the English plurals below them.
void loadTranslations(QCoreApplication &application);

} // namespace tenantry
