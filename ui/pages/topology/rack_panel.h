// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is selected in the room: the limits of a rack with bars, figures and basis, what the loss of
// each feed does to it, or the facts of devices.

#include "core/figures/figures.h"
#include "core/topology/topology_limits.h"
#include "ui/pages/page.h"
#include "ui/rack/room_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace kf {

class DeviceFields;
class Facts;
class RackFields;

/// Bars one below the other, each with its name, its figure and a mark for its state.
class LimitBars : public QWidget {
    Q_OBJECT

public:
    explicit LimitBars(const Theme &theme, QWidget *parent = nullptr);

    void setBars(const QList<LimitBar> &bars);
    /// Bars with these names take devices of the catalogue that are dropped on them.
    void setFeeds(const QStringList &names);
    /// Whether a bar has that name.
    bool shows(const QString &name) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

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
    int lineHeight() const;
    int feedAt(const QPoint &point) const;
    void showTarget(int feed);

    const Theme &m_theme;
    QList<LimitBar> m_bars;
    QStringList m_feeds; ///< names of bars
    int m_target = -1;   ///< of the feeds: what is carried would hang on it
};

class RackPanel : public QWidget {
    Q_OBJECT

public:
    explicit RackPanel(const PageContext &context, QWidget *parent = nullptr);

    void present(const Plan &plan,
                 const Evaluation &figures,
                 const RoomSelection &selection,
                 const Wording &wording);

    /// The heading of what is shown: "A03", "3 devices".
    const QString &title() const { return m_title; }

    LimitBars &bars() { return *m_bars; }
    DeviceFields &deviceFields() { return *m_deviceFields; }
    RackFields &rackFields() { return *m_rackFields; }

Q_SIGNALS:
    /// A device of the catalogue was dropped on the bar of a feed of that rack.
    void droppedOnFeed(const kf::Id &rack, const kf::Id &device, const QString &feed);

private:
    void presentRack(const Plan &plan,
                     const Evaluation &figures,
                     const Id &rack,
                     const Wording &wording);
    void presentDevices(const Plan &plan, const QList<Id> &devices, const Wording &wording);

    PageContext m_context;
    LimitBars *m_bars;
    Facts *m_facts;
    RackFields *m_rackFields;
    DeviceFields *m_deviceFields;
    QString m_title;
    Id m_rack;           ///< whose bars are shown
    QStringList m_feeds; ///< of that rack
};

/// Every limit of a rack as a bar with its figure.
QList<LimitBar> barsOfLimits(const QList<LimitFigure> &limits, const Wording &wording);
/// Every feed of a rack as a bar under feedName().
QList<LimitBar> barsOfFeeds(const QList<FeedFigures> &feeds, const Wording &wording);
QString feedName(const QString &feed);

} // namespace kf
