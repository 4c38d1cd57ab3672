// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the advice for training takes as given: its value, how sure it is, and where it comes from.

#include "core/plan/plan.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct ConstantRow {
    QString key; ///< as the file calls it
    QString name;
    QString about; ///< what it is, and what it is where nobody says otherwise
    double value = 0.0;
    Standing standing = Standing::Assumed;
    QString source;

    bool operator==(const ConstantRow &) const = default;
};

class ConstantsSheet : public FieldsModel<ConstantRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, StandingColumn, SourceColumn };

    explicit ConstantsSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);
    QString toolTipAt(int row, int column) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const ConstantRow &before, const ConstantRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

} // namespace kf
