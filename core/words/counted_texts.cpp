// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/counted_texts.h"

#include "core/words/amount_words.h"

namespace kf {

QString countText(qsizetype things, const QLocale &locale)
{
    return numberText(double(things), Digits::Exact, locale);
}

QString CountedTexts::translate(const char *context,
                                const char *sourceText,
                                const char *disambiguation,
                                int n) const
{
    QString text = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    return text;
}

} // namespace kf
