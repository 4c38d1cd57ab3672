// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/peak_words.h"

#include "core/demand/accelerator_unit.h"
#include "core/demand/day_sums.h"
#include "core/report/levels.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostTerms = 8;
constexpr double kPeakTolerance = 1e-9; ///< relative; less is the same peak

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PeakWords)
};

QString plain(double value, const Wording &wording)
{
    return numberText(value, Digits::Short, wording.locale);
}

/// The first hour of a peak: "13:00".
QString hourOf(const DatedPeak &peak)
{
    return hourText(peak.peakHours.first().hour);
}

struct Part {
    const Group *group;
    const GroupFigures *figures;
    double value;
};

/// The groups that count for `key` at the peak, largest first.
QList<Part> partsAt(const Plan &plan,
                    const DemandFigures &demand,
                    const AcceleratorKey &key,
                    qsizetype dayType,
                    int hour)
{
    const DemandSum &total = demandOf(demand, key);
    QList<Part> parts;
    for (qsizetype i = 0; i < demand.groups.size(); ++i) {
        const GroupFigures &its = *demand.groups[i];
        if (!countsFor(its, key) || i >= plan.demand.groups.size())
            continue;
        const double value = hourAtTotal(its, total, dayType, hour);
        if (value > 0.0)
            parts.append({&*plan.demand.groups[i], &its, value});
    }
    std::stable_sort(
        parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.value > b.value; });
    return parts;
}

qsizetype indexOf(const QList<DayType> &dayTypes, const Id &id)
{
    const auto found = std::find_if(
        dayTypes.cbegin(), dayTypes.cend(), [&id](const DayType &day) { return day.id == id; });
    return found - dayTypes.cbegin();
}

} // namespace

PeakReason peakReason(const Plan &plan,
                      const Evaluation &figures,
                      const AcceleratorKey &key,
                      const Wording &wording)
{
    const DemandFigures &demand = figures.demand;
    const DemandSum &total = demandOf(demand, key);
    PeakReason reason{Words::tr("Why?"), {}, {}};
    if (!total.known()) {
        reason.remark = Words::tr("The demand of a group is not known: see the findings.");
        return reason;
    }
    if (total.peakHours.isEmpty()) {
        reason.remark = Words::tr("The groups that make the peak will stand here.");
        return reason;
    }
    const PeakHour &peak = total.peakHours.first();
    const qsizetype dayType = indexOf(demand.dayTypes, peak.dayType);
    const int slot = total.slotOfHour.value(dayType).at(static_cast<std::size_t>(peak.hour));
    reason.title = Words::tr("Why %1?").arg(plain(total.peak, wording));
    const QList<Part> parts = partsAt(plan, demand, key, dayType, peak.hour);
    double others = 0.0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts[i];
        if (i >= kMostTerms) {
            others += part.value;
            continue;
        }
        reason.terms.append(
            {nameOf(plan, IdKind::Group, part.group->id),
             QStringLiteral("%1 %2 \u00b7 %3")
                 .arg(clockText(slot * kMinutesPerSlot - part.figures->shiftMinutes),
                      zoneText(part.figures->timeZone),
                      plain(part.value, wording)),
             QStringLiteral("demand/groups/%1").arg(part.group->id)});
    }
    if (others > 0.0)
        reason.terms.append({Words::tr("Others"), plain(others, wording), {}});
    reason.terms.append({Words::tr("Peak"),
                         QStringLiteral("%1 %2 \u00b7 %3")
                             .arg(clockText(slot * kMinutesPerSlot),
                                  zoneText(plan.settings.timeZone),
                                  plain(total.peak, wording)),
                         {}});
    return reason;
}

PeakYear peakYear(const QList<DatedPeak> &peaks, const Wording &wording)
{
    PeakYear year;
    const DatedPeak *highest = nullptr;
    for (const DatedPeak &one : peaks) {
        const DatedPeak &first = peaks.first();
        const bool rises = one.peak > first.peak * (1.0 + kPeakTolerance);
        const bool falls = one.peak < first.peak * (1.0 - kPeakTolerance);
        // Hours that share the peak come and go; it has moved once the one that is named has gone.
        const bool isElsewhere = !one.peakHours.contains(first.peakHours.value(0));
        if (one.peakHours.isEmpty() || (!rises && !falls && !isElsewhere))
            continue;
        year.moves.append(
            {one.date,
             Words::tr("%1: %2 GPUs at %3")
                 .arg(dateText(one.date, wording.locale), plain(one.peak, wording), hourOf(one))});
        const bool isHigher = highest == nullptr || one.peak > highest->peak;
        highest = rises && isHigher ? &one : highest;
        if (year.sentence.isEmpty() && isElsewhere)
            year.sentence = Words::tr("As clocks change, the peak moves: from %1 on it is at %2.")
                                .arg(dateText(one.date, wording.locale), hourOf(one));
    }
    if (highest != nullptr)
        year.sentence = Words::tr("As clocks change, the peak rises: from %1 on to %2 GPUs at %3.")
                            .arg(dateText(highest->date, wording.locale),
                                 plain(highest->peak, wording),
                                 hourOf(*highest));
    return year;
}

QString peakSummary(const Plan &plan,
                    const Evaluation &figures,
                    qsizetype dayType,
                    const AcceleratorKey &key,
                    const Wording &wording)
{
    const DemandSum &total = demandOf(figures.demand, key);
    const Unit unit = unitOf(key);
    if (!total.known())
        return Words::tr("The demand of a group is not known: see the findings.");
    if (total.peakHours.isEmpty())
        return Words::tr("No GPUs are needed yet.");
    const PeakHour &peak = total.peakHours.first();
    const DayType day =
        figures.demand.dayTypes.value(indexOf(figures.demand.dayTypes, peak.dayType));
    QStringList parts;
    parts.append(Words::tr("Peak <b>%1</b> at %2 %3, %4")
                     .arg(amountText({total.peak, unit}, Digits::Exact, wording),
                          hourText(peak.hour),
                          zoneText(plan.settings.timeZone).toHtmlEscaped(),
                          day.name.value_or(day.id).toHtmlEscaped()));
    const DayType shown = figures.demand.dayTypes.value(dayType);
    if (unit == Unit::Gpus)
        parts.append(Words::tr("%1: %2", "day type, GPU-hours")
                         .arg(shown.name.value_or(shown.id).toHtmlEscaped(),
                              amountText({total.gpuHoursPerDay.value(dayType), Unit::GpuHours},
                                         Digits::Exact,
                                         wording)));
    if (total.meanUtilisationOfPeak)
        parts.append(Words::tr("mean over the year %1 of the peak")
                         .arg(amountText(
                             {*total.meanUtilisationOfPeak, Unit::Share}, Digits::Short, wording)));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace kf
