// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Loads against their limits as bars: of a rack, a row, a room, and of the feeds of a rack, on
// which devices can be let go to hang there.

#include "core/topology/topology_limits.h"
#include "ui/rack/rack_values.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

/// Bars one below the other, each with its name, its figure and a mark for its state.
class LimitBars : public QWidget {
    Q_OBJECT

public:
    explicit LimitBars(const Theme &theme, QWidget *parent = nullptr);

    void setBars(const QList<LimitBar> &bars);
    /// Bars with these names take devices of the catalogue that are dropped on them.
    void setFeeds(const QStringList &names);
    /// The feed whose bar lies at that point; -1 where none does.
    int feedAt(const QPoint &point) const;
    /// Marks the bar of a feed as what takes what is carried; -1 marks none.
    void showTarget(int feed);
    /// Whether a bar has that name.
    bool shows(const QString &name) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A device was dropped on the `feed`-th of the feeds.
    void dropped(const kf::Id &device, int feed);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A figure that has no room beside the name stands below it.
    bool isBroken(const LimitBar &bar, int width) const;
    int heightOf(const LimitBar &bar, int width) const;
    /// The bar at that height; -1 where none is.
    int barAt(int y) const;

    const Theme &m_theme;
    QList<LimitBar> m_bars;
    QStringList m_feeds; ///< names of bars
    int m_target = -1;   ///< of the feeds: what is carried would hang on it
};

/// Every limit of a rack as a bar with its figure and the month in which it is largest.
QList<LimitBar>
barsOfLimits(const QList<LimitFigure> &limits, const Plan &plan, const Wording &wording);
/// Every feed of a rack as a bar under feedName(); those in `lost` say so.
QList<LimitBar>
barsOfFeeds(const QList<FeedFigures> &feeds, const QList<QString> &lost, const Wording &wording);
QString feedName(const QString &feed);

} // namespace kf
