// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/system_words.h"

#include "core/cost/placed_units.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::SystemWords)
};

constexpr double kSameCount = 1e-9;

SystemCount placedOf(const Evaluation &figures, const Id &device)
{
    const SystemsInService placed =
        systemsInService(figures.plan.topology, device, sizedMonth(figures));
    return {placed.serving, placed.spare};
}

/// By need spares are those of the policy, else those that are placed as spares.
std::optional<SystemCount>
ownedOf(const Evaluation &figures, const AcceleratorKey &key, const SystemCount &placed)
{
    const std::optional<QList<double>> gpus =
        figures.cost.of(Strategy::AsPlanned).ownedGpus.value(key);
    const double perSystem = figures.cost.byAccelerator.value(key).gpusPerSystem.value_or(0.0);
    if (!gpus || perSystem <= 0.0)
        return std::nullopt;
    const double serving = gpus->value(sizedMonth(figures)) / perSystem;
    if (serving <= 0.0)
        return SystemCount();
    const bool isByNeed = figures.plan.cost.finance.basis == CostBasis::Required;
    const auto spares = static_cast<double>(figures.plan.settings.policy.spareSystems);
    return SystemCount{serving, isByNeed ? spares : placed.spares};
}

std::optional<SystemCount> toHaveOf(const Evaluation &figures, const AcceleratorKey &key)
{
    const AcceleratorForecast forecast = figures.growth.byAccelerator.value(key);
    if (!forecast.known || forecast.systemsUnknown)
        return std::nullopt;
    if (!forecast.systems) // none are needed
        return SystemCount();
    const auto spares = static_cast<double>(figures.plan.settings.policy.spareSystems);
    return SystemCount{forecast.systems->count - spares, spares};
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= kSameCount;
}

/// Why another number is owned than there is to have; empty where it is the same.
QString ownedApartText(const SystemCounts &counts,
                       const Evaluation &figures,
                       const QString &model,
                       const Wording &wording)
{
    if (!counts.areApart())
        return {};
    const QString toHave = systemsText(*counts.toHave, model, wording);
    const QString owned = systemsText(*counts.owned, model, wording);
    if (figures.plan.cost.finance.basis == CostBasis::Placed)
        return Words::tr("%1 would carry the peak of all groups that are not in the cloud, with "
                         "headroom. As planned, what is placed is owned: %2.",
                         "systems")
            .arg(toHave, owned);
    if (counts.owned->all() > counts.toHave->all())
        return Words::tr("%1 would carry the peak of all groups that are not in the cloud, with "
                         "headroom, in the month that the platform is sized for. As planned, %2 "
                         "are owned: other months need more.",
                         "systems")
            .arg(toHave, owned);
    if (counts.owned->all() <= 0.0)
        return Words::tr("%1 would carry the peak of all groups that are not in the cloud, with "
                         "headroom. As planned, none is owned: all of that is rented.",
                         "systems")
            .arg(toHave);
    return Words::tr("%1 would carry the peak of all groups that are not in the cloud, with "
                     "headroom. As planned, %2 are owned: what does not fit on these is rented.",
                     "systems")
        .arg(toHave, owned);
}

/// What stands in racks where that is not what is owned.
QString placedApartText(const SystemCounts &counts, const QString &model, const Wording &wording)
{
    if (!counts.arePlacedApart())
        return {};
    const QString placed = systemsText(counts.placed, model, wording);
    const auto missing = static_cast<int>(counts.owned->spares - counts.placed.spares);
    return missing > 0 ? Words::tr("%1 stand in racks; %n needed spare(s) is (are) not among them.",
                                   "systems",
                                   missing)
                             .arg(placed)
                       : Words::tr("%1 stand in racks.", "systems").arg(placed);
}

} // namespace

bool SystemCounts::areApart() const
{
    return toHave && owned && !isSame(toHave->all(), owned->all());
}

bool SystemCounts::arePlacedApart() const
{
    return owned && placed.all() > 0.0 &&
           (!isSame(owned->inService, placed.inService) || !isSame(owned->spares, placed.spares));
}

int sizedMonth(const Evaluation &figures)
{
    return std::min(figures.growth.sizeAtMonth, figures.plan.settings.horizonMonths - 1);
}

QList<SystemCounts> systemCounts(const Evaluation &figures)
{
    QList<SystemCounts> all;
    const auto &costs = figures.cost.byAccelerator;
    for (auto one = costs.cbegin(); one != costs.cend(); ++one) {
        if (!one->device)
            continue;
        const SystemCount placed = placedOf(figures, *one->device);
        all.append({one.key(),
                    *one->device,
                    toHaveOf(figures, one.key()),
                    ownedOf(figures, one.key(), placed),
                    placed});
    }
    return all;
}

QString systemsText(const SystemCount &count, const QString &model, const Wording &wording)
{
    const auto number = [&wording](double value) {
        return numberText(value, Digits::Short, wording.locale);
    };
    const QString systems =
        Words::tr("%1 %2", "number and kind of systems").arg(number(count.all()), model);
    const auto spares = static_cast<int>(count.spares);
    return spares == 0 ? systems
                       : Words::tr("%1 (%2 in service, %n spare)", "systems", spares)
                             .arg(systems, number(count.inService));
}

QString systemsToHaveExplanation()
{
    return Words::tr("Enough for the peak of all groups that are not in the cloud, with headroom, "
                     "and the spares. Groups that may overflow into the cloud count in full.");
}

QString systemsApartText(const SystemCounts &counts,
                         const Evaluation &figures,
                         const CatalogView &catalog,
                         const Wording &wording)
{
    const QString model = modelOf(counts.device, catalog);
    QStringList sentences{ownedApartText(counts, figures, model, wording),
                          placedApartText(counts, model, wording)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString
systemsApartText(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    QStringList sentences;
    for (const SystemCounts &counts : systemCounts(figures)) {
        const QString text = systemsApartText(counts, figures, catalog, wording);
        if (!text.isEmpty())
            sentences.append(text);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace kf
