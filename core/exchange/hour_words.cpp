// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hour_words.h"

#include <QSet>

namespace kf {

bool isHourWord(const QString &word)
{
    static const QSet<QString> words{
        QStringLiteral("h"),
        QStringLiteral("hr"),
        QStringLiteral("hour"),
        QStringLiteral("hours"),
        QStringLiteral("std"),
        QStringLiteral("std."),
        QStringLiteral("stunde"),
        QStringLiteral("heure"),
        QStringLiteral("hora"),
        QStringLiteral("ora"),
        QStringLiteral("uur"),
        QStringLiteral("godz"),
        QStringLiteral("godz."),
        QStringLiteral("godzina"),
        QStringLiteral("time"),
        QStringLiteral("t"),
        QStringLiteral("um"),
        QStringLiteral("ab"),
        QStringLiteral("from"),
        QStringLiteral("von"),
        QStringLiteral("at"),
        QStringLiteral("kl"),
        QStringLiteral("kl."),
        QStringLiteral("hb"),
        QStringLiteral("hour beginning"),
        QStringLiteral("hour starting"),
        QStringLiteral("hour_beginning"),
        QStringLiteral("hour_starting"),
        QStringLiteral("hour_start"),
        QStringLiteral("hour start"),
        QStringLiteral("start hour"),
        QStringLiteral("starting"),
        QStringLiteral("hh"),
        QStringLiteral("de"),
        QStringLiteral("uhr"),
        QStringLiteral("zeit"),
        QStringLiteral("od"),
        QStringLiteral("hour of day"),
        QStringLiteral("hs"),
        QStringLiteral("beginning"),
        QStringLiteral("heures"),
        QStringLiteral("horas"),
        QStringLiteral("ore"),
        QStringLiteral("hrs"),
        QStringLiteral("klo"),
        QStringLiteral("hod"),
        QStringLiteral("hodina"),
        QStringLiteral("saat"),
        QString::fromUtf16(u"à"),
        QStringLiteral("das"),
        QStringLiteral("dalle"),
        QStringLiteral("desde"),
        QStringLiteral("van"),
        QStringLiteral("kello"),
        QStringLiteral("timme"),
        QStringLiteral("tunti"),
        QString::fromUtf16(u"óra"),
        QString::fromUtf16(u"с"), // Cyrillic: "from"
        QString::fromUtf16(u"година"),
        QString::fromUtf16(u"час"),
        QString::fromUtf16(u"ч"),
    };
    return words.contains(word);
}

bool isEndWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("he"),
                                     QStringLiteral("h.e."),
                                     QStringLiteral("hour ending"),
                                     QStringLiteral("hour end"),
                                     QStringLiteral("hour_ending"),
                                     QStringLiteral("hr ending"),
                                     QStringLiteral("ending"),
                                     QStringLiteral("until"),
                                     QStringLiteral("till"),
                                     QStringLiteral("up to"),
                                     QStringLiteral("bis"),
                                     QString::fromUtf16(u"jusqu'à"),
                                     QStringLiteral("hasta"),
                                     QStringLiteral("fino a"),
                                     QStringLiteral("fino alle"),
                                     QString::fromUtf16(u"até"),
                                     QStringLiteral("tot"),
                                     QStringLiteral("do"),
                                     QString::fromUtf16(u"до")};
    return words.contains(word);
}

bool isPartOfDay(const QString &word)
{
    static const QSet<QString> parts{
        QStringLiteral("night"),        QStringLiteral("nights"),
        QStringLiteral("morning"),      QStringLiteral("day"),
        QStringLiteral("daytime"),      QStringLiteral("afternoon"),
        QStringLiteral("evening"),      QStringLiteral("shift"),
        QStringLiteral("nacht"),        QStringLiteral("morgen"),
        QString::fromUtf16(u"früh"),    QStringLiteral("vormittag"),
        QStringLiteral("tag"),          QStringLiteral("nachmittag"),
        QStringLiteral("abend"),        QStringLiteral("schicht"),
        QStringLiteral("nuit"),         QStringLiteral("matin"),
        QString::fromUtf16(u"journée"), QString::fromUtf16(u"après-midi"),
        QStringLiteral("soir")};
    return parts.contains(word);
}

bool isNoonWord(const QString &word)
{
    static const QSet<QString> noons{QStringLiteral("noon"),
                                     QStringLiteral("midday"),
                                     QStringLiteral("mittag"),
                                     QStringLiteral("mittags"),
                                     QStringLiteral("midi"),
                                     QString::fromUtf16(u"mediodía"),
                                     QStringLiteral("mezzogiorno"),
                                     QString::fromUtf16(u"正午")};
    return noons.contains(word);
}

bool isMidnightWord(const QString &word)
{
    static const QSet<QString> midnights{QStringLiteral("midnight"),
                                         QStringLiteral("mitternacht"),
                                         QStringLiteral("minuit"),
                                         QStringLiteral("medianoche"),
                                         QStringLiteral("mezzanotte")};
    return midnights.contains(word);
}

} // namespace kf
