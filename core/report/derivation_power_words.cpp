// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/derivation_step.h"
#include "core/report/rack_type_words.h"
#include "core/report/rack_words.h"
#include "core/words/name_words.h"
#include "core/words/once_words.h"
#include "core/words/product_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DerivationWords)
};

using Step = DerivationStep;

/// The text with the name of the step's thing.
QString called(const QString &text, const Step &step)
{
    const QString name = step.word("name");
    return saidOnce(text, name).arg(name);
}

/// The text with the limit that the step has, and with its month where that is not the first.
QString against(const QString &text, const Step &step)
{
    const std::optional<Amount> limit = step.argument<Amount>("limit");
    const QString limited =
        limit ? Words::tr("%1, limit %2").arg(text, amountText(*limit, Digits::Exact, step.wording))
              : text;
    return step.argument<PlanMonth>("month")
               ? Words::tr("%1, in %2", "a figure; the month of which it is")
                     .arg(limited, step.month())
               : limited;
}

QString placesText(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::TotalPower:
        return step.argument<PlanMonth>("month")
                   ? Words::tr("Power of all devices in %1").arg(step.month())
                   : Words::tr("Power of all devices");
    case StepKind::RoomPower:
        return against(
            called(step.word("row").isEmpty() ? Words::tr("Room %1") : Words::tr("Row %1"), step),
            step);
    case StepKind::FloorPower:
        return Words::tr("Devices on the floor");
    case StepKind::RackPower:
        break;
    default:
        return {};
    }
    const QString text = step.argument<Amount>("limit")
                             ? against(called(Words::tr("Rack %1"), step), step)
                             : against(called(Words::tr("Rack %1, no limit"), step), step);
    return step.argument<QString>("assumed") ? Words::tr("%1, some of it assumed").arg(text) : text;
}

QString modelIn(const Step &step)
{
    return modelOf(step.word("device"), step.catalog);
}

QString numberIn(const Step &step, const char *name)
{
    return numberText(step.number(name), Digits::Exact, step.wording.locale);
}

/// "Feed A: 400 V \u00d7 63 A \u00d7 \u221a3 \u00d7 0.95 \u00d7 0.8".
QString feedText(const Step &step)
{
    if (!step.argument<Amount>("volts"))
        return Words::tr("Feed %1: volts or amps not known").arg(step.word("feed"));
    const QString phases =
        step.number("phases") == 3.0 ? QStringLiteral(" \u00d7 \u221a3") : QString();
    const QString text =
        Words::tr("Feed %1: %2 V \u00d7 %3 A%4 \u00d7 power factor %5 \u00d7 derating %6")
            .arg(step.word("feed"),
                 numberIn(step, "volts"),
                 numberIn(step, "amps"),
                 phases,
                 numberIn(step, "factor"),
                 numberIn(step, "derating"));
    const double own = step.number("own");
    return own > step.its.value.value
               ? Words::tr("%1 = %2; its strips carry less")
                     .arg(text, amountText({own, Unit::Watts}, Digits::Exact, step.wording))
               : text;
}

QString deviceText(const Step &step)
{
    const QString text = productText(numberIn(step, "count"), modelIn(step));
    return step.argument<QString>("assumed") ? Words::tr("%1, assumed").arg(text) : text;
}

/// "Without side A: 2 down, 1 below full load (0.3 of 10.2 kW short)".
QString lossText(const Step &step)
{
    const auto count = [&step](const char *name) {
        return static_cast<int>(
            step.argument<QList<QString>>(name).value_or(QList<QString>()).size());
    };
    const QString side = step.word("side");
    const QString lost = side.isEmpty() ? step.argument<QList<QString>>("lost")
                                              .value_or(QList<QString>())
                                              .join(QStringLiteral(", "))
                                        : Words::tr("side %1").arg(side);
    QStringList fates;
    if (const int down = count("down"))
        fates += Words::tr("%n down", nullptr, down);
    if (const int degraded = count("degraded"))
        fates += Words::tr("%n below full load (%1)", nullptr, degraded)
                     .arg(shortfallText({step.number("short"),
                                         step.number("short_of"),
                                         degraded,
                                         static_cast<int>(step.number("short_unknown"))},
                                        step.wording));
    if (const int unknown = count("not_known"))
        fates += Words::tr("%n not known", nullptr, unknown);
    return Words::tr("Without %1: %2")
        .arg(lost,
             fates.isEmpty() ? Words::tr("all keep running") : fates.join(QStringLiteral(", ")));
}

QString floorText(const Step &step)
{
    if (step.number("rack_weight") <= 0.0)
        return against(Words::tr("Floor load: at least, for what the rack itself weighs is not "
                                 "known, on %1 \u00d7 %2 mm")
                           .arg(numberIn(step, "width"), numberIn(step, "depth")),
                       step);
    return against(Words::tr("Floor load: with the %1 of the rack on %2 \u00d7 %3 mm")
                       .arg(amountText(step.argument<Amount>("rack_weight").value_or(Amount{}),
                                       Digits::Exact,
                                       step.wording),
                            numberIn(step, "width"),
                            numberIn(step, "depth")),
                   step);
}

QString rackText(const Step &step)
{
    switch (step.its.kind) {
    case StepKind::DeviceDraw:
        return deviceText(step);
    case StepKind::RackLimit:
        return Words::tr("Limit: %1")
            .arg(limitBasisText(static_cast<PowerBasisOfLimit>(int(step.number("basis")))));
    case StepKind::FeedLimit:
        return feedText(step);
    case StepKind::StripRating:
        return Words::tr("Strip %1 (%2)").arg(step.word("name"), modelIn(step));
    case StepKind::RackHeat:
        return against(Words::tr("Heat to air, equal to the power that is not liquid-cooled"),
                       step);
    case StepKind::RackLiquidHeat:
        return against(Words::tr("Heat to liquid"), step);
    case StepKind::RackAirflow:
        return against(Words::tr("Air, published or for %1 K more").arg(numberIn(step, "delta_t")),
                       step);
    case StepKind::RackWeight:
        return against(Words::tr("Weight of the devices"), step);
    case StepKind::RackFloor:
        return floorText(step);
    case StepKind::SupplyLoss:
        return lossText(step);
    case StepKind::FeedLoad:
        return against(Words::tr("Feed %1 carries then").arg(step.word("feed")), step);
    default:
        return {};
    }
}

} // namespace

QString derivationPowerText(const DerivationStep &step)
{
    const QString text = placesText(step);
    return text.isEmpty() ? rackText(step) : text;
}

} // namespace kf
