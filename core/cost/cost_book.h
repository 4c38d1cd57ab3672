// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The book of one strategy while it is written: yearly parts and monthly cash.

#include "core/cost/cost_figures.h"
#include "core/cost/equipment_cash.h"
#include "core/cost/owning.h"
#include "core/cost/year_terms.h"

#include <QSet>

namespace kf {

class CostBook {
public:
    /// `missing` gets the paths of what would have to be known.
    CostBook(int months, const Finance &finance, QSet<QString> &missing);

    int months() const { return m_months; }

    /// `count` times what one costs in a year like `month`.
    void add(CostPart part, int month, double count, const UnitCost &year);
    /// A part of `month` of which nothing is known.
    void addUnknown(CostPart part, int month);
    /// Energy of `count` units in a year like `month`.
    void addEnergyKwh(int month, double count, const YearOfUnit &year);
    void addUnknownEnergy(int month) { m_kwh[month].isOpen = true; }
    /// Buys `count` of something that costs `capex` and has it up to the month before `until`.
    void buy(double count, std::optional<double> capex, int from, std::optional<int> until);
    void buyUnknown();

    /// Everything that is owned of `unit`, month by month.
    void own(const OwnedUnit &unit, const UnitPrices &prices);

    /// The sums; GPU-hours and owned GPUs are not among them.
    StrategyFigures figures() const;
    /// What the cash of equipment is made of.
    EquipmentCash equipment() const;
    /// What is running in each year.
    QList<YearTerms> yearTerms() const;

private:
    int m_months;
    const Finance &m_finance;
    QSet<QString> &m_missing;
    std::array<OpenSum, kCostParts> m_parts; ///< over the months
    QList<OpenSum> m_capex;
    QList<OpenSum> m_bought; ///< of m_capex, as m_replaced; the rest of it is what leaves
    QList<OpenSum> m_replaced;
    QList<OpenSum> m_opex; ///< of a year like the month, as all below
    QList<OpenSum> m_cloud;
    QList<OpenSum> m_kwh;
    OpenSum m_endValue;
    QList<YearTerms> m_years; ///< sums of its months, parts as of years like them
};

/// The product; what is missing for it is added to `missing`.
std::optional<double> priced(double count, const UnitCost &unit, QSet<QString> &missing);

} // namespace kf
