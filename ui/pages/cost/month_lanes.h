// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Things over the months of the plan, a lane for each: spans that say how it is, and flags that are
// dragged or moved by keys. It shows values and asks for changes; the page makes them.

#include "core/base/ids.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QPointF>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <utility>

namespace kf {

/// Months from `from` up to, without, `to`.
struct MonthSpan {
    double from = 0.0;
    double to = 0.0;
    int colour = 0; ///< of the row of colours
    bool isFaint = false;
    QString text;

    bool operator==(const MonthSpan &) const = default;
};

/// A place in time.
struct MonthFlag {
    double month = 0.0;
    bool isMovable = true;
    QString text;     ///< "cloud"
    QString sentence; ///< for screen readers and tool tips
    bool isLate = {}; ///< its month has passed: it stands out

    bool operator==(const MonthFlag &) const = default;
};

struct MonthLane {
    Id id;
    QString name;
    QList<MonthSpan> spans;
    QList<MonthFlag> flags;

    bool operator==(const MonthLane &) const = default;
};

/// Whether a flag is moved afresh, or on by the drag or held key that the last request came from.
enum class FlagMotion { Begins, GoesOn };

class MonthLanes : public QWidget {
    Q_OBJECT

public:
    explicit MonthLanes(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `first`: the first month that is shown, 0 or before it; `months` names those from it on.
    /// Flags before it can be wanted by keys.
    void present(const QList<MonthLane> &lanes, int first, const QStringList &months);

    struct Place {
        int lane = -1;
        int flag = -1; ///< -1: the lane itself

        bool operator==(const Place &) const = default;
    };
    Place selected() const { return m_selected; }
    void select(const Place &place);

    const QList<MonthLane> &lanes() const { return m_lanes; }

    /// Where a month of a lane is, in pixels of the widget.
    QPoint pointOf(int lane, double month) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedChanged(int lane);
    /// A person wants that flag in that month.
    void moveWanted(int lane, int flag, int month, kf::FlagMotion motion);
    void addWanted(int lane, int month);
    void deleteWanted(int lane, int flag);

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

private:
    struct Drag {
        Place place;
        int before = 0;
        FlagMotion next = FlagMotion::Begins;
    };

    int last() const { return m_first + int(m_months.size()) - 1; }
    double nameWidth() const;
    double headHeight() const;
    QRectF plot() const;
    QRectF laneRect(int lane) const;
    double xOf(double month) const;
    int monthAt(double x) const;
    int laneAt(double y) const;
    std::optional<Place> flagAt(const QPointF &point) const;
    const MonthFlag *flagOf(const Place &place) const;
    void want(const Place &place, int month, FlagMotion motion);
    void stepFlag(int by);
    void announce();
    void paintHead(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintFlag(QPainter &painter, const Place &place) const;

    const Theme &m_theme;
    QList<MonthLane> m_lanes;
    QStringList m_months;
    int m_first = 0;
    Place m_selected;
    std::optional<Drag> m_drag;
    bool m_focusFrame = false;
};

} // namespace kf
