// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks on which feed strips hang that were placed where several feeds fit. Left unanswered, they
// hang on none, which a finding says.

#include "core/plan/edits/strips.h"

#include <QMenu>

namespace kf {

/// On which feeds strips hang, as a sentence for the status bar.
QString stripsText(const Plan &plan, const QList<PlacedStrip> &strips);

class StripMenu : public QMenu {
    Q_OBJECT

public:
    /// Offers the feeds that fit all of `strips`, which hang on none; empty where there are none.
    StripMenu(const QList<PlacedStrip> &strips, QWidget *parent);

    /// Opens there once what let the strips go is over. A click elsewhere or Escape leaves the
    /// strips without a feed, and the mouse free.
    void popupSoon(const QPoint &globalPosition);

Q_SIGNALS:
    void chosen(const QList<kf::StripOnFeed> &feeds);

private:
    void offer(const QString &text, const QList<StripOnFeed> &feeds);
};

} // namespace kf
