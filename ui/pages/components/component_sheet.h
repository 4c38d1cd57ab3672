// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The components of the catalogue, each with a switch.

#include "core/report/component_view.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct ComponentRow {
    QString key; ///< id of the component
    ComponentLine line;
    bool isOn = false;
    bool isThere = false; ///< the cluster has it already

    bool operator==(const ComponentRow &) const = default;
};

class ComponentSheet : public FieldsModel<ComponentRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OnColumn,
        ThereColumn,
        StateColumn,
        KindColumn,
        CoresColumn,
        MemoryColumn,
        VolumesColumn,
        NeededByColumn,
        NeedsColumn,
        VersionColumn,
        MaturityColumn,
        ResourcesColumn,
        OldNamesColumn,
    };

    ComponentSheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    /// Shows those that `words` name by any of their texts, old names too; all for no words.
    void present(const QList<ComponentLine> &lines, const QString &words);
    QString toolTipAt(int row, int column) const override;
    int titleLines() const override { return 2; }
    std::optional<CellRefusal> refusalOf(const QList<CellChange> &changes) const override;

Q_SIGNALS:
    /// What others need was to be switched off: that is asked elsewhere.
    void offAsked(const QString &id) const;

protected:
    Result<Plan>
    replaced(Plan plan, const ComponentRow &before, const ComponentRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;

private:
    const Catalog &m_catalog;
};

} // namespace kf
