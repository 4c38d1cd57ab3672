// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What data lies in, the home volumes of people, and what groups may store.

#include "core/figures/figures.h"
#include "core/words/amount_words.h"
#include "ui/pages/parts/fields_model.h"
#include "ui/pages/storage/typed_units.h"

namespace kf {

struct TierRow {
    QString key;
    Tier tier;
    std::optional<double> total = {};     ///< GB at the size month; nothing where not known
    std::optional<double> provision = {}; ///< with headroom
    std::optional<double> capacity = {};  ///< usable
    std::optional<double> quotas = {};    ///< what groups may store, homes included
    QString full = {};                    ///< the month in which it is full, or that none is known

    bool operator==(const TierRow &) const = default;
};

/// The unit of what is typed and of the results beside it, and the month that those are of.
struct SheetUnits {
    TypedUnit capacity = {};
    QString month = {};

    bool operator==(const SheetUnits &) const = default;
};

/// One row a tier, also of those that are only named by what lies in them.
class TierSheet : public FieldsModel<TierRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CapacityColumn,
        BasisColumn,
        FillColumn,
        ReadColumn,
        TotalColumn,
        ProvisionColumn,
        UsableColumn,
        QuotasColumn,
        FullColumn,
    };

    explicit TierSheet(PlanDocument &document, QObject *parent = nullptr);

    void
    present(const Plan &plan, const Evaluation &figures, const UnitChoice &units, TypedUnits typed);

    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan, const TierRow &before, const TierRow &after) const override;

private:
    SheetUnits m_units;
};

struct HomesRow {
    QString key; ///< index in the plan
    Homes homes;
    QString tierName;
    std::optional<double> total = {}; ///< GB

    bool operator==(const HomesRow &) const = default;
};

/// Home volumes: people times data.
class HomesSheet : public FieldsModel<HomesRow> {
    Q_OBJECT

public:
    enum Column { GroupColumn, PeopleColumn, DataColumn, TierColumn, TotalColumn };

    explicit HomesSheet(PlanDocument &document, QObject *parent = nullptr);

    void
    present(const Plan &plan, const Evaluation &figures, const UnitChoice &units, TypedUnits typed);

    int titleLines() const override { return 2; }
    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const HomesRow &before, const HomesRow &after) const override;

private:
    PlanDocument &m_plans;
    TypedUnit m_data;
    AmountScale m_totals;
    std::optional<double> m_sum;
};

struct QuotaRow {
    QString key; ///< index in the plan
    StorageQuota quota;
    QString tierName;

    bool operator==(const QuotaRow &) const = default;
};

/// What groups may store in a tier.
class QuotasSheet : public FieldsModel<QuotaRow> {
    Q_OBJECT

public:
    enum Column { GroupColumn, TierColumn, DataColumn };

    explicit QuotasSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const UnitChoice &units, TypedUnits typed);

    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan, const QuotaRow &before, const QuotaRow &after) const override;

private:
    PlanDocument &m_plans;
    TypedUnit m_data;
};

} // namespace kf
