// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws the ways of requests: the same on the screen and in a file.

#include "core/base/result.h"
#include "core/report/request_path.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kf {

/// A hop by its way and its place in it; -1: none.
struct PathSpot {
    int way = -1;
    int hop = -1;

    bool operator==(const PathSpot &) const = default;
};

struct PathLook {
    const Roles &roles;
    QFont title;
    QFont detail;
    PathSpot current = {};  ///< drawn as selected
    QString litThreat = {}; ///< whose way stands out; empty: none
    bool hasFocus = false;
};

/// Where things stand in a picture of that size.
class PathPlaces {
public:
    PathPlaces(const RequestPath &path,
               const QRectF &area,
               const QFont &title,
               const QFont &detail);

    QRectF zone(int zone) const;
    QRectF hop(int way, int hop) const;
    /// The middle of the gate in front of that zone.
    QPointF gate(int way, PathZone before) const;
    PathSpot at(const QPointF &point) const;

private:
    const RequestPath &m_path;
    QRectF m_area;
    double m_head = 0.0;
    double m_gap = 0.0;
    double m_zoneWidth = 0.0;
    double m_rowHeight = 0.0;
};

void paintPath(QPainter &painter,
               const RequestPath &path,
               const PathPlaces &places,
               const PathLook &look);

/// Writes the drawing to an SVG file.
Result<> savePath(const QString &fileName, const RequestPath &path, const PathLook &look);

} // namespace kf
