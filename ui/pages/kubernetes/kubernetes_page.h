// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/kubernetes/cluster_sheets.h"
#include "ui/pages/page.h"
#include "ui/pages/parts/choice_sheets.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kf {

class ClusterDrawing;
enum class CurveMotion;
class EmptyState;
class GridView;
class Segments;
class ValueTable;
class VersionView;

inline constexpr PageId kKubernetesPage("kubernetes");

/// Which cluster carries the platform: who runs it, its control plane and node pools as a drawing
/// and as sheets; registries with the images in them.
class KubernetesPage : public Page {
    Q_OBJECT

public:
    enum class View { Cluster, Images };

    KubernetesPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;

    void showView(View view);
    View view() const;

    ClusterDrawing &drawing() { return *m_drawing; }
    VersionView &versions() { return *m_versions; }
    Segments &hosting() { return *m_hosting; }
    GridView &choiceGrid() { return *m_choiceGrid; }
    GridView &textGrid() { return *m_textGrid; }
    GridView &poolGrid() { return *m_poolGrid; }
    GridView &registryGrid() { return *m_registryGrid; }
    GridView &imageGrid() { return *m_imageGrid; }
    QString verdict() const;

private:
    void refresh() override;
    GridView *newGrid(const char *name, const QString &title, GridModel *model);
    QWidget *buildCluster();
    QWidget *buildImages();
    void buildTools();
    void addHere();
    void deleteHere();
    void updateTools();
    void setNodes(int pool, std::optional<int> nodes, CurveMotion motion);
    void takePlaced();

    GuardSheet *m_choices;
    GuardTextSheet *m_texts;
    PoolSheet *m_pools;
    RegistrySheet *m_registries;
    ImageSheet *m_images;
    QLabel *m_verdict;
    Segments *m_views;
    QPushButton *m_placed;
    QPushButton *m_add;
    QPushButton *m_delete;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ClusterDrawing *m_drawing;
    VersionView *m_versions;
    Segments *m_hosting;
    ValueTable *m_ladder;
    QLabel *m_staff;
    GridView *m_choiceGrid = nullptr;
    GridView *m_textGrid = nullptr;
    GridView *m_poolGrid = nullptr;
    GridView *m_registryGrid = nullptr;
    GridView *m_imageGrid = nullptr;
    Gesture m_gesture; ///< of the nodes that are dragged
};

} // namespace kf
