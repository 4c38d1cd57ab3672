// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/question_study.h"
#include "ui/pages/page.h"
#include "ui/pages/topology/drawing_dialog.h"
#include "ui/pages/topology/room_commands.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace kf {

class CatalogueView;
class ChartView;
class EmptyState;
class FillDialog;
class FloorView;
class NetworkPart;
class OwnDevices;
class RoomMonthBar;
class RackPanel;
class RoomView;
class Segments;
struct FillAssumption;
struct PlacementResult;
struct RoomLoss;

/// The room with its racks to scale, the catalogue to fill them from, and what is selected.
class TopologyPage : public Page {
    Q_OBJECT

public:
    TopologyPage(const PageContext &context, QWidget *parent);

    void reveal(const QString &path) override;
    std::optional<WhyRequest> whyHere() const override;
    QList<QAction *> pageActions() const override;
    bool isDrawing() const override;

    RoomView &room() { return *m_room; }
    FloorView &floor() { return *m_floor; }
    RoomCommands &commands() { return *m_commands; }
    CatalogueView &catalogue() { return *m_catalogue; }
    RoomMonthBar &month() { return *m_month; }
    NetworkPart &network() { return *m_network; }
    OwnDevices &ownDevices() { return *m_own; }
    RackPanel &selectionPanel() { return *m_rack; }

    /// Shows what is lost: an index of the choices, 0 is nothing.
    void chooseLoss(int index);
    /// The halls from above instead of the racks from the front, or back.
    void showFloor(bool floor);
    bool showsFloor() const;
    /// The room as it is shown, for files and paper.
    RoomDrawing drawing() const;

    /// Takes a filling over into the plan, with what was assumed for it, as one step.
    bool acceptFilling(const PlacementResult &result,
                       const QList<FillAssumption> &assumptions = {});

private:
    void refresh() override;
    void panelsRestored() override;
    void buildTools();
    void buildPanels();
    void buildMenus();
    void connectRoom();
    void shareHeight();
    void buildFloor();
    void chooseView(int index);
    void buildNetwork();
    void buildNetworkPanels();
    void showNetworkPanels(bool network);
    void chooseOverlay(int index);
    void toggleNetwork();
    void showFabric(const Id &id);
    void presentNetwork();
    void presentVerdict();
    void ask();
    QList<Study> studies() const;
    std::optional<LostSupply> chosenLoss() const;
    bool takeShown();
    void presentAnswers();
    void askForSum();
    void presentRoom();
    void presentLosses();
    void presentMonths();
    void presentSelection();
    void showChange();
    void presentFloor();
    void presentLegend();
    void presentPlaces();
    void tellSelection();
    void showMenu(const QPoint &globalPosition);
    void open(RoomCommand command);
    void openService();
    void openAddRacks();
    void openFill();
    void fillFor(const AcceleratorKey &key, std::optional<int> month);
    void exportDrawing(DrawingFormat format);
    void printDrawing();
    void openStrips();
    QString stripsEffect(const Rack &rack, const RackType &type, const Id &strip) const;
    void hangOnFeed(const Id &rack, const Id &device, const QString &feed);
    void moveToFeed(const QList<Id> &devices, const QPoint &globalPosition);
    void goOnCarrying();
    void beginPlacing(const Id &device);

    QWidget *m_content;
    QFrame *m_frame; ///< around the room
    RoomView *m_room;
    FloorView *m_floor;
    RoomCommands *m_commands;
    CatalogueView *m_catalogue;
    OwnDevices *m_own;
    NetworkPart *m_network;
    QLabel *m_verdict;       ///< of the network, beside the title
    int m_overlayBefore = 0; ///< the network was shown
    RackPanel *m_rack;
    Panel *m_cataloguePanel = nullptr;
    Panel *m_rackPanel = nullptr;
    std::optional<int> m_catalogueHeight; ///< while it has less, for want of devices
    QScrollArea *m_rackScroll = nullptr;
    RoomSelection m_described;       ///< what the panel is about
    QList<Panel *> m_networkPanels;  ///< network, cables, limits, ports
    QList<Panel *> m_otherPanels;    ///< that make room for them
    QList<int> m_otherHeights;       ///< of those, in pixels, as they were before
    bool m_hasNetworkPanels = false; ///< they are shown
    Panel *m_monthsPanel = nullptr;
    ChartView *m_months;
    ChartView *m_supply;
    RoomMonthBar *m_month;
    Segments *m_face; ///< front, rear or floor plan
    Segments *m_overlay;
    QComboBox *m_places;
    QComboBox *m_loss;
    QToolButton *m_drawing;
    QToolButton *m_more;
    QPushButton *m_fill;
    FillDialog *m_fillDialog = nullptr; ///< while it is open
    EmptyState *m_empty;
    QLabel *m_summary;
    QLabel *m_legend;                      ///< what the colours of an overlay mean
    DrawingOptions m_drawingOptions;       ///< as they were chosen last
    QuestionStudy *m_study;                ///< the month that is looked at, what is lost, sums
    std::optional<RoomSelection> m_change; ///< where the last change was
    quint64 m_newestStep = 0;              ///< lower ones are made again
    QList<RackLoss> m_losses;              ///< what panel and marks speak of
    bool m_hasToldLoss = false;            ///< the status bar speaks of what is lost
    EvaluationPtr m_shown; ///< what drawing, panel, bars, ghost and exports speak of
};

} // namespace kf
