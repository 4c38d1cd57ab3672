// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ports of the switches of a network: a cell for each, coloured by what is plugged in.

#include "core/base/state.h"
#include "core/figures/studies.h"
#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QSet>

namespace kf {

class CatalogView;
struct Plan;
struct Table;
struct TopologyFigures;

/// What runs over a port.
enum class PortUse { Spare, System, Manager, Joining, Up, Down };

/// A switch as one line of cells.
struct PortLine {
    Id device;
    QString name;
    QString model;
    QString figure;                        ///< "62 of 64"
    QString remark;                        ///< "2 spare", "on no network yet"
    LimitState state = LimitState::Within; ///< full: near
    int ports = 0;
    int down = 0; ///< of them, below a leaf that has a level above it; 0: nothing can be moved
    QMap<int, PortUse> uses; ///< by port; the others are spare
    QMap<int, int> links;    ///< index of the link, by port
    QMap<int, QString> ends; ///< what is at the other end, by port

    bool operator==(const PortLine &) const = default;
};

/// The switches of `map`, then those of its kinds that no network takes.
QList<PortLine> portLines(const Plan &plan,
                          const FabricMap &map,
                          const Fabric &fabric,
                          const TopologyFigures &figures,
                          const CatalogView &catalog,
                          const Wording &wording);

/// The same as a table: a row for each port in use.
Table portTable(const QList<PortLine> &lines);

QString portUseText(PortUse use);
QColor portColour(PortUse use, const Roles &roles);

class NetworkPorts : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit NetworkPorts(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<PortLine> &lines);
    /// Marks the ports of the links of a bundle, or none.
    void setMarked(const QList<int> &links);
    const QList<PortLine> &lines() const { return m_lines; }
    /// Where a port is drawn, in the viewport.
    QRect cellBox(int line, int port) const;
    /// The handle between the ports down and up of a leaf; empty where it has none.
    QRect handleBox(int line) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer, or the keyboard, is on a port of that switch; -1: on no link.
    void linkAtHand(const kf::Id &device, int link);
    /// So many of the ports of a leaf are to lead down, the others up.
    void downWanted(int down, int ports);
    /// The other end is wanted.
    void activated(const kf::Id &device, int link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Spot {
        int line = -1;
        int port = 0;

        bool operator==(const Spot &) const = default;
    };

    Spot spotAt(const QPoint &point) const;
    int handleAt(const QPoint &point) const;
    int downAt(int line, int x) const;
    bool moveHandle(int key);
    void goTo(const Spot &spot);
    void hover(const Spot &spot);
    int linkAt(const Spot &spot) const;
    QString textAt(const Spot &spot) const;
    double cellStep() const;
    int lineHeight() const;
    void measureTexts();
    int namesWidth() const;
    int figuresWidth() const;
    void setBars();
    void paintLine(QPainter &painter, int line);

    const Theme &m_theme;
    QList<PortLine> m_lines;
    int m_names = 0; ///< like the figures in pixels: the longest of them
    int m_figures = 0;
    QSet<int> m_marked;
    Spot m_current; ///< of the keyboard
    Spot m_hovered;
    int m_dragged = -1; ///< the line whose handle is held
    int m_down = 0;     ///< where it is
};

} // namespace kf
