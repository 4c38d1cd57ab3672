// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One day of the jobs from noon to noon, a lane for each group: bars that are dragged (start) and
// stretched (duration), flags for the first start and the deadline, ghosts of other starts. Jobs of
// a group that run at once stand below each other in its lane. It shows values and asks for
// changes; the page makes them.

#include "core/base/day.h"
#include "core/base/ids.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <optional>
#include <utility>

namespace kf {

/// A job in the lane of its group. Times in minutes of the clock.
struct LaneJob {
    Id id;
    QString lane;  ///< the name of its group
    QString label; ///< "16 GPUs"
    QString text;  ///< in one sentence, for screen readers and tool tips
    int start = 0;
    int duration = 0; ///< minutes
    std::optional<int> notBefore = {};
    std::optional<int> finishBy = {};
    std::optional<int> ghost = {}; ///< another start that is offered
    int colour = 0;                ///< of the row of colours
    bool isLate = false;
    bool counts = true; ///< on the day that is looked at, and in a derived group

    bool operator==(const LaneJob &) const = default;
};

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
    int laneCount() const { return int(m_lanes.size()); }
    int rowCount() const { return m_rowCount; }

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
    /// The rows of one group.
    struct Lane {
        QString name;
        int firstRow = 0;
        int rows = 0;
    };
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

    void layLanes();
    QRectF plot() const;
    double rowHeight() const;
    QRectF rowRect(int row) const;
    QRectF rectOf(int job) const { return rowRect(m_rows[job]); }
    int rowAt(double y) const;
    int jobAt(const QPointF &point) const;
    bool covers(int job, double x) const;
    double xOf(int minutesFromNoon) const;
    int minutesAt(double x) const;
    std::optional<Grip> gripAt(const QPointF &point) const;
    std::optional<JobPart> partAt(int job, double x) const;
    void stepSelection(int by);
    int valueOf(const Grip &grip) const;
    void want(const Grip &grip, int minutes, JobMotion motion);
    bool moveKey(const QKeyEvent &event);
    void announce();
    QString barText(const LaneJob &job, double room) const;
    void paintHours(QPainter &painter) const;
    void paintLane(QPainter &painter, const Lane &lane) const;
    void paintJob(QPainter &painter, int job) const;
    void paintBar(QPainter &painter, int job, int start, bool isGhost) const;
    void paintFlag(QPainter &painter, int job, int minutes, bool isDeadline) const;

    const Theme &m_theme;
    QList<LaneJob> m_jobs;
    QList<Lane> m_lanes; ///< in the order of their first jobs
    QList<int> m_rows;   ///< by job
    int m_rowCount = 0;
    int m_axisDigits = 0;
    int m_selected = -1;
    std::optional<Drag> m_drag;
    bool m_focusFrame = false;
};

} // namespace kf
