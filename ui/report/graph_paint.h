// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws the components and what they need: the same on the screen and on paper.

#include "core/report/component_graph.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QList>
#include <QRectF>

#include <array>

class QPainter;

namespace kf {

struct GraphLook {
    const Roles &roles;
    QFont font;
    QFont caption;
    int selected = -1;        ///< the node that is drawn as selected; -1: none
    bool hasSwitches = false; ///< of components, to be clicked
    QList<int> coming = {};   ///< nodes that a switch of another one would switch on
};

/// Where things stand in a picture of that width; a line of text is the unit of height.
class GraphPlaces {
public:
    GraphPlaces(const ComponentGraph &graph, const QPointF &origin, double width, double line);

    double height() const;
    /// Columns are as high as the highest: the others stand in its middle.
    QRectF box(int node) const;
    QRectF switchOf(int node) const;
    QRectF footer() const;
    bool isFirst(int node) const { return m_rows[node] == 0; } ///< of its column
    double line() const { return m_line; }
    double top() const { return m_origin.y(); }

private:
    int mostRows() const;

    const ComponentGraph &m_graph;
    QPointF m_origin;
    double m_width;
    double m_line;
    QList<int> m_rows; ///< of each node in its column
    std::array<int, kGraphColumns> m_counts{};
};

void paintGraph(QPainter &painter,
                const ComponentGraph &graph,
                const GraphPlaces &places,
                const GraphLook &look);

} // namespace kf
