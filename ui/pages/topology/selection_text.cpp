// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/selection_text.h"

#include "core/words/amount_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::SelectionText)
};

} // namespace

QString selectionText(const TopologyFigures &figures, const Wording &wording)
{
    const TopologyTotals &totals = figures.totals;
    const auto unknown = [&totals](Quantity quantity) {
        return totals.unknown.contains(quantity);
    };
    EquipmentLoad equipment; // without the weight of the racks themselves
    for (const RackFigures &rack : figures.racks)
        equipment += rack.load;
    const auto load = [&wording](double value, Unit unit, bool atLeast) {
        return limitText(value, std::nullopt, unit, atLeast, Digits::Exact, wording);
    };
    return QStringList{
        Words::tr("%n device(s)", nullptr, totals.devices),
        Words::tr("Power %1").arg(load(totals.powerW, Unit::Watts, unknown(Quantity::Power))),
        Words::tr("Weight %1")
            .arg(load(equipment.weightKg, Unit::Kilograms, unknown(Quantity::Weight)))}
        .join(QStringLiteral("    "));
}

} // namespace kf
