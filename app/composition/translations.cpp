#include "app/composition/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tenantry {

void loadTranslations(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(u":/translations/tenantry_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    const bool isEnglish = QLocale().language() == QLocale::English;
    if (!isEnglish && own->load(QLocale(), u"tenantry"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace tenantry
