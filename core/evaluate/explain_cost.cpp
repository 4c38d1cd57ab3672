// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/explain_steps.h"

namespace kf {

namespace {

/// Where a person says what that part costs.
const char *pathOf(CostPart part)
{
    switch (part) {
    case CostPart::Capital:
        return "cost/prices";
    case CostPart::Energy:
        return "cost/finance/energy_per_kwh";
    case CostPart::Colocation:
        return "cost/finance/colocation_per_kw_month";
    case CostPart::Support:
        return "cost/finance/support_rate";
    case CostPart::Software:
        return "cost/finance/software_per_gpu_year";
    case CostPart::Staff:
        return "cost/finance/staff_per_year";
    case CostPart::Platform:
        return "cost/finance/platform_fee_per_year";
    case CostPart::Busy:
        return "cost/finance/busy_cost_per_gpu_hour";
    case CostPart::Egress:
        return "cost/policy/egress_per_gb";
    case CostPart::Interconnect:
        return "cost/policy/interconnect_per_month";
    case CostPart::Storage:
        return "cost/policy/storage_per_gb_month";
    case CostPart::OnDemand:
    case CostPart::Spot:
    case CostPart::Reserved:
        break;
    }
    return "cost/cloud";
}

} // namespace

Derivation costSteps(const CostFigures &cost)
{
    const StrategyFigures &planned = cost.of(Strategy::AsPlanned);
    const OpenSum year = planned.perYear();
    Derivation total;
    total.kind = StepKind::CostPerYear;
    total.value = {year.known, Unit::None};
    total.path = QStringLiteral("cost");
    if (year.isOpen)
        total.arguments = {{QStringLiteral("missing"), QList<QString>(cost.missing)}};
    for (std::size_t i = 0; i < kCostParts; ++i) {
        const OpenSum &sum = planned.parts[i];
        if (sum.known == 0.0 && !sum.isOpen)
            continue;
        Derivation part;
        part.kind = StepKind::CostOfPart;
        part.value = {sum.known, Unit::None};
        part.path = QString::fromLatin1(pathOf(static_cast<CostPart>(i)));
        part.arguments = {{QStringLiteral("part"), QString(wordFor(static_cast<CostPart>(i)))}};
        if (sum.isOpen)
            part.arguments.append({QStringLiteral("open"), QString(QStringLiteral("yes"))});
        total.parts.append(part);
    }
    return total;
}

} // namespace kf
