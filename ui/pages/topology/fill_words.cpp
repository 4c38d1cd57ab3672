// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/fill_words.h"

#include "core/findings/findings.h"
#include "core/report/placement_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Fill)
};

/// The bindings of all racks, each once with how often it binds, the most
/// frequent first.
QString bindingsText(const PlacementResult &result, const CatalogView &view, const QLocale &locale)
{
    QList<std::pair<QString, int>> counted;
    for (const RackPlacement &rack : result.racks) {
        const QString binding = bindingText(rack.binding, view, locale);
        const QString text = binding.isEmpty() ? Words::tr("nothing was left to place") : binding;
        const auto found = std::find_if(counted.begin(), counted.end(), [&text](const auto &each) {
            return each.first == text;
        });
        if (found == counted.end())
            counted.append({text, 1});
        else
            ++found->second;
    }
    std::stable_sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) {
        return a.second > b.second;
    });
    QStringList lines;
    for (const auto &[text, racks] : counted)
        lines.append(Words::tr("%1 (%n rack(s))", nullptr, racks).arg(text));
    return lines.join(QLatin1Char('\n'));
}

QString boundText(const PlacementResult &result, const QLocale &locale)
{
    const QString racks = locale.toString(result.lowerBound);
    return result.boundLimit == PlacementLimit::Nothing
               ? racks
               : Words::tr("%1, by %2").arg(racks, limitName(result.boundLimit));
}

} // namespace

QString needText(const FillNeed &need, const QLocale &locale)
{
    return QStringList{Words::tr("%1 are required: %2, %n spare(s).", nullptr, need.spares)
                           .arg(amountText({need.requiredGpus, Unit::Gpus}, locale),
                                amountText({double(need.systems), Unit::Systems}, locale)),
                       Words::tr("%n stand(s) already.", nullptr, need.standing),
                       Words::tr("%n system(s) to place.", nullptr, need.missing)}
        .join(QLatin1Char(' '));
}

QStringList alternativeHeads()
{
    return {Words::tr("Racks used"),
            Words::tr("New racks"),
            Words::tr("Racks filled up"),
            Words::tr("At least needed"),
            Words::tr("What binds"),
            Words::tr("Not placed")};
}

QStringList
alternativeTexts(const PlacementResult &result, const CatalogView &view, const QLocale &locale)
{
    QStringList missing;
    for (const NotPlaced &each : result.notPlaced)
        missing.append(notPlacedText(each, view, locale));
    return {racksUsedText(result),
            locale.toString(result.newRacks),
            locale.toString(result.filledRacks),
            boundText(result, locale),
            bindingsText(result, view, locale),
            missing.isEmpty() ? Words::tr("everything is placed")
                              : missing.join(QLatin1Char('\n'))};
}

} // namespace kf
