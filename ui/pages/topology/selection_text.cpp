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

QString selectionText(const EquipmentLoad &load, const QLocale &locale)
{
    return QStringList{
        Words::tr("%n device(s)", nullptr, load.devices),
        Words::tr("Power %1")
            .arg(atLeast(amountText({load.powerW, Unit::Watts}, locale), load.powerMissing)),
        Words::tr("Weight %1")
            .arg(atLeast(amountText({load.weightKg, Unit::Kilograms}, locale), load.weightMissing))}
        .join(QStringLiteral("    "));
}

} // namespace kf
