// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/components/component_sheet.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kf {

class ComponentPanel;
class FootprintTable;
class GraphView;
class GridView;
class GuardSheet;
class GuardTextSheet;
class Segments;
class ValueTable;
enum class ComponentPreset;

inline constexpr PageId kComponentsPage("components");

/// Which parts of Kubeflow are installed, who needs them, what they bring along and what the
/// platform itself takes.
class ComponentsPage : public Page {
    Q_OBJECT

public:
    enum class View { Graph, Table };

    ComponentsPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    std::function<void()> wayBack() override;

    void showView(View view);
    View view() const;

    GraphView &graph() { return *m_graph; }

    GridView &grid() { return *m_grid; }
    GridView &choiceGrid() { return *m_choiceGrid; }
    GridView &textGrid() { return *m_textGrid; }
    ComponentPanel &componentPanel() { return *m_component; }
    FootprintTable &footprint() { return *m_footprint; }
    QLineEdit &search() { return *m_search; }
    Segments &presets() { return *m_presets; }
    QString verdict() const;

private:
    void refresh() override;
    void buildTools();
    void buildEmpty();
    void buildPanels();
    void buildWays();
    void presentLines();
    void presentEmpty();
    void presentTools();
    void showComponent();
    void choosePreset(int index);
    void take(ComponentPreset preset);
    void buildViews();
    void toggle(const Id &id);
    void askInPanel();
    void goToChoices();
    void selectRow(const Id &id);
    void followInGraph();
    void showInGraph();
    Id selected() const;

    ComponentSheet *m_sheet;
    GuardSheet *m_choices;
    GuardTextSheet *m_texts;
    QStackedWidget *m_stack;
    GridView *m_grid;
    GraphView *m_graph;
    QScrollArea *m_graphArea = nullptr; ///< around it
    Segments *m_views;
    QLabel *m_verdict;
    Segments *m_presets;
    QComboBox *m_release;
    QLineEdit *m_search;
    QWidget *m_empty;
    QList<QLabel *> m_cards; ///< what each preset comes to, while nothing is chosen
    Panel *m_componentPanel = nullptr;
    ComponentPanel *m_component = nullptr;
    Panel *m_footprintPanel = nullptr;
    FootprintTable *m_footprint = nullptr;
    QLabel *m_unknown = nullptr;
    ValueTable *m_servers = nullptr;
    Panel *m_waysPanel = nullptr; ///< how components run
    GridView *m_choiceGrid = nullptr;
    GridView *m_textGrid = nullptr;
};

} // namespace kf
