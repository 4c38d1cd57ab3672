// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Wording)
};

constexpr std::size_t kKinds = 4;
using Pair = std::array<const char *, 2>; ///< the usual word of a kind of unit, and the other

constexpr std::array<Pair, kKinds> kUnitWords{
    {{"kw", "btu"}, {"tb", "tib"}, {"kg", "lb"}, {"m", "ft"}}};

UnitChoice choiceOf(const std::array<bool, kKinds> &others)
{
    return {others[0] ? HeatUnit::BtuPerHour : HeatUnit::Kilowatts,
            others[1] ? DataUnit::Binary : DataUnit::Decimal,
            others[2] ? MassUnit::Pounds : MassUnit::Kilograms,
            others[3] ? LengthUnit::Feet : LengthUnit::Metres};
}

Error invalid(const QString &message)
{
    return Error{ErrorKind::Invalid, message, {}, {}};
}

} // namespace

Result<UnitChoice> unitChoiceFrom(const QString &text)
{
    std::array<bool, kKinds> named{};
    std::array<bool, kKinds> others{};
    const QStringList words = text.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &one : words) {
        const QString word = one.trimmed();
        bool isKnown = false;
        for (std::size_t kind = 0; kind < kKinds; ++kind) {
            const Pair &pair = kUnitWords[kind];
            const bool isOther = word == QLatin1String(pair[1]);
            if (!isOther && word != QLatin1String(pair[0]))
                continue;
            if (named[kind] && others[kind] != isOther)
                return invalid(Words::tr("“%1” and “%2” exclude each other")
                                   .arg(QLatin1String(pair[0]), QLatin1String(pair[1])));
            named[kind] = isKnown = true;
            others[kind] = isOther;
        }
        if (!isKnown)
            return invalid(Words::tr("“%1” is no unit to choose; there are kw or btu, tb or tib, "
                                     "kg or lb, m or ft")
                               .arg(word));
    }
    return choiceOf(others);
}

QString unitChoiceText(const UnitChoice &units)
{
    const std::array<bool, kKinds> others{units.heat == HeatUnit::BtuPerHour,
                                          units.data == DataUnit::Binary,
                                          units.mass == MassUnit::Pounds,
                                          units.length == LengthUnit::Feet};
    QStringList words;
    for (std::size_t kind = 0; kind < kKinds; ++kind)
        words.append(QLatin1String(kUnitWords[kind][others[kind] ? 1 : 0]));
    return words.join(QLatin1Char(','));
}

} // namespace kf
