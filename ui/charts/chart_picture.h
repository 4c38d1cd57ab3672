// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A whole chart, ready to be painted on anything: the screen, an image, a page.

#include "core/base/chart_spec.h"
#include "core/base/result.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_scene.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace kf {

class ChartPicture {
public:
    /// Lays out `spec` for `size` logical pixels. Returns how many series were replaced.
    int prepare(const ChartSpec &spec,
                const QSizeF &size,
                const ChartStyle &style,
                bool showsTitle = false);

    void paint(QPainter &painter);

    const ChartSpec &spec() const { return m_spec; } ///< with the smallest parts as others
    const ChartFrame &frame() const { return m_frame; }
    const ChartStyle &style() const { return m_style; }
    bool isEmpty() const { return m_empty; }

private:
    ChartSpec m_spec;
    ChartStyle m_style;
    QSizeF m_size;
    ChartFrame m_frame{{}, {}, {}, CategoryPlaces(ChartSpec()), {}, {}, {}, {}, {}};
    ChartScene m_scene;
    bool m_empty = true;
};

/// Paints `spec` into `target` as vectors, with labels in the painter's font. Needs an application
/// object with Qt Widgets, but no window. The title is left to the page.
void paintChart(QPainter &painter,
                const QRectF &target,
                const ChartSpec &spec,
                const Roles &roles,
                const Wording &wording);

/// The chart with its title, as pixels at twice `size`.
QImage chartImage(const ChartSpec &spec, const QSize &size, const ChartStyle &style);

/// Writes the chart with its title to a .svg or .png file, by the ending of `path`. Fails with
/// NotAllowed where the file cannot be written.
Result<>
saveChart(const QString &path, const ChartSpec &spec, const QSize &size, const ChartStyle &style);

} // namespace kf
