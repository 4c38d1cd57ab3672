// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/chart_frame_layout.h"
#include "ui/charts/chart_numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/heat_map.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct ChartFile {
    Q_DECLARE_TR_FUNCTIONS(kf::ChartFile)
};

constexpr int kCaptionPixels = 11;
constexpr int kImageScale = 2;
constexpr double kImageMargin = 12.0;

/// Upright and level edges are drawn on whole pixels, everything else smoothly.
bool hasOnlyLevelEdges(const ChartSpec &spec)
{
    if (!hasColumns(spec))
        return false;
    return std::all_of(spec.series.cbegin(), spec.series.cend(), [](const ChartSeries &series) {
        const auto sameAsFirst = [&series](double value) {
            return value == series.values.first();
        };
        return isPart(series) || hasSteps(series) ||
               std::all_of(series.values.cbegin(), series.values.cend(), sameAsFirst);
    });
}

void paintFile(QPainter &painter, const ChartSpec &spec, const QSize &size, const ChartStyle &style)
{
    painter.fillRect(QRectF(QPointF(), QSizeF(size)), style.roles.surface);
    painter.translate(kImageMargin, kImageMargin);
    ChartPicture picture;
    picture.prepare(
        spec, QSizeF(size) - QSizeF(2.0 * kImageMargin, 2.0 * kImageMargin), style, true);
    picture.paint(painter);
}

QByteArray svgOf(const ChartSpec &spec, const QSize &size, const ChartStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(spec.title);
    generator.setDescription(summaryText(spec, style.wording));
    QPainter painter(&generator);
    paintFile(painter, spec, size, style);
    painter.end();
    return bytes;
}

QByteArray pngOf(const ChartSpec &spec, const QSize &size, const ChartStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    chartImage(spec, size, style).save(&buffer, "PNG");
    return bytes;
}

} // namespace

int ChartPicture::prepare(const ChartSpec &spec,
                          const QSizeF &size,
                          const ChartStyle &style,
                          bool showsTitle)
{
    m_spec = withFewParts(spec);
    m_style = style;
    m_size = size;
    m_frame = layOut(m_spec, size, {style.font, showsTitle, style.wording, style.leastAxis});
    m_empty = !hasNumbers(m_spec);
    return m_empty ? 0 : m_scene.update(m_spec, m_frame, size, style.roles);
}

void ChartPicture::paint(QPainter &painter)
{
    if (m_empty) {
        paintEmptyText(painter, m_size, summaryText(m_spec, m_style.wording), m_style);
        return;
    }
    if (isHeatMap(m_spec)) {
        paintHeatMap(painter, m_spec, m_frame, m_style);
        paintLabels(painter, m_spec, m_frame, m_style);
        return;
    }
    paintGrid(painter, m_frame, m_style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !hasOnlyLevelEdges(m_spec));
    m_scene.render(painter, m_size);
    painter.restore();
    paintLabels(painter, m_spec, m_frame, m_style);
    paintNotes(painter, m_spec, m_frame, m_style);
}

void paintChart(QPainter &painter,
                const QRectF &target,
                const ChartSpec &spec,
                const Roles &roles,
                const Wording &wording)
{
    // Laid out in logical pixels with captions of the usual size, then scaled to the page so that
    // captions have the size of the painter's font.
    QFont font = painter.font();
    const double onPage = QFontMetricsF(font, painter.device()).height();
    font.setPixelSize(kCaptionPixels);
    const double scale = onPage / QFontMetricsF(font).height();
    ChartPicture picture;
    picture.prepare(spec, target.size() / scale, {roles, font, wording});
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.restore();
}

QImage chartImage(const ChartSpec &spec, const QSize &size, const ChartStyle &style)
{
    QImage image(size * kImageScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kImageScale);
    QPainter painter(&image);
    paintFile(painter, spec, size, style);
    return image;
}

Result<>
saveChart(const QString &path, const ChartSpec &spec, const QSize &size, const ChartStyle &style)
{
    const bool svg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = svg ? svgOf(spec, size, style) : pngOf(spec, size, style);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::NotAllowed,
                     ChartFile::tr("The picture could not be written: %1.").arg(file.errorString()),
                     path,
                     {}};
    return {};
}

} // namespace kf
