// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct StorageRow {
    QString key;
    Dataset dataset;
    std::optional<double> stored; ///< GB at the size month; nothing where not known
    std::optional<double> onDisk;
    std::optional<double> total;

    bool operator==(const StorageRow &) const = default;
};

/// One row a dataset: the factors in the order in which they act, the results behind them.
class StorageSheet : public FieldsModel<StorageRow> {
    Q_OBJECT

public:
    explicit StorageSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);

    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const StorageRow &before, const StorageRow &after) const override;

private:
    std::optional<double> m_total;
};

} // namespace kf
