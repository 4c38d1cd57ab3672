// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/threat_view.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct ExposedRow {
    QString key; ///< the id
    ExposedService service;
    QString state;
    std::optional<LimitState> limit = {}; ///< how that is coloured

    bool operator==(const ExposedRow &) const = default;
};

/// The services that a hybrid lets out.
class ExposedSheet : public FieldsModel<ExposedRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, GroupColumn, LoginColumn, StateColumn };

    explicit ExposedSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const ExposedRow &before, const ExposedRow &after) const override;
};

struct ThreatSheetRow {
    QString key; ///< the id of the threat
    ThreatRow threat;
    QString closing;

    bool operator==(const ThreatSheetRow &) const = default;
};

/// Who could reach what, worst first. Nothing of it is typed but why somebody accepts it.
class ThreatSheet : public FieldsModel<ThreatSheetRow> {
    Q_OBJECT

public:
    enum Column {
        WhoColumn,
        WhatColumn,
        StateColumn,
        BecauseColumn,
        ClosingColumn,
        ByColumn,
        AcceptedColumn
    };

    explicit ThreatSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Evaluation &figures, bool isTrial);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    Result<Plan>
    replaced(Plan plan, const ThreatSheetRow &before, const ThreatSheetRow &after) const override;
};

struct RoleRow {
    QString key; ///< the word of the kind
    ResourceKind kind = ResourceKind::Job;
    QMap<Persona, AccessLevel> levels; ///< what holds
    QMap<Persona, AccessLevel> own;    ///< what the plan sets

    bool operator==(const RoleRow &) const = default;
};

/// What each persona may do with which custom resources.
class RoleSheet : public FieldsModel<RoleRow> {
    Q_OBJECT

public:
    explicit RoleSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);
    QList<Choice> choicesAt(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const RoleRow &before, const RoleRow &after) const override;
};

} // namespace kf
