// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "core/findings/findings.h"
#include "core/project/plan_file.h"
#include "core/report/charts.h"
#include "core/report/headline.h"
#include "core/report/overview_tables.h"
#include "core/report/rack_words.h"
#include "ui/charts/chart_picture.h"
#include "ui/rack/rack_picture.h"
#include "ui/report/page_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QPicture>

#include <algorithm>
#include <cmath>
#include <functional>

namespace kf {

namespace {

constexpr double kPixelsPerInch = 96.0;
constexpr int kMarginMillimetres = 15;
constexpr double kChartHeight = 250.0;
constexpr double kRackScale = 0.82;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PrintedReport)
};

struct Printed {
    PagePainter &pages;
    const Evaluation &figures;
    const Catalog &catalog;
    const QLocale &locale;
};

void addChart(const Printed &report, const ChartSpec &spec)
{
    report.pages.heading(spec.title, kChartHeight);
    report.pages.area(kChartHeight, [&](QPainter &painter, const QRectF &box) {
        painter.setFont(report.pages.font(8));
        paintChart(painter, box, spec, lightRoles(), QLocale::c());
    });
}

QString cellText(const Cell &cell, Unit unit, const QLocale &locale)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<double>(&cell))
        return amountText({*number, unit}, locale);
    return QStringLiteral("\u2013");
}

void addTable(const Printed &report, const Table &table, qsizetype mostColumns = 100)
{
    QList<PrintedColumn> columns;
    for (qsizetype i = 0; i < std::min(mostColumns, table.columns.size()); ++i)
        columns.append(
            {table.columns[i].title, i == 0 ? 1.6 : 1.0, table.columns[i].unit != Unit::None});
    QList<QList<PrintedCell>> rows;
    for (const QList<Cell> &row : table.rows) {
        QList<PrintedCell> cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append({cellText(row[i], table.columns[i].unit, report.locale)});
        rows.append(cells);
    }
    report.pages.heading(table.title);
    report.pages.table(columns, rows);
}

void addCover(const Printed &report)
{
    const Settings &settings = report.figures.plan.settings;
    QStringList lines;
    if (settings.organisation)
        lines.append(*settings.organisation);
    if (!settings.authors.isEmpty())
        lines.append(settings.authors.join(QStringLiteral(", ")));
    lines.append(Words::tr("From %1 on, %n month(s)", nullptr, settings.horizonMonths)
                     .arg(settings.start.toString()));
    report.pages.cover(settings.name, settings.description.value_or(QString()), lines);
}

void addSummary(const Printed &report)
{
    QList<QList<PrintedCell>> rows;
    for (const HeadlineFigure &figure : headline(report.figures, report.catalog, report.locale))
        rows.append(
            {{figure.name}, {figure.value, {}, true}, {figure.qualifier}, {figure.explanation}});
    report.pages.table({{Words::tr("Figure"), 1.2},
                        {Words::tr("Value"), 0.8},
                        {QString(), 1.6},
                        {Words::tr("What it says"), 3.0}},
                       rows);
    addTable(report, settingsOverview(report.figures.plan, report.locale));
    addTable(report, contentOverview(report.figures, report.catalog, report.locale), 2);
}

QString shortNumber(double value, const QLocale &locale)
{
    if (value == 0.0)
        return QStringLiteral("\u00b7");
    return locale.toString(value, 'f', value == std::round(value) ? 0 : 1);
}

QList<PrintedCell> dayCells(
    const QString &name, const Hours &hours, double largest, const QLocale &locale, bool strong)
{
    QList<PrintedCell> cells{{name, {}, strong}};
    for (const double value : hours) {
        PrintedCell cell{shortNumber(value, locale), {}, strong};
        if (!strong && value > 0.0 && largest > 0.0)
            cell.fill = heatColour(lightRoles(), value / largest);
        cells.append(cell);
    }
    return cells;
}

void addDay(const Printed &report, qsizetype dayType)
{
    const DemandFigures &demand = report.figures.demand;
    const DayType &day = demand.dayTypes[dayType];
    QList<PrintedColumn> columns{{Words::tr("User group"), 6.0}};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        columns.append({QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')), 1.0, true});
    double largest = 0.0;
    for (const Shared<GroupFigures> &group : demand.groups)
        largest = std::max(largest, group->maximum);
    QList<QList<PrintedCell>> rows;
    for (qsizetype i = 0; i < demand.groups.size(); ++i) {
        const GroupFigures &its = *demand.groups[i];
        if (its.key != kCpuCore && its.known)
            rows.append(dayCells(report.figures.plan.demand.groups[i]->name,
                                 hoursAtTotal(its, demand.total, dayType),
                                 largest,
                                 report.locale,
                                 false));
    }
    if (demand.total.known())
        rows.append(dayCells(
            Words::tr("Total"), demand.total.hourlyTotal.value(dayType), 0.0, report.locale, true));
    report.pages.heading(
        Words::tr("%1: GPUs by hour, %2")
            .arg(day.name.value_or(day.id), report.figures.plan.settings.timeZone));
    report.pages.table(columns, rows);
}

void addDemand(const Printed &report)
{
    for (qsizetype day = 0; day < report.figures.demand.dayTypes.size(); ++day)
        addDay(report, day);
    addChart(report, dayChart(report.figures, 0, report.locale));
    addChart(report, loadDurationChart(report.figures, report.locale));
}

void addGrowth(const Printed &report)
{
    addChart(report, growthChart(report.figures, report.catalog, report.locale));
    const auto &all = report.figures.growth.byAccelerator;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        addChart(report, growthChart(report.figures, report.catalog, report.locale, it.key()));
}

void addStorage(const Printed &report)
{
    addTable(report, tierOverview(report.figures));
    addChart(report, storageChart(report.figures));
}

void addRackRow(const Printed &report, const DrawnRow &row)
{
    const QFont font = report.pages.font(8);
    const RackShape shape = shapeFor(footWidths({row}, font), 1.0, FootStyle::Beside);
    const RackLook look{
        lightRoles(), std::make_shared<RackTexts>(font), shape, 1.0, Face::Front, Overlay::Plain};
    const double step = shape.cellWidth * kRackScale;
    const auto perLine = std::max(qsizetype(1), qsizetype(report.pages.width() / step));
    for (qsizetype from = 0; from < row.racks.size(); from += perLine) {
        const QList<DrawnRack> racks = row.racks.mid(from, perLine);
        double height = 0.0;
        for (const DrawnRack &rack : racks)
            height = std::max(height, rackSize(rack, shape).height());
        report.pages.heading(row.name, height * kRackScale);
        report.pages.area(height * kRackScale, [&](QPainter &painter, const QRectF &box) {
            painter.translate(box.topLeft());
            painter.scale(kRackScale, kRackScale);
            for (const DrawnRack &rack : racks) {
                painter.save();
                painter.translate(0, height - rackSize(rack, shape).height());
                paintRack(painter, rack, look);
                painter.restore();
                painter.translate(shape.cellWidth, 0);
            }
        });
    }
}

void addRacks(const Printed &report)
{
    report.pages.paragraph(topologySummary(report.figures, report.locale), true);
    for (const DrawnRow &row :
         drawnRows(report.figures.plan, report.figures, report.catalog, report.locale))
        addRackRow(report, row);
}

QString severityWordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Advice:
        return Words::tr("Advice");
    }
    return {};
}

void addFindings(const Printed &report)
{
    QList<QList<PrintedCell>> rows;
    const QList<Finding> &findings = report.figures.findings;
    for (const Finding &finding : findings) {
        const QString severity =
            finding.accepted ? Words::tr("Accepted") : severityWordOf(finding.severity);
        rows.append({{severity},
                     {sentence(finding, report.figures.plan, report.locale)},
                     {remedy(finding)}});
    }
    if (rows.isEmpty()) {
        report.pages.paragraph(Words::tr("Nothing contradicts itself."));
        return;
    }
    report.pages.table({{Words::tr("Severity"), 0.7},
                        {Words::tr("What is found"), 4.0, false, true},
                        {Words::tr("What can be done"), 3.0, false, true}},
                       rows);
}

void addPart(const Printed &report, ReportPart part)
{
    report.pages.startPart(reportPartTitle(part));
    switch (part) {
    case ReportPart::Summary:
        return addSummary(report);
    case ReportPart::Demand:
        return addDemand(report);
    case ReportPart::Growth:
        return addGrowth(report);
    case ReportPart::Storage:
        return addStorage(report);
    case ReportPart::Racks:
        return addRacks(report);
    case ReportPart::Findings:
        return addFindings(report);
    }
}

/// Paints all pages; `newPage` is called before each page but the first.
int paintPages(QPainter &painter,
               const QSizeF &page,
               const Evaluation &figures,
               const Catalog &catalog,
               const QLocale &locale,
               const std::function<void()> &newPage)
{
    PagePainter pages(painter, page, figures.plan.settings.name, newPage);
    const Printed report{pages, figures, catalog, locale};
    addCover(report);
    for (const ReportPart part : reportParts(figures.plan))
        addPart(report, part);
    pages.finish();
    return pages.pageNumber();
}

QImage pagePicture(QPicture &page, QSize pixels, double scale, QPointF printableInches)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter sheet(&image);
    sheet.setRenderHint(QPainter::Antialiasing);
    sheet.scale(scale, scale);
    sheet.translate(printableInches * kPixelsPerInch);
    sheet.drawPicture(0, 0, page);
    return image;
}

QPageLayout layoutOf(const Plan &plan)
{
    const QPageSize size(plan.settings.report.paper == Paper::Letter ? QPageSize::Letter
                                                                     : QPageSize::A4);
    return QPageLayout(
        size,
        QPageLayout::Landscape,
        QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
        QPageLayout::Millimeter);
}

} // namespace

QString reportPartWord(ReportPart part)
{
    static constexpr std::array kWords{
        "summary", "demand", "growth", "storage", "racks", "findings"};
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(part)));
}

QString reportPartTitle(ReportPart part)
{
    switch (part) {
    case ReportPart::Summary:
        return Words::tr("Summary");
    case ReportPart::Demand:
        return Words::tr("GPU demand");
    case ReportPart::Growth:
        return Words::tr("Growth");
    case ReportPart::Storage:
        return Words::tr("Storage");
    case ReportPart::Racks:
        return Words::tr("Racks");
    case ReportPart::Findings:
        return Words::tr("Findings");
    }
    return {};
}

QList<ReportPart> reportParts(const Plan &plan)
{
    QList<ReportPart> parts;
    const std::optional<QList<QString>> &wanted = plan.settings.report.sections;
    for (const ReportPart part : kAllReportParts) {
        if (!wanted || wanted->contains(reportPartWord(part)))
            parts.append(part);
    }
    return parts;
}

int paintReport(QPagedPaintDevice &device,
                const Evaluation &figures,
                const Catalog &catalog,
                const QLocale &locale)
{
    device.setPageLayout(layoutOf(figures.plan));
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / kPixelsPerInch;
    painter.scale(scale, scale);
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Inch).size() * kPixelsPerInch;
    return paintPages(painter, page, figures, catalog, locale, [&device] { device.newPage(); });
}

QByteArray pdfBytes(const Evaluation &figures, const Catalog &catalog, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(figures.plan.settings.name);
    writer.setCreator(QStringLiteral("KFPlan"));
    writer.setResolution(int(kPixelsPerInch));
    paintReport(writer, figures, catalog, locale);
    return bytes;
}

Result<> writePdf(const Evaluation &figures,
                  const Catalog &catalog,
                  const QLocale &locale,
                  const QString &path)
{
    return writeFileSafely(path, pdfBytes(figures, catalog, locale));
}

ReportPreview reportPreview(const Evaluation &figures,
                            const Catalog &catalog,
                            const QLocale &locale,
                            int width,
                            int mostPages)
{
    const QPageLayout layout = layoutOf(figures.plan);
    const QSizeF paper = layout.fullRect(QPageLayout::Inch).size() * kPixelsPerInch;
    const QRectF printable = layout.paintRect(QPageLayout::Inch);
    const double scale = width / paper.width();
    const QSize pixels(width, qRound(paper.height() * scale));
    ReportPreview preview;
    QPicture picture;
    QPainter painter(&picture);
    const auto keep = [&] {
        painter.end();
        if (preview.pages.size() < mostPages)
            preview.pages.append(pagePicture(picture, pixels, scale, printable.topLeft()));
        picture = QPicture();
    };
    preview.pageCount =
        paintPages(painter, printable.size() * kPixelsPerInch, figures, catalog, locale, [&] {
            keep();
            painter.begin(&picture);
        });
    keep();
    return preview;
}

} // namespace kf
