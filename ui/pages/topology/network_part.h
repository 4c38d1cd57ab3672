// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The overlay Network of the topology page: which network is looked at, its cables over the racks,
// and what can be done with it.

#include "core/figures/studies.h"
#include "core/plan/edits/fabric_offers.h"
#include "ui/pages/page.h"

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace kf {

class NetworkPanel;
class NetworkPorts;
class RoomView;
class Segments;
class ValueTable;

class NetworkPart : public QObject {
    Q_OBJECT

public:
    NetworkPart(const PageContext &context, RoomView &room, QWidget *parent);

    /// Above the racks: which network, and which of several.
    QWidget *bar() { return m_bar; }
    /// Below it, where there is no network of a kind: what there could be.
    QFrame *empty() { return m_empty; }
    QList<QAction *> actions() const { return m_actions; }
    /// What stands in the panels of the page.
    NetworkPanel &panel() { return *m_panel; }
    QWidget *limits() { return m_limits; }
    QWidget *shopping() { return m_shopping; }
    ValueTable &cables() { return *m_cables; }
    QWidget *ports();
    NetworkPorts &portPicture() { return *m_ports; }
    /// Picture or table of the ports.
    QToolButton *portsAsTable() { return m_asTable; }

    /// What has to be asked for the network that is looked at.
    QList<Study> studies() const;
    /// The newest answers to them; nothing where they are not ready.
    struct Answers {
        std::optional<FabricMap> map;
        std::optional<QList<LayoutChoice>> layouts;
    };
    void present(const Plan &plan, const EvaluationPtr &figures, const Answers &answers);
    /// Another device is selected.
    void presentSelection();

    /// The network that is looked at; empty where there is none of its kind.
    const Id &fabric() const { return m_fabric; }
    void choose(const Id &fabric);
    /// The selected device's cables, or the bundle at hand; empty where none is selected.
    QString hint() const;

Q_SIGNALS:
    /// Another network is looked at: its links have to be asked for.
    void changed();
    /// The bundle at hand is another one.
    void hintChanged();

private:
    void addCommands();
    void enableCommands();
    bool take(const QString &label, const PlanDocument::Change &change);
    void openOffers();
    void addOffer(const FabricOffer &offer);
    void duplicate();
    void remove();
    void openLinks();
    void openBill();
    void buildEmpty();
    void presentEmpty();
    void buildPanels();
    void presentPicture();
    void presentPanels();
    void presentLimits();
    void lightPort(const Id &device, int link);
    void goToPort(const Id &device, int link);
    void takeDown(int down, int ports);
    void placeMissing();
    void placeMissingHere();
    void proposeMissing(const Id &fabric);
    Result<Plan> withMissing(Plan plan, const Id &fabric) const;
    QString leftOf(const Plan &placed, const Id &fabric) const;
    void takeMissing(const Id &fabric);
    void tellLeft(const Id &fabric, const QString &text);
    void chooseKind(NetworkKind kind);
    void presentChoice();
    void stepBundle(int step);
    void goToOtherEnd();
    Id device() const;
    const Fabric *shown() const;
    CatalogView view() const { return {m_plan.catalog, m_context.catalog}; }

    PageContext m_context;
    RoomView &m_room;
    QWidget *m_bar;
    Segments *m_kinds;
    QComboBox *m_choice;
    QToolButton *m_menu;
    QFrame *m_empty;
    QLabel *m_emptyText;
    QHBoxLayout *m_steps;                                        ///< of it
    std::optional<std::pair<NetworkKind, Topology>> m_offersFor; ///< what the steps were made for
    QList<QAction *> m_actions;
    QAction *m_add = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_placeMissing = nullptr;
    QAction *m_links = nullptr;
    QAction *m_bill = nullptr;
    Plan m_plan;
    EvaluationPtr m_figures;
    Answers m_answers;
    NetworkPanel *m_panel;
    QWidget *m_limits;
    QLabel *m_limit;
    ValueTable *m_layouts;
    QWidget *m_shopping;
    ValueTable *m_cables;
    QLabel *m_noCables;
    QStackedWidget *m_portPages;
    NetworkPorts *m_ports;
    ValueTable *m_portTable;
    QToolButton *m_asTable;
    /// What found no place in these racks, of one network or of all.
    struct Left {
        Topology in;
        Id fabric;
        QString text;
    };
    std::optional<Left> m_left;
    NetworkKind m_kind = NetworkKind::Compute;
    bool m_hasKind = false; ///< a person has chosen it
    Id m_fabric;
    Id m_device; ///< whose bundles are gone along
    int m_atHand = -1;
    /// A bundle that is pointed at among the ports, whatever is selected.
    struct Lit {
        Id device;
        int bundle = -1; ///< of its bundles
    };
    std::optional<Lit> m_lit;
};

} // namespace kf
