// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/growth_limits.h"

#include "core/report/levels.h"
#include "core/report/limit_parts.h"
#include "core/report/scaling_words.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GrowthLimits)
};

constexpr double kBeside = 1.25;     ///< as much farther the axis goes than what stands on it
constexpr double kFineDecades = 4.0; ///< up to so many, an axis has ticks between powers of ten
constexpr std::array kSteps{1.0, 2.0, 5.0};

using Asked = QList<std::optional<double>>;

/// What is required on premises, by month.
Asked required(const Evaluation &figures)
{
    Asked asked;
    for (int month = 0; month <= figures.plan.settings.horizonMonths; ++month)
        asked.append(levelAt(figures.growth, {}, month).required);
    return asked;
}

/// What groups in the cloud need at their peak, by month.
Asked inCloud(const Evaluation &figures)
{
    Asked asked;
    const auto &all = figures.growth.byAccelerator;
    for (int month = 0; month <= figures.plan.settings.horizonMonths; ++month) {
        double gpus = 0.0;
        bool known = figures.growth.known;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.key() == kCpuCore)
                continue;
            known = known && it->known;
            gpus += it->peak.value(month) - it->peakOutsideCloud.value(month);
        }
        asked.append(known ? std::optional(gpus) : std::nullopt);
    }
    return asked;
}

std::optional<int> firstAbove(const Asked &asked, double gpus)
{
    for (qsizetype month = 0; month < asked.size(); ++month) {
        if (asked[month] && *asked[month] > gpus * (1.0 + kLimitTolerance))
            return int(month);
    }
    return std::nullopt;
}

/// Says when the part ends, and all of it in words.
void tell(GrowthLimit &limit, const Asked &asked, const Plan &plan, const Wording &wording)
{
    if (!limit.gpus) {
        limit.text = Text::tr("not known");
        limit.sentence = Text::tr("%1: not known where it ends. %2").arg(limit.title, limit.reason);
        return;
    }
    limit.month = firstAbove(asked, *limit.gpus);
    const QString gpus = limitGpus(*limit.gpus, wording);
    if (!limit.month) {
        limit.text = gpus;
        limit.sentence = Text::tr("%1: ends at %2, enough to the end of the plan. %3")
                             .arg(limit.title, gpus, limit.reason);
        return;
    }
    const QString month = monthText(plan, *limit.month);
    limit.text = Text::tr("%1, more required from %2", "GPUs, month").arg(gpus, month);
    limit.sentence = Text::tr("%1: ends at %2; more are required from %3 on. %4")
                         .arg(limit.title, gpus, month, limit.reason);
}

/// The GPUs that a claim speaks of; nothing where its check is about something else.
std::optional<double> gpusOf(const Claim &claim)
{
    if (!claim.check)
        return std::nullopt;
    if (*claim.check == ClaimCheck::Feed)
        return claim.claimed;
    const bool names = *claim.check == ClaimCheck::AllReduce || *claim.check == ClaimCheck::SpeedUp;
    return names ? claim.gpus : std::nullopt;
}

QList<GrowthClaim> claimsOf(const Evaluation &figures, const Wording &wording)
{
    QList<GrowthClaim> claims;
    const QList<Claim> &said = figures.plan.platform.claims;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const std::optional<double> gpus = gpusOf(said[i]);
        if (!gpus || !(*gpus > 0.0) || !std::isfinite(*gpus))
            continue;
        GrowthClaim claim;
        claim.title = said[i].text.value_or(said[i].id);
        claim.gpus = *gpus;
        claim.holds = figures.platform.claims.value(i).holds;
        claim.limit =
            said[i].check == ClaimCheck::Feed ? QString(limitid::kStorageRead) : QString();
        claim.text = Text::tr("%1, %2", "GPUs of a claim, whether it holds")
                         .arg(limitGpus(*gpus, wording), holdsText(claim.holds));
        claim.sentence = Text::tr("Claim \u201c%1\u201d: %2.").arg(claim.title, claim.text);
        claim.path = QStringLiteral("platform/claims/") + said[i].id;
        claims.append(claim);
    }
    return claims;
}

QList<GrowthLevel> levelsOf(const Plan &plan, const Asked &asked, const Wording &wording)
{
    const int horizon = plan.settings.horizonMonths;
    QList<GrowthLevel> levels;
    for (const int month : std::set<int>{0, std::min(kMonthsPerYear, horizon), horizon}) {
        const std::optional<double> gpus = asked.value(month);
        if (gpus && *gpus > 0.0)
            levels.append({month,
                           *gpus,
                           Text::tr("required %1: %2", "month, GPUs")
                               .arg(monthText(plan, month),
                                    numberText(*gpus, Digits::Exact, wording.locale))});
    }
    return levels;
}

/// The headline names one kind, limits do not.
QString noteOf(const Evaluation &figures, const CatalogView &catalog)
{
    if (figures.growth.byAccelerator.size() < 2)
        return {};
    const QString counted = Text::tr("GPUs of all kinds are counted together.");
    const QString first = firstKindText(figures, catalog);
    return first.isEmpty() ? counted : counted + QLatin1Char(' ') + first;
}

double powerOfTen(double value)
{
    return std::pow(10.0, std::floor(std::log10(value)));
}

/// The largest of 1, 2, 5, 10, 20 ... that is not above `value`.
double stepBelow(double value)
{
    const double power = powerOfTen(value);
    double best = power;
    for (const double step : kSteps)
        best = step * power <= value * (1.0 + kLimitTolerance) ? step * power : best;
    return best;
}

double stepAbove(double value)
{
    const double power = powerOfTen(value);
    for (const double step : kSteps) {
        if (step * power >= value * (1.0 - kLimitTolerance))
            return step * power;
    }
    return 10.0 * power;
}

void layAxis(GrowthLimits &all, const Wording &wording)
{
    QList<double> shown;
    const auto show = [&shown](double gpus) {
        if (gpus > 0.0 && std::isfinite(gpus))
            shown.append(gpus);
    };
    for (const GrowthLimit &limit : std::as_const(all.limits))
        show(limit.gpus.value_or(0.0));
    for (const GrowthClaim &claim : std::as_const(all.claims))
        show(claim.gpus);
    for (const GrowthLevel &level : std::as_const(all.levels))
        show(level.gpus);
    if (!shown.isEmpty()) {
        const auto [least, most] = std::minmax_element(shown.cbegin(), shown.cend());
        all.lowest = stepBelow(*least / kBeside);
        all.highest = stepAbove(*most * kBeside);
    }
    const bool isFine = std::log10(all.highest / all.lowest) <= kFineDecades;
    for (double power = powerOfTen(all.lowest); power <= all.highest; power *= 10.0) {
        for (const double step : kSteps) {
            const double gpus = step * power;
            const bool fits = gpus >= all.lowest * (1.0 - kLimitTolerance) &&
                              gpus <= all.highest * (1.0 + kLimitTolerance);
            if (fits && (isFine || step == kSteps.front()))
                all.ticks.append({gpus, numberText(gpus, Digits::Short, wording.locale)});
        }
    }
}

} // namespace

GrowthLimits
growthLimits(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const Asked asked = required(figures);
    const Asked cloud = inCloud(figures);
    GrowthLimits all;
    all.limits = limitParts(figures, catalog, wording);
    for (GrowthLimit &limit : all.limits)
        tell(limit, limit.id == limitid::kCloudLink ? cloud : asked, figures.plan, wording);
    std::stable_sort(
        all.limits.begin(), all.limits.end(), [](const GrowthLimit &a, const GrowthLimit &b) {
            return a.gpus && b.gpus ? *a.gpus < *b.gpus : a.gpus.has_value() && !b.gpus;
        });
    all.claims = claimsOf(figures, wording);
    all.levels = levelsOf(figures.plan, asked, wording);
    all.note = noteOf(figures, catalog);
    layAxis(all, wording);
    return all;
}

double placeOnAxis(const GrowthLimits &limits, double gpus)
{
    if (!(gpus > limits.lowest))
        return 0.0;
    return std::min(1.0, std::log(gpus / limits.lowest) / std::log(limits.highest / limits.lowest));
}

} // namespace kf
