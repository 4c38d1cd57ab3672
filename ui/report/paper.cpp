// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "core/report/write/people_table.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_picture.h"
#include "ui/rack/rack_picture.h"
#include "ui/rack/rack_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

constexpr double kChartHeight = 250.0;
constexpr double kHalfChartHeight = 220.0;
constexpr double kBetweenCharts = 24.0;
constexpr double kChartTitle = 22.0;
constexpr double kRackScale = 0.82;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PrintedReport)
};

/// How much of the largest number of the table each cell is; below 0 where it has no colour.
QList<QList<double>> heatOf(const Table &table)
{
    double largest = 0.0;
    const auto numberOf = [&table](qsizetype row, qsizetype column) {
        const auto *number = std::get_if<double>(&table.rows[row][column]);
        const bool isSum = table.sumRows.contains(row) || column + 1 == table.columns.size();
        return number && !isSum ? *number : 0.0;
    };
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            largest = std::max(largest, numberOf(row, column));
    }
    QList<QList<double>> heat(table.rows.size(), QList<double>(table.columns.size(), -1.0));
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const double value = numberOf(row, column);
            if (value > 0.0)
                heat[row][column] = value / largest;
        }
    }
    return heat;
}

/// Paints blocks one after another; charts that follow each other stand side by side.
class BlockPainter {
public:
    BlockPainter(PagePainter &pages, const PrintedReport &printed)
        : m_pages(pages)
        , m_printed(printed)
    {
    }

    void part(const ReportPart &part);

private:
    struct Visit {
        BlockPainter &paper;
        void operator()(const Heading &heading) const { paper.m_pages.heading(heading.text); }
        void operator()(const Sentence &sentence) const { paper.m_pages.paragraph(sentence.text); }
        void operator()(const FactList &facts) const { paper.facts(facts); }
        void operator()(const Table &table) const { paper.table(table); }
        void operator()(const ChartSpec &chart) const { paper.charts({chart}); }
        void operator()(const RackRow &row) const { paper.rackRow(row); }
        void operator()(const Footnote &note) const { paper.footnote(note); }
    };

    void facts(const FactList &list);
    void table(const Table &table);
    void charts(const QList<ChartSpec> &specs);
    void rackRow(const RackRow &row);
    void rackLine(const QString &title, const QList<DrawnRack> &racks, const RackShape &shape);
    void footnote(const Footnote &note);

    PagePainter &m_pages;
    const PrintedReport &m_printed;
    QList<DrawnRow> m_rows; ///< made when the first is drawn
};

void BlockPainter::part(const ReportPart &part)
{
    m_pages.startPart(part.title);
    QList<ChartSpec> waiting;
    const auto paintWaiting = [&] {
        if (!waiting.isEmpty())
            charts(waiting);
        waiting.clear();
    };
    for (const Block &block : part.blocks) {
        const auto *chart = std::get_if<ChartSpec>(&block.content);
        const bool isTitle = std::holds_alternative<Heading>(block.content) ||
                             std::holds_alternative<Footnote>(block.content);
        if (block.detail > Detail::Full || (!isTitle && !holdsAnything(block, Detail::Full)))
            continue;
        if (waiting.size() == 2 || chart == nullptr)
            paintWaiting();
        if (chart)
            waiting.append(*chart);
        else
            std::visit(Visit{*this}, block.content);
    }
    paintWaiting();
}

void BlockPainter::facts(const FactList &list)
{
    PrintedTable printed;
    printed.hasHead = false;
    printed.title = list.title;
    printed.table.columns = {
        {{}, {}, false, false, true}, {{}, {}, true}, {{}, {}, false, false, true}};
    for (const ReportFact &fact : shownFacts(list, Detail::Full))
        printed.table.rows.append(
            {fact.name, cellText(fact.value, fact.unit, m_printed.wording), fact.note});
    m_pages.table(printed);
}

void BlockPainter::table(const Table &table)
{
    const Table shown = shownTable(table, Detail::Full);
    PrintedTable printed{shown.title, peopleTable(shown, m_printed.wording), shown.sumRows};
    if (shown.look == TableLook::Heat)
        printed.heat = heatOf(shown);
    m_pages.table(printed);
}

void BlockPainter::charts(const QList<ChartSpec> &specs)
{
    const double height = specs.size() == 1 ? kChartHeight : kHalfChartHeight;
    const auto count = double(specs.size());
    m_pages.area(kChartTitle + height, [&](QPainter &painter, const QRectF &box) {
        const double width = (box.width() - (count - 1) * kBetweenCharts) / count;
        for (qsizetype i = 0; i < specs.size(); ++i) {
            const QRectF place(
                box.left() + double(i) * (width + kBetweenCharts), box.top(), width, box.height());
            painter.setFont(m_pages.font(10, true));
            painter.setPen(m_pages.roles().text);
            painter.drawText(QRectF(place.topLeft(), QSizeF(width, kChartTitle)),
                             int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                             specs[i].title);
            painter.setFont(m_pages.font(8));
            paintChart(painter,
                       place.adjusted(0.0, kChartTitle, 0.0, 0.0),
                       specs[i],
                       m_pages.roles(),
                       m_printed.wording);
        }
    });
}

void BlockPainter::rackRow(const RackRow &row)
{
    const Evaluation &figures = *m_printed.figures;
    if (m_rows.isEmpty())
        m_rows = drawnRows(figures.plan, figures, m_printed.catalog, m_printed.wording);
    const auto drawn = std::find_if(m_rows.cbegin(), m_rows.cend(), [&row](const DrawnRow &one) {
        return one.id == row.row && one.room == row.room;
    });
    if (drawn == m_rows.cend())
        return;
    const RackShape shape = shapeFor(footWidths({*drawn}, m_pages.font(8)), 1.0, FootStyle::Beside);
    const double step = shape.cellWidth * kRackScale;
    const auto perLine = std::max(qsizetype(1), qsizetype(m_pages.width() / step));
    for (qsizetype from = 0; from < drawn->racks.size(); from += perLine)
        rackLine(row.title, drawn->racks.mid(from, perLine), shape);
}

void BlockPainter::rackLine(const QString &title,
                            const QList<DrawnRack> &racks,
                            const RackShape &shape)
{
    const QFont font = m_pages.font(8);
    const RackLook look{
        lightRoles(), std::make_shared<RackTexts>(font), shape, 1.0, Face::Front, Overlay::Plain};
    double height = 0.0;
    for (const DrawnRack &rack : racks)
        height = std::max(height, rackSize(rack, shape).height());
    m_pages.heading(title, height * kRackScale);
    m_pages.area(height * kRackScale, [&](QPainter &painter, const QRectF &box) {
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

void BlockPainter::footnote(const Footnote &note)
{
    m_pages.footnote(
        note.source.isEmpty() ? note.text : Words::tr("%1 Source: %2").arg(note.text, note.source));
}

/// "Plan · Base · 28 Nov 2026 · KFPlan 1.2".
QString footText(const ReportMeta &meta, const Wording &wording)
{
    const QStringList texts{meta.plan,
                            Words::tr("scenario %1").arg(meta.scenario),
                            dateText(meta.date, wording.locale),
                            Words::tr("KFPlan %1").arg(meta.version)};
    return texts.join(QStringLiteral(" \u00b7 "));
}

QStringList coverLines(const ReportMeta &meta, const Wording &wording)
{
    return meta.people + QStringList{QString(),
                                     meta.span,
                                     Words::tr("Scenario: %1").arg(meta.scenario),
                                     dateText(meta.date, wording.locale)};
}

} // namespace

PaintedPages paintPages(QPainter &painter,
                        const QSizeF &page,
                        const PrintedReport &printed,
                        const PaintedPages &first,
                        const std::function<void()> &newPage)
{
    const ReportMeta &meta = printed.report.meta;
    PagePainter pages(painter, page, {footText(meta, printed.wording), first.count}, newPage);
    pages.cover(meta.plan, meta.description, coverLines(meta, printed.wording), first.parts);
    BlockPainter paper(pages, printed);
    for (const ReportPart &part : printed.report.parts) {
        if (holdsAnything(part, Detail::Full))
            paper.part(part);
    }
    pages.finish();
    return {pages.pageNumber(), pages.parts()};
}

} // namespace kf
