// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Events on a time line beside the sheet of groups: each group's row goes on as its lane, each
// event is a mark in it that is moved by mouse or keyboard. It shows values and asks for changes;
// the page makes them.

#include "core/plan/plan.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QLocale>
#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <utility>

namespace kf {

class GridView;

/// Whether an event is moved afresh, or on by the drag or held key that the last request came from.
enum class EventMotion { Begins, GoesOn };

/// One event in its lane.
struct LaneEvent {
    int index = 0; ///< in the plan
    int month = 0;
    bool multiplies = false; ///< a diamond, else a dot
    bool isOff = false;      ///< the scenario that is looked at goes without it
    QString label;           ///< "+8 new team"
    QString text;            ///< in one sentence, for screen readers and tool tips

    bool operator==(const LaneEvent &) const = default;
};

/// The months of one group.
struct EventLane {
    Id group;
    int fromMonth = 0;
    int toMonth = 0;
    QList<LaneEvent> events; ///< by month

    bool operator==(const EventLane &) const = default;
};

/// What an event changes, with its note: "+8 new team".
QString eventLabel(const Event &event, const QLocale &locale);

/// A lane for every group, in the order of the sheet beside them, as that scenario has them.
QList<EventLane> lanesOf(const Plan &plan, const Id &scenario, const QLocale &locale);

class EventLanes : public QWidget {
    Q_OBJECT

public:
    /// The lanes stand beside the rows of `grid`, which must outlive this.
    EventLanes(const Theme &theme, const GridView &grid, QWidget *parent = nullptr);

    /// Shows `lanes`, one for each row of the grid, over the months named `months`.
    void present(const QList<EventLane> &lanes, const QStringList &months);

    /// The selected event, by its index in the plan; -1: none.
    int selected() const { return m_selected; }
    void select(int index);

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    /// Where a month of a lane is, in pixels of the widget.
    QPoint pointOf(int lane, int month) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedChanged(int index);
    /// A person has dragged or keyed an event to that month.
    void moveRequested(int index, int month, kf::EventMotion motion);
    void deleteRequested(int index);
    void editRequested(int index);
    void addRequested(const kf::Id &group, int month);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Drag {
        int index = -1;
        int startMonth = 0;
        EventMotion next = EventMotion::Begins; ///< of the next move
    };

    QRect laneRect(int lane) const;
    double xOf(int month) const;
    int monthAt(double x) const;
    int laneAt(double y) const;
    const LaneEvent *eventAt(const QPointF &point) const;
    const LaneEvent *eventOf(int index) const;
    int laneOf(int index) const;
    int lastMonth() const { return int(m_months.size()) - 1; }
    void paintHead(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintMarks(QPainter &painter, const EventLane &lane, const QRect &rect) const;
    void paintMark(QPainter &painter, const LaneEvent &event, const QPointF &centre) const;
    void selectNext(int step);
    void moveSelected(int months, EventMotion motion);
    bool moveKey(const QKeyEvent &event);
    bool stepKey(const QKeyEvent &event);
    bool editKey(const QKeyEvent &event);
    bool deleteKey(const QKeyEvent &event);
    bool addKey(const QKeyEvent &event);

    struct Command;
    static const QList<Command> &commands();
    void announce();

    const Theme &m_theme;
    const GridView &m_grid;
    QList<EventLane> m_lanes;
    QStringList m_months;
    int m_selected = -1;
    std::optional<Drag> m_drag;
    bool m_focusFrame = false;
};

} // namespace kf
