// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/selection_text.h"

#include "core/findings/findings.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::SelectionText)
};

QString atLeast(const QString &text, bool missing)
{
    return missing ? Words::tr("at least %1").arg(text) : text;
}

} // namespace

QString selectionText(const TopologyFigures &figures, const QLocale &locale)
{
    const TopologyTotals &totals = figures.totals;
    const auto unknown = [&totals](Quantity quantity) {
        return totals.unknown.contains(quantity);
    };
    EquipmentLoad load; // without the weight of the racks themselves
    for (const RackFigures &rack : figures.racks)
        load += rack.load;
    return QStringList{Words::tr("%n device(s)", nullptr, totals.devices),
                       Words::tr("Power %1")
                           .arg(atLeast(amountText({totals.powerW, Unit::Watts}, locale),
                                        unknown(Quantity::Power))),
                       Words::tr("Weight %1")
                           .arg(atLeast(amountText({load.weightKg, Unit::Kilograms}, locale),
                                        unknown(Quantity::Weight)))}
        .join(QStringLiteral("    "));
}

} // namespace kf
