// SPDX-License-Identifier: GPL-3.0-or-later
// What lanes want, get and give, in words.
#include "core/base/day.h"
#include "core/figures/lane_request.h"
#include "core/report/derivation_step.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DerivationWords)
};

/// "Training borrows of H100 80 GB in 2027-01".
QString figureText(const DerivationStep &step, const QString &lane, const QString &accelerator)
{
    const QString part = step.word("part");
    if (part == kBorrowsPart)
        return Words::tr("%1 borrows of %2 in %3", "a lane, an accelerator, a month")
            .arg(lane, accelerator, step.month());
    if (part == kShortPart)
        return Words::tr("%1 is short of %2 in %3", "a lane, an accelerator, a month")
            .arg(lane, accelerator, step.month());
    if (part == kLendsPart)
        return Words::tr("%1 lends of %2 in %3", "a lane, an accelerator, a month")
            .arg(lane, accelerator, step.month());
    if (part == kIdlePart)
        return Words::tr("%1 leaves idle of %2 in %3", "a lane, an accelerator, a month")
            .arg(lane, accelerator, step.month());
    return Words::tr("%1 wants of %2 in %3", "a lane, an accelerator, a month")
        .arg(lane, accelerator, step.month());
}

QString partText(const DerivationStep &step)
{
    const QString part = step.word("part");
    if (part == QLatin1String("own"))
        return Words::tr("In use of its own quota");
    if (part == QLatin1String("borrowed"))
        return Words::tr("Borrowed from its cohort");
    if (part == QLatin1String("short"))
        return Words::tr("Neither owned nor to be borrowed");
    if (part == QLatin1String("nominal"))
        return Words::tr("Its nominal quota");
    if (part == QLatin1String("lent"))
        return Words::tr("Lent to others");
    return part == QLatin1String("offered") ? Words::tr("Not in use, and may be lent")
                                            : Words::tr("Of all that its cohort offers, borrowed");
}

} // namespace

QString quotaSumText(const DerivationStep &step)
{
    return Words::tr("What all lanes own of %1")
        .arg(acceleratorName(step.word("key"), step.plan, step.catalog));
}

QString derivationLaneText(const DerivationStep &step)
{
    const auto accelerator = [&step] {
        return acceleratorName(step.word("accelerator"), step.plan, step.catalog);
    };
    switch (step.its.kind) {
    case StepKind::LaneWants:
    case StepKind::LaneFigure:
        return Words::tr("%1: %2, %3 %4", "a figure of a lane, a day type, a time, a city")
            .arg(
                figureText(step, nameOf(step.plan, IdKind::Lane, step.word("lane")), accelerator()),
                nameOf(step.plan, IdKind::DayType, step.word("day_type")),
                clockText(int(step.number("slot")) * kMinutesPerSlot),
                zoneText(step.plan.settings.timeZone));
    case StepKind::LanePart:
        return partText(step);
    case StepKind::InNoLane:
        return Words::tr("In service in %1 but in no lane, %2", "a month, an accelerator")
            .arg(step.month(), accelerator());
    case StepKind::QuotaSum:
        return quotaSumText(step);
    default:
        return {};
    }
}

} // namespace kf
