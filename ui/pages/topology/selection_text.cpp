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

QString selectionText(const EquipmentLoad &load, const Wording &wording)
{
    const auto text = [&wording](double value, Unit unit, bool atLeast) {
        return limitText(value, std::nullopt, unit, atLeast, Digits::Exact, wording);
    };
    return QStringList{
        Words::tr("%n device(s)", nullptr, load.devices),
        Words::tr("Power %1").arg(text(load.powerW, Unit::Watts, load.powerMissing)),
        Words::tr("Weight %1").arg(text(load.weightKg, Unit::Kilograms, load.weightMissing))}
        .join(QStringLiteral(" \u00b7 "));
}

} // namespace kf
