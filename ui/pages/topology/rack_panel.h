// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is selected in the room: the limits of a rack with bars, figures and basis, what the loss of
// each feed does to it, or the facts of devices.

#include "core/figures/figures.h"
#include "core/topology/topology_limits.h"
#include "ui/rack/room_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class Facts;

/// Bars one below the other, each with its name, its figure and a mark for its state.
class LimitBars : public QWidget {
    Q_OBJECT

public:
    explicit LimitBars(const Theme &theme, QWidget *parent = nullptr);

    void setBars(const QList<LimitBar> &bars);
    /// Whether a bar has that name.
    bool shows(const QString &name) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;

    const Theme &m_theme;
    QList<LimitBar> m_bars;
};

class RackPanel : public QWidget {
    Q_OBJECT

public:
    RackPanel(const Theme &theme, const Catalog &catalog, QWidget *parent = nullptr);

    void present(const Plan &plan,
                 const Evaluation &figures,
                 const RoomSelection &selection,
                 const Wording &wording);

    /// The heading of what is shown: "A03", "3 devices".
    const QString &title() const { return m_title; }

private:
    void presentRack(const Plan &plan,
                     const Evaluation &figures,
                     const Id &rack,
                     const Wording &wording);
    void presentDevices(const Plan &plan, const QList<Id> &devices, const Wording &wording);

    const Catalog &m_catalog;
    LimitBars *m_bars;
    Facts *m_facts;
    QString m_title;
};

/// Every limit of a rack as a bar with its figure.
QList<LimitBar> barsOfLimits(const QList<LimitFigure> &limits, const Wording &wording);

} // namespace kf
