// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who works on the platform: a row a profile, with what it asks for and what it lacks.

#include "core/figures/figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct ProfileRow {
    QString key; ///< place in the plan
    Profile work;
    std::optional<double> peak = {};
    QString lacks = {};
    QString toLearn = {}; ///< skills of its persona that it has not

    bool operator==(const ProfileRow &) const = default;
};

class ProfileSheet : public FieldsModel<ProfileRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GroupColumn,
        PersonaColumn,
        PeopleColumn,
        SkillsColumn,
        WaysColumn,
        DataColumn,
        PeakColumn,
        LacksColumn,
        LearnColumn,
        WorksOnColumn,
        DeliversColumn,
        IdleColumn,
    };

    explicit ProfileSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);
    QString toolTipAt(int row, int column) const override;
    int titleLines() const override { return 2; }
    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const ProfileRow &before, const ProfileRow &after) const override;

private:
    QString atLeastText() const;

    int m_profiles = 0;
    int m_groups = 0;
    double m_people = 0.0;
    bool m_knowsPeople = true; ///< every profile of people says a number
    double m_peak = 0.0;       ///< of the plan
};

} // namespace kf
