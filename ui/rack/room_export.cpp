// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_export.h"

#include "core/words/amount_words.h"
#include "ui/rack/drawing_sheet.h"
#include "ui/rack/floor_sheet.h"
#include "ui/rack/round_scales.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::RoomExport)
};

constexpr double kMostPixels = 3e8;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPointsPerInch = 72.0;
constexpr double kPageMargin = 12.0; ///< millimetres
constexpr int kResolution = 300;

/// The pages with one face of the racks.
QList<DrawnSheet> sheetsOfFace(const RoomDrawing &drawing, DrawingPages pages, SeenFace face)
{
    QList<DrawnSheet> sheets;
    DrawnSheet sheet;
    sheet.face = face;
    if (pages == DrawingPages::OneSheet) {
        sheet.rows = drawing.rows;
        return {sheet};
    }
    for (DrawnRow row : drawing.rows) {
        sheet.rows = {row};
        if (pages == DrawingPages::PageForEachRow) {
            sheets.append(sheet);
            continue;
        }
        sheet.listsDevices = true;
        const QList<DrawnRack> racks = row.racks;
        for (const DrawnRack &rack : racks) {
            row.racks = {rack};
            sheet.rows = {row};
            sheets.append(sheet);
        }
    }
    return sheets;
}

/// The pages with halls from above: all on one, or one for each.
QList<DrawnSheet> sheetsOfFloor(const RoomDrawing &drawing, DrawingPages pages)
{
    QList<DrawnSheet> sheets;
    DrawnSheet all;
    for (int i = 0; i < drawing.halls.size(); ++i) {
        DrawnSheet one;
        one.halls = {i};
        sheets.append(one);
        all.halls.append(i);
    }
    return pages == DrawingPages::OneSheet && !sheets.isEmpty() ? QList<DrawnSheet>{all} : sheets;
}

/// The sheets of a drawing on paper of that size, in points.
QList<DrawnSheet>
sheetsOf(const RoomDrawing &drawing, DrawingPages pages, DrawingViews views, const QSizeF &paper)
{
    QList<DrawnSheet> sheets;
    if (views == DrawingViews::FacesAndFloor || drawing.showsFloor)
        sheets += sheetsOfFloor(drawing, pages);
    if (views != DrawingViews::AsShown)
        sheets +=
            sheetsOfFace(drawing, pages, Face::Front) + sheetsOfFace(drawing, pages, Face::Rear);
    else if (!drawing.showsFloor)
        sheets += sheetsOfFace(drawing, pages, drawing.face);
    for (int i = 0; i < sheets.size(); ++i) {
        sheets[i].paper = paper;
        sheets[i].number = i + 1;
        sheets[i].count = int(sheets.size());
    }
    return sheets;
}

/// Everything on one sheet, for files.
DrawnSheet wholeSheet(const RoomDrawing &drawing)
{
    return drawing.showsFloor ? sheetsOfFloor(drawing, DrawingPages::OneSheet).value(0)
                              : sheetsOfFace(drawing, DrawingPages::OneSheet, drawing.face).first();
}

/// Paints the one sheet of a file.
void paintWhole(QPainter &painter, const RoomDrawing &drawing)
{
    if (drawing.showsFloor)
        FloorSheet(drawing, wholeSheet(drawing)).paint(painter);
    else
        DrawingSheet(drawing, wholeSheet(drawing)).paint(painter, {});
}

/// A sheet that fills `page` as far as a round scale allows, in its middle.
void paintToScale(QPainter &painter,
                  const DrawingSheet &sheet,
                  const QSizeF &page,
                  double millimetresPerDot)
{
    const double most =
        std::min(page.width() / sheet.size().width(), page.height() / sheet.size().height());
    const double dotsAtFullSize = millimetresPerSceneUnit() / millimetresPerDot;
    const std::optional<int> round = roundScale(dotsAtFullSize / most);
    const double scale = round ? dotsAtFullSize / *round : most;
    painter.translate((page.width() - sheet.size().width() * scale) / 2, 0.0);
    painter.scale(scale, scale);
    sheet.paint(painter, round ? QStringLiteral("1:%1").arg(*round) : QString());
}

} // namespace

QSizeF drawingSize(const RoomDrawing &drawing)
{
    return drawing.showsFloor ? FloorSheet(drawing, wholeSheet(drawing)).size()
                              : DrawingSheet(drawing, wholeSheet(drawing)).size();
}

QByteArray roomSvg(const RoomDrawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = drawingSize(drawing);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(drawing.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), lightRoles().surface);
    paintWhole(painter, drawing);
    painter.end();
    return buffer.data();
}

Result<QByteArray> roomPng(const RoomDrawing &drawing, double scale)
{
    const QSizeF size = drawingSize(drawing) * scale;
    QImage image;
    if (size.width() * size.height() <= kMostPixels)
        image = QImage(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorKind::Invalid,
                     Words::tr("A picture of %1 by %2 pixels is too large. Choose a smaller scale, "
                               "or SVG or PDF.")
                         .arg(numberText(size.width(), Digits::Exact, QLocale()),
                              numberText(size.height(), Digits::Exact, QLocale())),
                     {},
                     {}};
    image.fill(lightRoles().surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintWhole(painter, drawing);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{
            ErrorKind::Invalid, Words::tr("The picture cannot be written as PNG."), {}, {}};
    return buffer.data();
}

int paintRoomPages(QPagedPaintDevice &device,
                   const RoomDrawing &drawing,
                   DrawingPages pages,
                   DrawingViews views)
{
    QPainter painter(&device);
    const QSizeF page(painter.viewport().size());
    const double dotsPerPoint = std::max(1, device.logicalDpiX()) / kPointsPerInch;
    const double millimetresPerDot = kMillimetresPerInch / std::max(1, device.logicalDpiX());
    const QList<DrawnSheet> sheets = sheetsOf(drawing, pages, views, page / dotsPerPoint);
    for (const DrawnSheet &content : sheets) {
        if (content.number > 1)
            device.newPage();
        painter.save();
        if (!content.halls.isEmpty()) {
            painter.scale(dotsPerPoint, dotsPerPoint);
            FloorSheet(drawing, content).paint(painter);
        } else {
            paintToScale(painter, DrawingSheet(drawing, content), page, millimetresPerDot);
        }
        painter.restore();
    }
    return int(sheets.size());
}

QByteArray roomPdf(const RoomDrawing &drawing, const DrawingPaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(drawing.title);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(paper.size));
    writer.setPageOrientation(paper.orientation);
    const double margin = kPageMargin / kMillimetresPerInch;
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Inch);
    paintRoomPages(writer, drawing, paper.pages, paper.views);
    return buffer.data();
}

} // namespace kf
