// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The five requirements with what meets them, and what somebody has to agree to.

#include "core/figures/figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

class CatalogView;

struct RequirementRow {
    QString key; ///< as the file calls it
    Requirement id = Requirement::SecureData;
    NeedAnswer state = NeedAnswer::Open;
    QString met;     ///< conditions that hold
    QString open;    ///< conditions that do not
    QString servers; ///< components
    QString notFor;  ///< groups
    QString reason;  ///< a person's own

    bool operator==(const RequirementRow &) const = default;
};

class RequirementSheet : public FieldsModel<RequirementRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        MetColumn,
        OpenColumn,
        ServersColumn,
        NotForColumn,
        ReasonColumn,
    };

    explicit RequirementSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures, const CatalogView &catalog);
    QString toolTipAt(int row, int column) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const RequirementRow &before, const RequirementRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

struct DecisionRow {
    QString key; ///< place in the plan
    Decision work;

    bool operator==(const DecisionRow &) const = default;
};

class DecisionSheet : public FieldsModel<DecisionRow> {
    Q_OBJECT

public:
    enum Column { TextColumn, AgreedByColumn, DateColumn, StateColumn };

    explicit DecisionSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan>
    replaced(Plan plan, const DecisionRow &before, const DecisionRow &after) const override;
};

} // namespace kf
