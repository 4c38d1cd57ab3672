// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/derivation_words.h"

#include "core/base/units.h"
#include "core/report/derivation_step.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr qsizetype kMostGroups = 40; ///< more would not be read one by one

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DerivationWords)
};

const QString kPlus = QStringLiteral("+ ");
const QString kMinus = QStringLiteral("\u2212 ");

using Step = DerivationStep;

QString clockOf(const Step &step)
{
    return hourText(int(step.number("local_hour")));
}

/// What the plan calls the thing whose id is that argument.
QString nameIn(const Step &step, const char *argument, IdKind kind)
{
    return nameOf(step.plan, kind, step.word(argument));
}

QString dayTypeName(const Step &step)
{
    return nameIn(step, "day_type", IdKind::DayType);
}

QString acceleratorOf(const Step &step)
{
    const QString key = step.word("accelerator");
    return key.isEmpty() ? Words::tr("all accelerators")
                         : acceleratorName(key, step.plan, step.catalog);
}

QString peakText(const Step &step)
{
    const std::optional<Amount> slot = step.argument<Amount>("slot");
    if (!slot)
        return Words::tr("Peak of %1 in %2").arg(acceleratorOf(step), step.month());
    return Words::tr("Peak of %1 in %2: %3, %4 %5")
        .arg(acceleratorOf(step),
             step.month(),
             dayTypeName(step),
             clockText(int(slot->value) * kMinutesPerSlot),
             zoneText(step.plan.settings.timeZone));
}

/// What a sum over groups is of: "all accelerators", of one kind of groups "all accelerators,
/// Serving".
QString sumOfText(const Step &step)
{
    const auto kind = enumFromWord<GroupKind>(step.word("kind").toUtf8());
    return kind ? Words::tr("%1, %2", "accelerators, a kind of groups")
                      .arg(acceleratorOf(step), kindText(*kind))
                : acceleratorOf(step);
}

/// "Sum of all accelerators in 2027-01: Weekday, 03:00 UTC".
QString hourTotalText(const Step &step)
{
    return Words::tr("Sum of %1 in %2: %3, %4 %5")
        .arg(sumOfText(step),
             step.month(),
             dayTypeName(step),
             clockText(int(step.number("slot")) * kMinutesPerSlot),
             zoneText(step.plan.settings.timeZone));
}

/// A sum over groups.
bool isTotal(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::Peak:
    case StepKind::HourTotal:
    case StepKind::DayTotal:
    case StepKind::LaneWants:
        return true;
    default:
        return false;
    }
}

/// "Search team at 16:00 in Berlin, 1:00 h ahead of the plan's clock".
QString groupText(const Step &step)
{
    QString text =
        Words::tr("%1 at %2 in %3")
            .arg(nameIn(step, "group", IdKind::Group), clockOf(step), zoneText(step.word("zone")));
    const int shift = int(step.number("shift")) / kSecondsPerMinute;
    if (shift == 0)
        return text;
    const QString apart = durationText(std::abs(shift));
    return shift < 0 ? Words::tr("%1, %2 h ahead of the plan's clock").arg(text, apart)
                     : Words::tr("%1, %2 h behind the plan's clock").arg(text, apart);
}

QString growthText(const Step &step)
{
    const auto rate = [&step](const char *argument) {
        return amountText(
            step.argument<Amount>(argument).value_or(Amount{}), Digits::Exact, step.wording);
    };
    const int months = int(step.number("months"));
    if (!step.argument<Amount>("group_rate"))
        return Words::tr("Growth of %1 over %n month(s)", nullptr, months).arg(rate("rate"));
    return Words::tr("Growth of %1 over %n month(s), this hour's own rate; the group's is %2",
                     nullptr,
                     months)
        .arg(rate("rate"), rate("group_rate"));
}

/// "Came in and is still kept: 200 GB a day at first, 30 % more each year, for 365 days".
QString ingestedText(const Step &step)
{
    const auto text = [&step](const char *name) {
        return amountText(*step.argument<Amount>(name), Digits::Exact, step.wording);
    };
    const QString name = Words::tr("Came in and is still kept");
    if (step.number("a_day") == 0.0)
        return name;
    QString rate = step.number("growth") == 0.0
                       ? Words::tr("%1 a day", "data").arg(text("a_day"))
                       : Words::tr("%1 a day at first, %2 more each year", "data, a share")
                             .arg(text("a_day"), text("growth"));
    rate = Words::tr("%1, for %2", "data a day, days").arg(rate, text("days"));
    const bool isShort = step.argument<Amount>("kept") && step.number("kept") < step.number("days");
    if (isShort)
        rate = Words::tr("%1, each day kept for %2", "data a day, days").arg(rate, text("kept"));
    return Words::tr("%1: %2", "what is counted, how it comes about").arg(name, rate);
}

/// "8 DGX H100 of 112 cores".
QString deviceSupplyText(const Step &step)
{
    const QString count = numberText(step.number("count"), Digits::Exact, step.wording.locale);
    const QString model = modelOf(step.word("device"), step.catalog);
    const std::optional<Amount> each = step.argument<Amount>("each");
    if (!each)
        return Words::tr("%1 %2, not known of them", "a number, a model").arg(count, model);
    const QString text = Words::tr("%1 %2 of %3", "a number, a model, cores or GPUs")
                             .arg(count, model, amountText(*each, Digits::Exact, step.wording));
    const std::optional<Amount> spare = step.argument<Amount>("spare");
    return spare ? Words::tr("%1; %2 spare left out", "devices that count, a number")
                       .arg(text, numberText(spare->value, Digits::Exact, step.wording.locale))
                 : text;
}

QString supplyText(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::Supply:
        return step.isOpen() ? Words::tr("Against what stands there, as far as it is known")
                             : Words::tr("Against what stands there");
    case StepKind::DeviceSupply:
        return deviceSupplyText(step);
    case StepKind::PlatformCores:
        return Words::tr("The platform's own components take");
    case StepKind::ReservedSupply:
        return Words::tr("Reserved in the cloud");
    case StepKind::SupplyTotal:
        return Words::tr("Supply of %1 in %2").arg(acceleratorOf(step), step.month());
    case StepKind::ToSpare:
        return Words::tr("To spare of %1 in %2: supply less what is required")
            .arg(acceleratorOf(step), step.month());
    case StepKind::SystemsToHave:
        return Words::tr("%1 to have for what is required of %2", "a model, an accelerator")
            .arg(modelOf(step.word("device"), step.catalog), acceleratorOf(step));
    case StepKind::GpusOfSystem:
        return Words::tr("In one %1, then rounded up", "a model")
            .arg(modelOf(step.word("device"), step.catalog));
    case StepKind::SpareSystems:
        return Words::tr("Spare systems");
    default:
        return {};
    }
}

/// What follows from the hours of a group.
QString groupFigureText(const Step &step)
{
    const QString group = nameIn(step, "group", IdKind::Group);
    switch (step.its.kind) {
    case StepKind::DayOfGroup:
        return Words::tr("%1 in all hours of a day: %2", "a group, a day type")
            .arg(group, dayTypeName(step));
    case StepKind::FeedOfGroup:
        return Words::tr("%1 reads at its largest hour").arg(group);
    case StepKind::FeedOfGpu:
        return Words::tr("Feed of one GPU");
    case StepKind::Difference:
        return step.word("group").isEmpty()
                   ? Words::tr("Sum of %1: change from today to %2", "accelerators, a month")
                         .arg(sumOfText(step), step.month())
                   : Words::tr("%1: change from today to %2", "a group, a month")
                         .arg(group, step.month());
    default:
        return supplyText(step);
    }
}

QString demandText(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::Peak:
        return peakText(step);
    case StepKind::HourTotal:
        return hourTotalText(step);
    case StepKind::DayTotal:
        return Words::tr("Sum of %1 in %2: %3, all hours", "accelerators, a month, a day type")
            .arg(sumOfText(step), step.month(), dayTypeName(step));
    case StepKind::GroupInHour:
        return groupText(step);
    case StepKind::TypedCell:
        return Words::tr("Typed for %1, %2").arg(clockOf(step), dayTypeName(step));
    case StepKind::DerivedCell:
        return Words::tr("From the workloads for %1, %2").arg(clockOf(step), dayTypeName(step));
    case StepKind::WorkloadCell:
        return step.argument<QString>("workload").value_or(QString());
    case StepKind::ScenarioFactor:
        return Words::tr("Scenario %1").arg(nameIn(step, "scenario", IdKind::Scenario));
    case StepKind::GrowthFactor:
        return growthText(step);
    case StepKind::EventFactor:
        return Words::tr("Event of %1 multiplies").arg(step.month());
    case StepKind::EventAdd:
        return step.its.value.value < 0.0 ? Words::tr("Event of %1 takes away").arg(step.month())
                                          : Words::tr("Event of %1 adds").arg(step.month());
    case StepKind::Clamped:
        return Words::tr("Less than nothing counts as 0");
    case StepKind::Required:
        return step.word("accelerator").isEmpty()
                   ? Words::tr("Required of all accelerators in %1").arg(step.month())
                   : Words::tr("Required of %1 in %2").arg(acceleratorOf(step), step.month());
    case StepKind::Headroom:
        return Words::tr("Headroom, then rounded up");
    default:
        return groupFigureText(step);
    }
}

QString capacityText(const Step &step)
{
    const std::optional<Amount> typed = step.argument<Amount>("typed");
    if (!typed)
        return Words::tr("It can hold in %1, by what is placed").arg(step.month());
    return Words::tr("It can hold: %1, filled up to %2")
        .arg(amountText(*typed, Digits::Exact, step.wording),
             amountText(step.argument<Amount>("max_fill").value_or(Amount{}),
                        Digits::Exact,
                        step.wording));
}

QString tierText(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::TierProvision:
        return Words::tr("%1 must hold in %2")
            .arg(nameIn(step, "tier", IdKind::Tier), step.month());
    case StepKind::TierCapacity:
        return capacityText(step);
    case StepKind::TierFull:
        return Words::tr("Full in %1")
            .arg(
                monthText(step.plan, step.argument<PlanMonth>("full").value_or(PlanMonth{}).index));
    case StepKind::TierData:
        return Words::tr("Data on %1 in %2", "a tier, a month")
            .arg(nameIn(step, "tier", IdKind::Tier), step.month());
    case StepKind::TierUsable:
        return Words::tr("%1 can hold in %2", "a tier, a month")
            .arg(nameIn(step, "tier", IdKind::Tier), step.month());
    case StepKind::TierQuotas:
        return step.word("tier").isEmpty() ? Words::tr("Groups may store, homes included")
                                           : Words::tr("Groups may store on %1, homes included")
                                                 .arg(nameIn(step, "tier", IdKind::Tier));
    case StepKind::Quota:
        return Words::tr("Quota of %1").arg(nameIn(step, "group", IdKind::Group));
    default:
        return {};
    }
}

QString storageText(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::StorageTotal:
        return Words::tr("All data in %1").arg(step.month());
    case StepKind::DatasetTotal:
        return Words::tr("%1 on tier %2")
            .arg(nameIn(step, "dataset", IdKind::Dataset), nameIn(step, "tier", IdKind::Tier));
    case StepKind::Ingested:
        return ingestedText(step);
    case StepKind::Existing:
        return Words::tr("Was there at the start");
    case StepKind::StoredRaw:
        return step.word("dataset").isEmpty() ? Words::tr("Stored before compression")
                                              : Words::tr("%1 stored, before compression")
                                                    .arg(nameIn(step, "dataset", IdKind::Dataset));
    case StepKind::OnDisk:
        return Words::tr("%1 on disk").arg(nameIn(step, "dataset", IdKind::Dataset));
    case StepKind::StoredSum:
        return Words::tr("All data stored in %1, before compression").arg(step.month());
    case StepKind::OnDiskSum:
        return Words::tr("All data on disk in %1").arg(step.month());
    case StepKind::HomesSum:
        return Words::tr("All home volumes");
    case StepKind::HomePeople:
        return Words::tr("People with a home volume");
    case StepKind::HomeData:
        return Words::tr("Data of each");
    case StepKind::Compression:
        return Words::tr("Compression");
    case StepKind::Replication:
        return Words::tr("Replication");
    case StepKind::JobCopies:
        return Words::tr("Copies of running jobs");
    case StepKind::Intermediate:
        return Words::tr("Intermediate data of running jobs");
    case StepKind::HomeVolumes:
        return step.word("group").isEmpty()
                   ? Words::tr("Home volumes on tier %1").arg(nameIn(step, "tier", IdKind::Tier))
                   : Words::tr("Home volumes of %1 on tier %2", "a group, a tier")
                         .arg(nameIn(step, "group", IdKind::Group),
                              nameIn(step, "tier", IdKind::Tier));
    case StepKind::Backups:
        return Words::tr("Backups of %1 on tier %2, copies: %3")
            .arg(nameIn(step, "dataset", IdKind::Dataset),
                 nameIn(step, "tier", IdKind::Tier),
                 numberText(step.number("copies"), Digits::Exact, step.wording.locale));
    case StepKind::StorageHeadroom:
        return Words::tr("Headroom of storage");
    default:
        return tierText(step);
    }
}

QString textOf(const Step &step)
{
    QString text = demandText(step);
    if (text.isEmpty())
        text = storageText(step);
    if (text.isEmpty())
        text = derivationLaneText(step);
    return text.isEmpty() ? derivationPowerText(step) : text;
}

/// "≥ 391.4 kg": some of it is not known.
QString atLeastText(const Step &step)
{
    return limitText(
        step.its.value.value, std::nullopt, step.its.value.unit, true, Digits::Exact, step.wording);
}

QString valueOf(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::ScenarioFactor:
    case StepKind::GrowthFactor:
    case StepKind::EventFactor:
    case StepKind::Replication:
    case StepKind::FeedOfGpu:
    case StepKind::HomeData:
        return step.factor();
    case StepKind::Compression:
    case StepKind::GpusOfSystem:
        return QStringLiteral("\u00f7 ") + step.amount();
    case StepKind::TierFull:
        return {};
    case StepKind::DeviceDraw:
    case StepKind::FeedLimit:
    case StepKind::StripRating:
        return step.argument<QList<QString>>("unknown") ? unknownText() : step.amount();
    case StepKind::Supply:
    case StepKind::SupplyTotal:
    case StepKind::TotalPower:
    case StepKind::RoomPower:
    case StepKind::RackPower:
    case StepKind::RackHeat:
    case StepKind::RackLiquidHeat:
    case StepKind::RackAirflow:
    case StepKind::RackWeight:
    case StepKind::RackFloor:
    case StepKind::SupplyLoss:
    case StepKind::FeedLoad:
        return step.isOpen() ? atLeastText(step) : step.amount();
    case StepKind::DeviceSupply:
        return step.argument<Amount>("each") ? step.amount() : unknownText();
    case StepKind::PlatformCores:
    case StepKind::QuotaSum: // of a sum: alone it is a line of the platform
        return kMinus + step.amount();
    case StepKind::LanePart:
        return step.word("sign").isEmpty() ? step.amount()
                                           : step.word("sign") + u' ' + step.amount();
    case StepKind::EventAdd:
        return step.its.value.value < 0.0
                   ? kMinus + amountText({-step.its.value.value, step.its.value.unit},
                                         Digits::Exact,
                                         step.wording)
                   : kPlus + step.amount();
    case StepKind::Headroom:
    case StepKind::SpareSystems:
    case StepKind::StorageHeadroom:
    case StepKind::JobCopies:
    case StepKind::Intermediate:
        return kPlus + step.amount();
    default:
        return step.amount();
    }
}

/// What must be known about the term, though it is no part of a sum.
QList<DerivationLine> remarks(const Step &step)
{
    QList<DerivationLine> lines;
    const auto unknown = step.argument<QList<QString>>("unknown");
    if (unknown && step.its.kind == StepKind::RackPower)
        lines.append({Words::tr("The power of some devices is not known."), {}, step.its.path, {}});
    else if (unknown && step.its.kind != StepKind::DeviceDraw)
        lines.append(
            {Words::tr("Not known and left out: %1").arg(unknown->join(QStringLiteral(", "))),
             {},
             step.its.path,
             {}});
    if (isTotal(step) && !step.word("scenario").isEmpty())
        lines.append(
            {Words::tr("In the scenario “%1”").arg(nameIn(step, "scenario", IdKind::Scenario)),
             {},
             QStringLiteral("scenarios/scenarios/") + step.word("scenario"),
             {}});
    if (!isTotal(step) || !step.argument<Amount>("slot"))
        return lines;
    lines.append({Words::tr("Clocks of all zones as on %1").arg(step.date("date")),
                  {},
                  QStringLiteral("plan"),
                  {}});
    if (const std::optional<Amount> year = step.argument<Amount>("year_peak"))
        lines.append({Words::tr("From %1 on, as clocks change, the peak is higher")
                          .arg(step.date("year_date")),
                      amountText(*year, Digits::Exact, step.wording),
                      step.its.path,
                      {}});
    return lines;
}

DerivationLine lineOf(const Step &step);

QList<DerivationLine> linesOf(const Step &step, const QList<Derivation> &parts)
{
    QList<DerivationLine> lines;
    for (const Derivation &part : parts)
        lines.append(lineOf({part, step.plan, step.catalog, step.wording}));
    return lines;
}

/// The groups of a sum, the largest first; beyond kMostGroups of them the rest is one line.
QList<DerivationLine> groupLines(const Step &step)
{
    QList<Derivation> groups = step.its.parts;
    std::stable_sort(groups.begin(), groups.end(), [](const Derivation &a, const Derivation &b) {
        return a.value.value > b.value.value;
    });
    QList<DerivationLine> lines = linesOf(step, groups.mid(0, kMostGroups));
    if (groups.size() <= kMostGroups)
        return lines;
    Amount rest{0.0, step.its.value.unit};
    for (qsizetype i = kMostGroups; i < groups.size(); ++i)
        rest.value += groups[i].value.value;
    lines.append({Words::tr("%n other group(s)", nullptr, int(groups.size() - kMostGroups)),
                  amountText(rest, Digits::Exact, step.wording),
                  step.its.path,
                  {}});
    return lines;
}

DerivationLine lineOf(const Step &step)
{
    DerivationLine line{textOf(step), valueOf(step), step.its.path, {}};
    line.parts = isTotal(step) ? groupLines(step) : linesOf(step, step.its.parts);
    line.parts += remarks(step);
    if (step.its.kind == StepKind::Difference && line.parts.size() == 2) {
        if (!step.word("group").isEmpty()) { // a sum names its month itself
            line.parts[0].text =
                Words::tr("%1: %2", "a month, a group").arg(step.month(), line.parts[0].text);
            line.parts[1].text = Words::tr("today: %1", "a group").arg(line.parts[1].text);
        }
        line.parts[1].value = kMinus + line.parts[1].value;
    }
    return line;
}

/// All data as one term, the headroom as another: what must be provided is both.
DerivationLine provisionLine(const Step &step)
{
    DerivationLine data = lineOf(step);
    DerivationLine line{Words::tr("To be provided in %1").arg(step.month()),
                        amountText(step.argument<Amount>("provision").value_or(Amount{}),
                                   Digits::Exact,
                                   step.wording),
                        step.its.path,
                        {}};
    for (qsizetype i = 0; i < step.its.parts.size(); ++i) {
        if (step.its.parts[i].kind != StepKind::StorageHeadroom)
            continue;
        const DerivationLine headroom = data.parts.takeAt(i);
        line.parts = {data, headroom};
    }
    return line;
}

} // namespace

DerivationLine derivationLines(const Derivation &derivation,
                               const Plan &plan,
                               const Catalog &catalog,
                               const Wording &wording)
{
    const CatalogView view(plan.catalog, catalog);
    const Step step{derivation, plan, view, wording};
    if (derivation.kind == StepKind::CostFigure)
        return costLine(step);
    switch (derivation.kind) {
    case StepKind::Footprint:
    case StepKind::FootprintPart:
    case StepKind::ComponentTakes:
    case StepKind::ServerPart:
    case StepKind::Claim:
    case StepKind::Requirement:
    case StepKind::DataReaders:
    case StepKind::Clearance:
    case StepKind::QuotaSum:
    case StepKind::PoolSystems:
    case StepKind::People:
        return platformLine(step);
    case StepKind::StorageTotal:
        return step.argument<Amount>("provision") ? provisionLine(step) : lineOf(step);
    default:
        return lineOf(step);
    }
}

} // namespace kf
