// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One day of the jobs from noon to noon, a lane for each group: bars that are dragged (start) and
// stretched (duration), flags for the first start and the deadline, ghosts of other starts. Jobs of
// a group that run at once stand below each other in its lane. It shows values and asks for
// changes; the page makes them.

#include "core/report/job_gantt.h"
#include "ui/report/gantt_paint.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <optional>
#include <utility>

namespace kf {

/// What of a job a person moves.
enum class JobPart { Start, Duration, NotBefore, FinishBy };

/// Whether a job is moved afresh, or on by the drag or held key that the last request came from.
enum class JobMotion { Begins, GoesOn };

class JobLanes : public QWidget {
    Q_OBJECT

public:
    explicit JobLanes(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<LaneJob> &jobs);

    /// Room at the left in digits, as charts below have it.
    void setAxisDigits(int digits);

    int selected() const { return m_selected; }
    void select(int job);
    /// How many lanes there are, and rows in all of them.
    int laneCount() const { return int(m_gantt.lanes.size()); }
    int rowCount() const { return m_gantt.rowCount; }

    /// The middle of a bar, and its right end, in pixels of the widget.
    QPoint barOf(int job) const;
    QPoint endOf(int job) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedChanged(int job);
    /// A person wants that part of the job at `minutes` of the clock; a duration is in minutes.
    void moveWanted(int job, kf::JobPart part, int minutes, kf::JobMotion motion);
    void addWanted();
    void deleteWanted(int job);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Grip {
        int job = -1;
        JobPart part = JobPart::Start;
    };
    struct Drag {
        Grip grip;
        int grabbed = 0; ///< minutes between the pointer and what it holds
        int before = 0;  ///< what Esc puts back
        JobMotion next = JobMotion::Begins;
    };

    QRectF plot() const;
    double rowHeight() const;
    GanttPlaces places() const { return {plot(), rowHeight(), 0.0}; }
    QRectF rectOf(int job) const { return places().row(m_gantt.rows[job]); }
    int rowAt(double y) const;
    int jobAt(const QPointF &point) const;
    bool covers(int job, double x) const;
    double xOf(int minutes) const { return places().x(minutes); } ///< after noon
    int minutesAt(double x) const;
    std::optional<Grip> gripAt(const QPointF &point) const;
    std::optional<JobPart> partAt(int job, double x) const;
    void stepSelection(int by);
    int valueOf(const Grip &grip) const;
    void want(const Grip &grip, int minutes, JobMotion motion);
    bool moveKey(const QKeyEvent &event);
    void announce();

    const Theme &m_theme;
    JobGantt m_gantt;
    int m_axisDigits = 0;
    int m_selected = -1;
    std::optional<Drag> m_drag;
    bool m_focusFrame = false;
};

} // namespace kf
