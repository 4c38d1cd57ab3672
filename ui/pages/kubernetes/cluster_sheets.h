// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/edits/cluster.h"
#include "core/report/cluster_view.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct PoolRow {
    QString key; ///< its place
    NodePool pool;
    QString labels;
    QString taints;
    std::optional<PoolView> view;

    bool operator==(const PoolRow &) const = default;
};

/// One row a node pool: what it is made of, and what of it stands in racks.
class PoolSheet : public FieldsModel<PoolRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        AcceleratorColumn,
        DeviceColumn,
        NodesColumn,
        PlacedColumn,
        GroupsColumn,
        OfferedColumn,
        LabelsColumn,
        TaintsColumn,
        ResourceColumn,
        PluginColumn,
        DriverColumn,
        PrivilegedColumn
    };

    PoolSheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    void present(const Plan &plan, const ClusterPicture &picture);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString toolTipAt(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const PoolRow &before, const PoolRow &after) const override;
};

struct RegistryRow {
    QString key; ///< the id
    NamedRegistry registry;
    GridValue space; ///< GB; a text where it is at least that

    bool operator==(const RegistryRow &) const = default;
};

/// One row a registry, the first of which is called default.
class RegistrySheet : public FieldsModel<RegistryRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, ProductColumn, ScanColumn, CloudColumn, SpaceColumn };

    explicit RegistrySheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);

protected:
    Result<Plan>
    replaced(Plan plan, const RegistryRow &before, const RegistryRow &after) const override;
};

struct ImageRow {
    QString key; ///< its place, so that a name can change
    Image image;
    QString groups; ///< by name
    QString fits;   ///< the accelerators of its groups
    QString pull;   ///< how long a node pulls it

    bool operator==(const ImageRow &) const = default;
};

/// One row an image: whose it is, where it comes from, and where its CUDA runs.
class ImageSheet : public FieldsModel<ImageRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        FrameworkColumn,
        VersionColumn,
        CudaColumn,
        FitsColumn,
        GroupsColumn,
        ReferenceColumn,
        RegistryColumn,
        SizeColumn,
        TagsColumn,
        SensitivityColumn,
        PullColumn
    };

    explicit ImageSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan,
                 const Evaluation &figures,
                 const CatalogView &catalog,
                 const Wording &wording);

protected:
    Result<Plan> replaced(Plan plan, const ImageRow &before, const ImageRow &after) const override;
};

} // namespace kf
