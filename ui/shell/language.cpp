// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "core/words/counted_texts.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kf {

void installLanguage(QCoreApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    // English needs its file as well: it holds the plurals.
    auto *english = new CountedTexts(&app);
    if (english->load(QStringLiteral(":/kfplan/translations/kfplan_en.qm")))
        QCoreApplication::installTranslator(english);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto *words = new CountedTexts(&app);
    if (!words->load(locale,
                     QStringLiteral("kfplan"),
                     QStringLiteral("_"),
                     QStringLiteral(":/kfplan/translations")))
        return;
    QCoreApplication::installTranslator(words);
    auto *qt = new QTranslator(&app);
    if (qt->load(locale,
                 QStringLiteral("qtbase"),
                 QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace kf
