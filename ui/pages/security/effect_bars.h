// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/threat_view.h"

#include <QWidget>

namespace kf {

class Theme;

/// How many ways would be open, not known, limited and closed: a bar for each, with its number.
class EffectBars : public QWidget {
    Q_OBJECT

public:
    explicit EffectBars(const Theme &theme, QWidget *parent = nullptr);

    void present(const GuardEffect &effect);
    const GuardEffect &effect() const { return m_effect; }

    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;
    GuardEffect m_effect;
};

} // namespace kf
