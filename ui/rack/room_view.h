// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of racks drawn to scale: looked at from near and far, selected, and filled by mouse and
// keyboard. The view asks the plan what may stand where and hands every wish back as a signal.

#include "ui/rack/network_lines.h"
#include "ui/rack/room_carry.h"
#include "ui/rack/room_selection.h"
#include "ui/rack/zoom_view.h"
#include "ui/theme/theme.h"

#include <QSet>

namespace kf {

class GhostItem;
class MiniMap;
class RackItem;

class RoomView : public ZoomView {
    Q_OBJECT

public:
    explicit RoomView(const Theme &theme, QWidget *parent = nullptr);
    ~RoomView() override;

    void present(const QList<DrawnRow> &rows);
    void setQuestions(const RoomQuestions &questions) { m_carry.setQuestions(questions); }
    /// The face that is seen; nothing shows both. From behind everything is mirrored.
    void setFace(SeenFace face);
    void setOverlay(Overlay overlay);
    void setLoss(const RoomLoss &loss);
    /// The cables that are drawn under the overlay Network.
    void setNetwork(const NetworkPicture &network);

    const QList<DrawnRow> &rows() const { return m_rows; }
    const RoomLayout &layoutOfRacks() const { return m_layout; }
    SeenFace face() const { return m_face; }
    Overlay overlay() const { return m_overlay; }
    const RoomLoss &loss() const { return m_loss; }
    const NetworkPicture &network() const { return m_network; }
    bool showsNetwork() const { return m_overlay == Overlay::Network; }
    const Theme &theme() const { return m_theme; }
    RackLook look() const;
    RackMarks marksOf(const Id &rack) const;
    const DrawnRack *drawnRack(const Id &rack) const;
    /// The rack of a cell of the layout.
    const DrawnRack &drawnAt(int cell) const { return drawing().rackAt(cell); }

    const RoomSelection &selection() const { return m_selection; }
    void select(const RoomSelection &selection);
    void selectRack(const Id &rack);
    void selectDevice(const Id &device);
    /// A row as such; its name and outline show it.
    void selectRow(const Id &row);
    /// The next row in that direction: its first rack, or the row itself where it is empty.
    void stepRow(int step);
    /// Selects, and brings the first thing selected into view.
    void show(const RoomSelection &selection);

    /// The whole room in small; it belongs to this view until a layout takes it.
    MiniMap &map() { return *m_map; }

    /// Shows all racks at once.
    void fit() override;
    /// Shows a row as large as it fits.
    void fitRow(const Id &row);
    /// Shows the selected rack as large as it fits.
    void fitRack() { fitRack(m_selection.rack); }
    /// Goes to the next rack in that direction and shows it.
    void stepRack(int step, bool extends = false);

    /// The keys of the room with what they do; those of actions are not among them.
    static QList<std::pair<QString, QString>> shortcuts();

    /// Carries devices by the keyboard, from the selected rack on.
    void carry(CarryKind kind, const QList<CarriedDevice> &devices);
    const Carry &carried() const { return m_carry.carry(); }
    const Verdict &verdict() const { return m_carry.verdict(); }
    /// What stands beside the ghost: what is carried, where to, and what it would do there.
    QStringList carryLabel() const;
    /// What is carried, to move it and to let it go.
    RoomCarry &carrying() { return m_carry; }
    const RoomCarry &carrying() const { return m_carry; }
    /// Shows devices where they would stand until a person takes them with Enter or a click, or
    /// not.
    void propose(const Carry &carry, const QString &text, const std::function<void()> &take);
    /// True while the last key press came from a key that is held down.
    bool keyIsHeld() const { return m_keyIsHeld; }

    /// Asks to be shown where another view is in front.
    void bringToFront();
    /// Lets a person change a text in place; `commit` takes the new one, or says no and the text
    /// stays open.
    void editText(const QRect &box,
                  const QString &text,
                  const std::function<bool(const QString &)> &commit);

    /// Where a device of so many units stands in the viewport, or would.
    QRect viewportBox(const Id &rack, double u, double height = 1.0) const;
    /// Where the name of a rack, or of a row, stands in the viewport.
    QRect headBox(const Id &rack) const;
    QRect rowBox(const Id &row) const;

Q_SIGNALS:
    void selectionChanged();
    /// Something is carried, elsewhere than before, or no longer.
    void carryChanged();
    /// Let go where it can stand.
    void placed(kf::CarryKind kind,
                const QList<kf::Placement> &placements,
                const QList<kf::Id> &sources);
    /// Placed devices are dragged outside the room, to that point of the screen.
    void draggedOutside(const QPoint &globalPosition);
    /// Let go there; they stay where they stand.
    void droppedOutside(const QList<kf::Id> &devices, const QPoint &globalPosition);
    /// Let go where it cannot stand, or not there at all.
    void refused(const QString &reason);
    void noted(const QString &note);
    void racksMoved(const QList<kf::Id> &racks, const kf::Id &row, int index);
    /// A device, rack, row or nothing was asked for its menu; already selected.
    void menuWanted(const QPoint &globalPosition);
    void renameWanted();
    /// The next bundle of the selected device, or the one before.
    void bundleStepWanted(int step);
    /// The device at the other end of the bundle at hand.
    void otherEndWanted();
    /// Something is to be done that can be seen here alone, while another view is in front.
    void wantedInFront();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Hand { Idle, Pressed, Band, Devices, Racks };

    DrawnRoom drawing() const { return {m_rows, m_layout}; }
    void layOut();
    RoomLayout freshLayout() const;
    /// True where these rows, of the same shape as now, ask for the layout that there is.
    bool keepsLayout(const QList<DrawnRow> &rows) const;
    void drawNetworkLines();
    bool stepsBundle(const QKeyEvent &event);
    void showAt(const RoomLayout &layout);
    /// Zooms so that all that is laid out is seen.
    void showAll();
    QRectF seenBox() const;
    void fitRack(const Id &rack);
    /// Shows the row or rack again that a person has asked to see; all where it is gone.
    void fitAgain();
    void repaintRacks();
    RoomSpot spotAt(const QPoint &point) const;
    void clickSpot(const RoomSpot &spot, Qt::KeyboardModifiers modifiers);
    void beginDrag(const QPoint &point, Qt::KeyboardModifiers modifiers);
    void moveCarryTo(const QPoint &point, Qt::KeyboardModifiers modifiers);
    /// Scrolls no farther than needed; of what is larger than the view some part is enough.
    void bringIntoView(QRectF box);
    void showCarry();
    void endCarry();
    void endHand();
    /// What one key does, and what that is called; without a text as the one before.
    struct KeyCommand {
        int key;
        const char *text;
        void (*act)(RoomView &view, const QKeyEvent &event);
    };
    static const QList<KeyCommand> &carryKeys();
    static const QList<KeyCommand> &stepKeys();
    bool runKey(const QList<KeyCommand> &commands, const QKeyEvent &event);
    void carryBy(int racks, double units);
    void stepDevice(int step, bool extends);
    void updateRackDrag(const QPoint &point);
    /// A step to the right in the order of the racks.
    int toTheRight() const { return m_layout.shape.isMirrored() ? -1 : 1; }
    QString toolTipAt(const RoomSpot &spot) const;

    const Theme &m_theme;
    std::shared_ptr<RackTexts> m_texts;
    QGraphicsScene m_scene;
    QList<DrawnRow> m_rows;
    RoomLayout m_layout;
    FootWidths m_widths; ///< for which it was made
    /// What a person last asked to see as large as it fits.
    struct Fitted {
        Id row;
        Id rack;
    };
    Fitted m_fitted;
    QList<RackItem *> m_items;
    GhostItem *m_ghost = nullptr;
    MiniMap *m_map = nullptr;
    SeenFace m_face = Face::Front;
    Overlay m_overlay = Overlay::Plain;
    RoomLoss m_loss;
    NetworkPicture m_network;
    NetworkLines m_networkLines; ///< of it, over the layout
    RoomSelection m_selection;
    QSet<Id> m_selectedDevices; ///< the same, to look up

    RoomCarry m_carry{m_layout};
    Hand m_hand = Hand::Idle;
    QPoint m_pressed;
    QPointF m_grip; ///< from the box of the first carried device to the cursor
    bool m_keyIsHeld = false;
    QRectF m_band;
    int m_rackTarget = -1; ///< cell before which dragged racks would stand
    int m_rackTargetRow = -1;
};

} // namespace kf
