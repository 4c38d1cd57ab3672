// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets of choices of the platform, and of what is written rather than chosen.

#include "core/report/guard_choices.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct GuardRow {
    QString key; ///< the path
    GuardChoice choice;

    bool operator==(const GuardRow &) const = default;
};

/// Choices as rows, each with what it does and what it costs.
class GuardSheet : public FieldsModel<GuardRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, ChoiceColumn, ClosesColumn, CostsColumn };

    /// `closes` and `costs`: titles of what the choice does, and of what it costs.
    GuardSheet(PlanDocument &document,
               const QString &closes,
               const QString &costs,
               QObject *parent = nullptr);

    void present(const QList<GuardChoice> &choices);
    QList<Choice> choicesAt(int row, int column) const override;
    QString toolTipAt(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const GuardRow &before, const GuardRow &after) const override;
};

struct GuardTextRow {
    QString key; ///< the path
    QString name;
    QString value;
    QString hint;

    bool operator==(const GuardTextRow &) const = default;
};

/// What is written rather than chosen: issuers, claims, days.
class GuardTextSheet : public FieldsModel<GuardTextRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, HintColumn };

    explicit GuardTextSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const QList<GuardText> &texts);
    QString toolTipAt(int row, int column) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const GuardTextRow &before, const GuardTextRow &after) const override;
};

} // namespace kf
