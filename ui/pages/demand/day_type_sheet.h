// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The day types of a plan as a sheet: names and days a year, which add up to 365. The cells of a
// day type go with it.

#include "ui/pages/parts/fields_model.h"

namespace kf {

struct DayTypeRow {
    QString key;
    QString name;
    std::optional<double> days; ///< a year; nothing typed: those that are left
    Id copyOf;                  ///< a new one starts with the cells of this one; empty: with zeros

    bool operator==(const DayTypeRow &) const = default;
};

class DayTypeSheet : public FieldsModel<DayTypeRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, DaysColumn };

    explicit DayTypeSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan>
    replaced(Plan plan, const DayTypeRow &before, const DayTypeRow &after) const override;
};

} // namespace kf
