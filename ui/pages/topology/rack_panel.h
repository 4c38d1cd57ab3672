// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is selected in the room: the limits of a rack with bars, figures and basis, what the loss of
// each feed does to it, or the facts of devices.

#include "core/figures/figures.h"
#include "ui/pages/page.h"
#include "ui/pages/topology/limit_bars.h"
#include "ui/rack/room_view.h"

#include <QWidget>

class QLabel;

namespace kf {

class DeviceFields;
class Facts;
class RackFields;

class RackPanel : public QWidget {
    Q_OBJECT

public:
    explicit RackPanel(const PageContext &context, QWidget *parent = nullptr);

    /// After `losses` the feeds of a rack show what they carry then.
    void present(const Plan &plan,
                 const Evaluation &figures,
                 const QList<RackLoss> &losses,
                 const RoomSelection &selection,
                 const Wording &wording);

    /// The heading of what is shown: "A03", "3 devices".
    const QString &title() const { return m_title; }

    LimitBars &bars() { return *m_bars; }
    /// The feed whose bar lies at a point of the screen, marked as what takes the devices that are
    /// carried there; empty where none does.
    QString feedUnder(const QPoint &globalPosition);
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
    void presentRacks(const Plan &plan,
                      const Evaluation &figures,
                      const QList<Id> &racks,
                      const Wording &wording);
    void presentNothing(const Plan &plan, const Evaluation &figures, const Wording &wording);
    void
    presentRow(const Plan &plan, const Evaluation &figures, const Id &row, const Wording &wording);
    void presentDevices(const Plan &plan,
                        const Evaluation &figures,
                        const QList<Id> &devices,
                        const Wording &wording);
    void
    presentFeeds(const RackFigures &rack, const QList<LimitBar> &above, const Wording &wording);

    PageContext m_context;
    LimitBars *m_bars;
    Facts *m_facts;
    RackFields *m_rackFields;
    DeviceFields *m_deviceFields;
    QString m_title;
    QList<RackLoss> m_losses;
    Id m_rack;           ///< whose bars are shown
    QStringList m_feeds; ///< of that rack
};

} // namespace kf
