// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/platform.h"

#include <QWidget>

namespace kf {

class Theme;

/// Who stands behind which wall: two teams of two people each. A namespace is a curtain, drawn
/// dashed; a cluster a wall with a control plane of its own.
class IsolationPicture : public QWidget {
    Q_OBJECT

public:
    IsolationPicture(const Theme &theme, Isolation isolation, QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;
    Isolation m_isolation;
};

} // namespace kf
