// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/fill_words.h"

#include "core/report/placement_words.h"
#include "core/words/amount_words.h"
#include "core/words/field_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Fill)
};

/// The bindings of all racks, each once with how often it binds, the most
/// frequent first.
QString bindingsText(const PlacementResult &result, const CatalogView &view, const Wording &wording)
{
    QList<std::pair<QString, int>> counted;
    for (const RackPlacement &rack : result.racks) {
        const QString binding = bindingText(rack.binding, view, wording);
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

QString number(int count, const Wording &wording)
{
    return numberText(count, Digits::Exact, wording.locale);
}

QString boundText(const PlacementResult &result, const Wording &wording)
{
    const QString racks = number(result.lowerBound, wording);
    return result.boundLimit == PlacementLimit::Nothing
               ? racks
               : Words::tr("%1, by %2").arg(racks, limitName(result.boundLimit));
}

} // namespace

QString needText(const FillNeed &need, const Plan &plan, const Wording &wording)
{
    QStringList sentences{
        Words::tr("%1 are required: %2, %n spare(s).", nullptr, need.spares)
            .arg(amountText({need.requiredGpus, Unit::Gpus}, Digits::Exact, wording),
                 amountText({double(need.systems), Unit::Systems}, Digits::Exact, wording)),
        Words::tr("%n stand(s) already.", nullptr, need.standing),
        Words::tr("%n system(s) to place.", nullptr, need.missing)};
    if (need.missing > 0 && need.later > 0) {
        const QString later = Words::tr("%n more is (are) planned from %1", nullptr, need.later)
                                  .arg(monthText(plan, need.laterFrom));
        const int left = std::max(0, need.missing - need.later);
        sentences.append(
            left == 0
                ? Words::tr("%1: brought forward, nothing would be left to place.", "systems")
                      .arg(later)
                : Words::tr("%1: brought forward, %n would be left to place.", "systems", left)
                      .arg(later));
    }
    if (need.missing > 0 && need.shortBefore)
        sentences.append(Words::tr("Too little stands there from %1 on: choose that month to fill "
                                   "the gap.")
                             .arg(monthText(plan, *need.shortBefore)));
    return sentences.join(QLatin1Char(' '));
}

QString figureAskedText(const QString &model, const QString &key, const UnitChoice &units)
{
    const QString unit = askedUnit(key, units).name;
    if (key == QLatin1String("weight_kg"))
        return Words::tr("%1: weight is not &known. Assume, %2").arg(model, unit);
    if (key == QLatin1String("height_u"))
        return Words::tr("%1: height is not &known. Assume, %2").arg(model, unit);
    if (key == QLatin1String("airflow_cfm"))
        return Words::tr("%1: airflow is not &known. Assume, %2").arg(model, unit);
    return Words::tr("%1: power is not &known. Assume, %2").arg(model, unit);
}

QStringList alternativeHeads()
{
    return {Words::tr("Racks used"),
            Words::tr("New racks"),
            Words::tr("Racks filled up"),
            Words::tr("At least needed"),
            Words::tr("What binds"),
            Words::tr("Not placed"),
            Words::tr("Notes")};
}

QStringList alternativeTexts(const PlacementResult &result,
                             const Plan &plan,
                             const CatalogView &view,
                             const Wording &wording)
{
    QStringList missing;
    for (const NotPlaced &each : result.notPlaced)
        missing.append(notPlacedText(each, view, wording));
    QStringList notes;
    for (const SkippedRack &each : result.skipped)
        notes.append(skippedText(each, plan, view));
    if (!result.weightless.isEmpty())
        notes.append(weightlessText(result.weightless, view));
    for (const Id &device : result.notRedundant)
        notes.append(notRedundantText(device, view));
    return {racksUsedText(result),
            number(result.newRacks, wording),
            number(result.filledRacks, wording),
            boundText(result, wording),
            bindingsText(result, view, wording),
            missing.isEmpty() ? Words::tr("everything is placed") : missing.join(QLatin1Char('\n')),
            notes.isEmpty() ? Words::tr("none", "notes") : notes.join(QLatin1Char('\n'))};
}

} // namespace kf
