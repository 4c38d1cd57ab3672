// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/figure_unit.h"

#include "core/base/units.h"

namespace kf {

CellUnit unitOfFigure(const QString &key)
{
    if (key.endsWith(QLatin1String("_w")))
        return {Unit::Watts};
    if (key.endsWith(QLatin1String("_kg")))
        return {Unit::Kilograms};
    if (key.endsWith(QLatin1String("_mm")))
        return {Unit::Metres, kMmPerM};
    if (key.endsWith(QLatin1String("_cfm")))
        return {Unit::CubicMetresPerHour,
                1.0 / kM3PerHourPerCfm,
                CellUnit::Per::Nothing,
                {QStringLiteral("CFM")}};
    return key.endsWith(QLatin1String("_u")) ? CellUnit{Unit::RackUnits} : CellUnit();
}

} // namespace kf
