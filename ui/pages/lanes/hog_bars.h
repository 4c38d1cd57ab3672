// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/lane_view.h"

#include <QWidget>

namespace kf {

class Theme;

/// Who can hog a lane: for each lane what one person and what one job can take of all that it can
/// have at once, as two bars below its name.
class HogBars : public QWidget {
    Q_OBJECT

public:
    explicit HogBars(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<HogShare> &shares);
    const QList<HogShare> &shares() const { return m_shares; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    double rowHeight() const;

    const Theme &m_theme;
    QList<HogShare> m_shares;
};

} // namespace kf
