// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace kf {

namespace {

constexpr double kPixelsPerInch = kReportResolution;
constexpr double kInchesPerMetre = 39.3701;
constexpr int kMarginMillimetres = 15;

QPageLayout layoutOf(Paper paper)
{
    return QPageLayout(
        QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4),
        QPageLayout::Landscape,
        QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
        QPageLayout::Millimeter);
}

QSizeF printableSize(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Inch).size() * kPixelsPerInch;
}

/// Runs over the pages once without keeping them, to know how many there are.
PaintedPages counted(const PrintedReport &printed)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    writer.setResolution(kReportResolution);
    const QPageLayout layout = layoutOf(printed.report.meta.paper);
    writer.setPageLayout(layout);
    QPainter painter(&writer);
    return paintPages(painter, printableSize(layout), printed, {}, [&writer] { writer.newPage(); });
}

/// An image at the resolution for which pages are laid out.
QImage sheet(QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::round(kPixelsPerInch * kInchesPerMetre)));
    image.setDotsPerMeterY(int(std::round(kPixelsPerInch * kInchesPerMetre)));
    image.fill(Qt::white);
    return image;
}

} // namespace

ReportSetting reportSetting(const Wording &wording)
{
    return {wording, QDate::currentDate(), QCoreApplication::applicationVersion()};
}

PrintedReport printedReport(std::shared_ptr<const Evaluation> figures,
                            const Catalog &catalog,
                            const ReportSetting &setting)
{
    Report report = reportOf(*figures, catalog, setting);
    return {std::move(report), std::move(figures), catalog, setting.wording};
}

int paintReport(QPagedPaintDevice &device, const PrintedReport &printed)
{
    const PaintedPages first = counted(printed);
    const QPageLayout layout = layoutOf(printed.report.meta.paper);
    device.setPageLayout(layout);
    QPainter painter(&device);
    return paintPages(
               painter, printableSize(layout), printed, first, [&device] { device.newPage(); })
        .count;
}

QByteArray pdfBytes(const PrintedReport &printed)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(printed.report.meta.plan);
    writer.setCreator(QStringLiteral("KFPlan"));
    writer.setResolution(kReportResolution);
    paintReport(writer, printed);
    return bytes;
}

ReportPreview reportPreview(const PrintedReport &printed, int width, int mostPages)
{
    const PaintedPages first = counted(printed);
    const QPageLayout layout = layoutOf(printed.report.meta.paper);
    const QSizeF paper = layout.fullRect(QPageLayout::Inch).size() * kPixelsPerInch;
    const QRectF printable = layout.paintRect(QPageLayout::Inch);
    const double scale = width / paper.width();
    const QSize pixels(width, qRound(paper.height() * scale));
    ReportPreview preview;
    QImage image = sheet(pixels);
    QPainter painter;
    const auto begin = [&] {
        painter.begin(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        painter.translate(printable.topLeft() * kPixelsPerInch);
    };
    const auto keep = [&] {
        painter.end();
        if (preview.pages.size() < mostPages)
            preview.pages.append(image);
    };
    begin();
    preview.pageCount = paintPages(painter, printableSize(layout), printed, first, [&] {
                            keep();
                            // Pages that nobody sees are painted onto next to nothing.
                            image = sheet(preview.pages.size() < mostPages ? pixels : QSize(1, 1));
                            begin();
                        }).count;
    keep();
    return preview;
}

} // namespace kf
