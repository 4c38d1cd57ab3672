// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much data each group's GPUs read while they are busy.

#include "core/catalog/zone_table.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct DataFeedRow {
    QString key;
    Group group;
    QString name;
    QString place;
    std::optional<double> most = {}; ///< GB/s in the group's largest hour; nothing where unknown

    bool operator==(const DataFeedRow &) const = default;
};

/// One row a group with GPUs; groups come and go on Demand.
class DataFeedSheet : public FieldsModel<DataFeedRow> {
    Q_OBJECT

public:
    enum Column { GroupColumn, PlaceColumn, FeedColumn, MostColumn };

    DataFeedSheet(PlanDocument &document, const ZoneTable &zones, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);

    int titleLines() const override { return 2; }

protected:
    Result<Plan>
    replaced(Plan plan, const DataFeedRow &before, const DataFeedRow &after) const override;

private:
    const ZoneTable &m_zones;
};

} // namespace kf
