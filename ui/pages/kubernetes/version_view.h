// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Versions of Kubernetes as a ruler with the band that the release runs on. The planned one is a
// handle: dragged, or stepped by keys.

#include "core/report/version_ruler.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class VersionView : public QWidget {
    Q_OBJECT

public:
    explicit VersionView(const Theme &theme, QWidget *parent = nullptr);

    void present(const VersionRuler &ruler);
    const VersionRuler &ruler() const { return m_ruler; }
    /// Where a minor stands, in pixels of the widget.
    QPoint pointOf(int minor) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person plans that version: "1.34".
    void versionWanted(const QString &version);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double lineY() const;
    double xOf(double minor) const;
    int minorAt(double x) const;
    int shownMinor() const { return m_dragged >= 0 ? m_dragged : m_ruler.planned; }
    void want(int minor);
    void paintBand(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;

    const Theme &m_theme;
    VersionRuler m_ruler;
    int m_dragged = -1; ///< the minor under the hand; -1: nothing is dragged
};

} // namespace kf
