// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_export.h"

#include "core/words/amount_words.h"
#include "ui/rack/drawing_sheet.h"

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
constexpr double kPageMargin = 12.0; ///< millimetres
constexpr int kResolution = 300;

/// The sheets of a drawing on paper of that size.
QList<SheetContent>
sheetsOf(const RoomDrawing &drawing, DrawingPages pages, bool bothFaces, const QSizeF &paper)
{
    QList<Face> faces{drawing.face};
    if (bothFaces)
        faces = {Face::Front, Face::Rear};
    QList<SheetContent> sheets;
    for (const Face face : std::as_const(faces)) {
        SheetContent sheet;
        sheet.face = face;
        sheet.paper = paper;
        if (pages == DrawingPages::OneSheet) {
            sheet.rows = drawing.rows;
            sheets.append(sheet);
            continue;
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
    }
    for (int i = 0; i < sheets.size(); ++i) {
        sheets[i].number = i + 1;
        sheets[i].count = int(sheets.size());
    }
    return sheets;
}

/// Everything on one sheet, for files.
SheetContent wholeSheet(const RoomDrawing &drawing)
{
    SheetContent sheet;
    sheet.rows = drawing.rows;
    sheet.face = drawing.face;
    return sheet;
}

/// "1:20", from the millimetres that one unit of the scene takes on the paper.
QString scaleText(double millimetres)
{
    return millimetres > 0.0
               ? QStringLiteral("1:%1").arg(qRound(millimetresPerSceneUnit() / millimetres))
               : QString();
}

} // namespace

QSizeF drawingSize(const RoomDrawing &drawing)
{
    return DrawingSheet(drawing, wholeSheet(drawing)).size();
}

QByteArray roomSvg(const RoomDrawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const DrawingSheet sheet(drawing, wholeSheet(drawing));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setTitle(drawing.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), sheet.size()), lightRoles().surface);
    sheet.paint(painter, {});
    painter.end();
    return buffer.data();
}

Result<QByteArray> roomPng(const RoomDrawing &drawing, double scale)
{
    const DrawingSheet sheet(drawing, wholeSheet(drawing));
    const QSizeF size = sheet.size() * scale;
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
    sheet.paint(painter, {});
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
                   bool bothFaces)
{
    QPainter painter(&device);
    const QSizeF page(painter.viewport().size());
    const QList<SheetContent> sheets = sheetsOf(drawing, pages, bothFaces, page);
    const double millimetresPerDot = kMillimetresPerInch / std::max(1, device.logicalDpiX());
    for (const SheetContent &content : sheets) {
        if (content.number > 1)
            device.newPage();
        const DrawingSheet sheet(drawing, content);
        const double scale =
            std::min(page.width() / sheet.size().width(), page.height() / sheet.size().height());
        painter.save();
        painter.scale(scale, scale);
        sheet.paint(painter, scaleText(scale * millimetresPerDot));
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
    paintRoomPages(writer, drawing, paper.pages, paper.bothFaces);
    return buffer.data();
}

} // namespace kf
