// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_export.h"

#include "core/words/amount_words.h"
#include "ui/rack/room_layout.h"

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

constexpr double kTitleHeight = 34.0;
constexpr double kTitleSize = 16.0;
constexpr double kRowTitleSize = 12.5;
constexpr double kMargin = 14.0;
constexpr double kMostPixels = 3e8;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPageMargin = 12.0; ///< millimetres
constexpr int kResolution = 300;

/// On paper letters keep their own widths: measured for a screen they would run into each other.
QFont paperFont(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

/// One sheet: rows below each other, under the title.
class Sheet {
public:
    Sheet(const RoomDrawing &drawing, const QList<DrawnRow> &rows)
        : m_drawing(drawing)
        , m_rows(rows)
        , m_font(paperFont(drawing.font))
        , m_layout(rowsBelowEachOther(rows, m_font, 1.0))
    {
    }

    QSizeF size() const
    {
        return m_layout.bounds.size() + QSizeF(2 * kMargin, kTitleHeight + 2 * kMargin);
    }

    void paint(QPainter &painter) const
    {
        const Roles &roles = lightRoles();
        const RackLook look{roles,
                            std::make_shared<RackTexts>(m_font),
                            m_layout.shape,
                            1.0,
                            m_drawing.face,
                            m_drawing.overlay};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(roles.text);
        paintText(painter,
                  {kMargin, kMargin, size().width() - 2 * kMargin, kTitleHeight},
                  look,
                  Letters{kTitleSize, true},
                  Qt::AlignLeft | Qt::AlignTop,
                  m_drawing.title);
        painter.translate(QPointF(kMargin, kMargin + kTitleHeight) - m_layout.bounds.topLeft());
        for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
            painter.setPen(roles.muted);
            paintText(painter,
                      m_layout.rows[i].title.adjusted(6, 0, 0, 0),
                      look,
                      Letters{kRowTitleSize, true},
                      Qt::AlignLeft | Qt::AlignTop,
                      m_rows[i].name);
        }
        for (const RackCell &cell : m_layout.cells) {
            painter.save();
            painter.translate(cell.cell.topLeft());
            const DrawnRack &rack = m_rows[cell.row].racks[cell.rack];
            RackMarks marks;
            marks.down = m_drawing.loss.devices;
            marks.degraded = m_drawing.loss.degraded;
            marks.unsure = m_drawing.loss.unsure;
            marks.overloaded = m_drawing.loss.racks.contains(rack.id);
            paintRack(painter, rack, look, marks);
            painter.restore();
        }
    }

private:
    const RoomDrawing &m_drawing;
    QList<DrawnRow> m_rows;
    QFont m_font;
    RoomLayout m_layout;
};

QList<QList<DrawnRow>> sheetsOf(const RoomDrawing &drawing, DrawingPages pages)
{
    if (pages == DrawingPages::OneSheet)
        return {drawing.rows};
    QList<QList<DrawnRow>> sheets;
    for (const DrawnRow &row : drawing.rows)
        sheets.append({row});
    return sheets;
}

} // namespace

QSizeF drawingSize(const RoomDrawing &drawing)
{
    return Sheet(drawing, drawing.rows).size();
}

QByteArray roomSvg(const RoomDrawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Sheet sheet(drawing, drawing.rows);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setTitle(drawing.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), sheet.size()), lightRoles().surface);
    sheet.paint(painter);
    painter.end();
    return buffer.data();
}

Result<QByteArray> roomPng(const RoomDrawing &drawing, double scale)
{
    const Sheet sheet(drawing, drawing.rows);
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
    sheet.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{
            ErrorKind::Invalid, Words::tr("The picture cannot be written as PNG."), {}, {}};
    return buffer.data();
}

int paintRoomPages(QPagedPaintDevice &device, const RoomDrawing &drawing, DrawingPages pages)
{
    const QList<QList<DrawnRow>> sheets = sheetsOf(drawing, pages);
    QPainter painter(&device);
    bool first = true;
    for (const QList<DrawnRow> &rows : sheets) {
        if (!first)
            device.newPage();
        first = false;
        const Sheet sheet(drawing, rows);
        const QSizeF page(painter.viewport().size());
        const double scale =
            std::min(page.width() / sheet.size().width(), page.height() / sheet.size().height());
        painter.save();
        painter.scale(scale, scale);
        sheet.paint(painter);
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
    paintRoomPages(writer, drawing, paper.pages);
    return buffer.data();
}

} // namespace kf
