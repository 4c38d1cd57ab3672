// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// What of a name an id can hold: accents are left out, letters that are more than an accented one
/// are written with those that stand for them.
QString plainLetters(const QString &name)
{
    static const QHash<QChar, QString> letters{{u'\u00df', QStringLiteral("ss")},
                                               {u'\u00e6', QStringLiteral("ae")},
                                               {u'\u0153', QStringLiteral("oe")},
                                               {u'\u00f8', QStringLiteral("o")},
                                               {u'\u0142', QStringLiteral("l")},
                                               {u'\u0111', QStringLiteral("d")},
                                               {u'\u00f0', QStringLiteral("d")},
                                               {u'\u00fe', QStringLiteral("th")},
                                               {u'\u0127', QStringLiteral("h")},
                                               {u'\u0131', QStringLiteral("i")}};
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (!c.isMark())
            plain += letters.value(c, QString(c));
    }
    return plain;
}

} // namespace

bool isValidId(QStringView text)
{
    if (text.isEmpty() || !isLetterOrDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-';
    });
}

Id idFromName(const QString &name)
{
    Id id;
    for (const QChar c : plainLetters(name)) {
        if (isLetterOrDigit(c))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("item") : id;
}

} // namespace kf
