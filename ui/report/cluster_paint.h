// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws the cluster: the same on the screen and on paper.

#include "core/report/cluster_picture.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kf {

struct ClusterLook {
    const Roles &roles;
    QFont title;
    QFont caption;
    int current = -1; ///< the pool that is drawn as selected; -1: none
    bool hasFocus = false;
    bool hasGrips = false; ///< at the foot of each pool, to drag its nodes
};

/// Where things stand in a picture of that size.
class ClusterPlaces {
public:
    ClusterPlaces(const ClusterPicture &picture, const QRectF &area, const QFont &title);

    QRectF control() const;
    /// Without height where the picture says nothing of the platform itself.
    QRectF platform() const;
    /// Pools share the width by their nodes, each with room for its words.
    QRectF pool(int pool) const;
    /// What is taken hold of to drag the nodes of a pool.
    QRectF grip(int pool) const;

private:
    const ClusterPicture &m_picture;
    QRectF m_area;
    double m_controlHeight = 0.0;
    double m_platformHeight = 0.0;
};

/// "h100 · 9 nodes".
QString poolTitle(const PoolView &pool);
/// "7 in racks, 2 missing".
QString placedText(const PoolView &pool);

void paintCluster(QPainter &painter,
                  const ClusterPicture &picture,
                  const ClusterPlaces &places,
                  const ClusterLook &look);

} // namespace kf
