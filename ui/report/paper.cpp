// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "core/report/write/people_table.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_picture.h"
#include "ui/rack/rack_picture.h"
#include "ui/rack/rack_values.h"
#include "ui/report/cluster_paint.h"
#include "ui/report/gantt_paint.h"
#include "ui/report/graph_paint.h"
#include "ui/report/path_picture.h"
#include "ui/report/swing_paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <optional>
#include <utility>

namespace kf {

namespace {

constexpr double kChartHeight = 215.0;
constexpr double kLeastChartHeight = 150.0; ///< where little is left of a page
constexpr double kBetweenCharts = 24.0;
constexpr double kChartTitle = 22.0;
constexpr double kRackScale = 0.82;
constexpr double kLeastRackScale = 0.7; ///< where that lets more racks share a line
constexpr double kDrawingHead = 40.0;   ///< above the ways of requests
constexpr double kWayHeight = 52.0;
constexpr double kClusterHeight = 190.0;
constexpr double kLaneRow = 20.0;    ///< height of a row of jobs
constexpr double kLaneNames = 110.0; ///< room for the names of their groups
constexpr int kDrawingPixels = 12;   ///< of letters
constexpr int kDrawingSmallPixels = 10;
constexpr int kDrawingCaptionPixels = 9; ///< of what stands below a name in a small box

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

/// How high a drawing is, and how it is painted in a box of that height.
struct PaintedDrawing {
    const Roles &roles;
    QFont title;
    QFont detail;

    double heightOf(const RequestPath &path) const
    {
        return kDrawingHead + kWayHeight * double(path.ways.size());
    }
    double heightOf(const ClusterPicture &) const { return kClusterHeight; }
    double heightOf(const ComponentGraph &graph) const
    {
        return GraphPlaces(graph, QPointF(), 0.0, lineOfGraph()).height();
    }
    double heightOf(const SwingView &view) const
    {
        return SwingPlaces::heightFor(view.bars.size(), detail);
    }
    double heightOf(const JobGantt &gantt) const
    {
        return 2.0 * QFontMetricsF(detail).height() + kLaneRow * gantt.rowCount;
    }
    double lineOfGraph() const { return QFontMetricsF(detail).lineSpacing(); }

    void paint(QPainter &painter, const RequestPath &path, const QRectF &box) const
    {
        paintPath(painter, path, PathPlaces(path, box, title, detail), {roles, title, detail});
    }
    void paint(QPainter &painter, const ClusterPicture &picture, const QRectF &box) const
    {
        paintCluster(painter, picture, ClusterPlaces(picture, box, title), {roles, title, detail});
    }
    void paint(QPainter &painter, const JobGantt &gantt, const QRectF &box) const
    {
        const double high = QFontMetricsF(detail).height();
        const QRectF plot = box.adjusted(kLaneNames, high, -high, 0.0);
        paintGantt(
            painter, gantt, {plot.toAlignedRect(), kLaneRow, box.left()}, {roles, detail, -1});
    }
    void paint(QPainter &painter, const ComponentGraph &graph, const QRectF &box) const
    {
        QFont caption = detail;
        caption.setPixelSize(kDrawingCaptionPixels);
        const GraphPlaces places(graph, box.topLeft(), box.width(), lineOfGraph());
        paintGraph(painter, graph, places, {roles, detail, caption});
    }
    void paint(QPainter &painter, const SwingView &view, const QRectF &box) const
    {
        paintSwings(painter, view, SwingPlaces(view, box, detail), {roles, detail, false});
    }
};

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
    /// Tables and charts wait for what may stand beside them; anything else comes after both.
    struct Visit {
        BlockPainter &paper;
        void operator()(const Heading &heading) const { paper.heading(heading); }
        void operator()(const Sentence &sentence) const { paper.sentence(sentence); }
        void operator()(const FactList &facts) const { paper.add(paper.printed(facts)); }
        void operator()(const Table &table) const { paper.add(paper.printed(table)); }
        void operator()(const ChartSpec &chart) const { paper.add(chart); }
        void operator()(const RackRow &row) const { paper.rackRow(row); }
        void operator()(const Drawing &drawing) const { paper.drawing(drawing); }
        void operator()(const Footnote &note) const { paper.footnote(note); }
    };

    PrintedTable printed(const FactList &list) const;
    PrintedTable printed(const Table &table) const;
    void add(const PrintedTable &table);
    void add(const ChartSpec &chart);
    void paintTables();
    void paintCharts();
    void paintWaiting();
    void heading(const Heading &heading);
    void sentence(const Sentence &sentence);
    void charts(const QList<ChartSpec> &specs);
    void rackRow(const RackRow &row);
    void paintRacks();
    void drawing(const Drawing &drawing);
    void footnote(const Footnote &note);

    /// Racks of one row that share a line.
    struct RackGroup {
        QString title;
        QList<DrawnRack> racks;
    };

    PagePainter &m_pages;
    const PrintedReport &m_printed;
    QList<DrawnRow> m_rows;              ///< made when the first is drawn
    std::optional<PrintedTable> m_table; ///< waits for one that may stand beside it
    QList<ChartSpec> m_charts;           ///< wait likewise
    QList<RackGroup> m_racks;            ///< wait likewise
    RackShape m_shape;
};

QString noteText(const Footnote &note)
{
    return note.source.isEmpty() ? note.text
                                 : Words::tr("%1 Source: %2").arg(note.text, note.source);
}

/// The footnote at that place of a part; empty where there is none.
QString noteAt(const ReportPart &part, qsizetype place)
{
    const auto *note =
        place < part.blocks.size() ? std::get_if<Footnote>(&part.blocks[place].content) : nullptr;
    return note != nullptr ? noteText(*note) : QString();
}

void BlockPainter::part(const ReportPart &part)
{
    m_pages.startPart(part.title);
    for (qsizetype i = 0; i < part.blocks.size(); ++i) {
        const Block &block = part.blocks[i];
        // What a footnote is about, painted now or when the footnote comes, stands on its page.
        const QString own = noteAt(part, i);
        m_pages.keepFor(own.isEmpty() ? noteAt(part, i + 1) : own);
        const bool isTitle = std::holds_alternative<Heading>(block.content) ||
                             std::holds_alternative<Footnote>(block.content);
        if (block.detail <= Detail::Full && (isTitle || holdsAnything(block, Detail::Full)))
            std::visit(Visit{*this}, block.content);
    }
    paintWaiting();
}

void BlockPainter::paintWaiting()
{
    paintCharts();
    paintTables();
    paintRacks();
}

void BlockPainter::heading(const Heading &heading)
{
    paintWaiting();
    m_pages.heading(heading.text);
}

void BlockPainter::sentence(const Sentence &sentence)
{
    paintWaiting();
    m_pages.paragraph(sentence.text);
}

PrintedTable BlockPainter::printed(const FactList &list) const
{
    PrintedTable printed;
    printed.hasHead = false;
    printed.title = list.title;
    const QList<ReportFact> facts = shownFacts(list, Detail::Full);
    const bool hasNotes = std::any_of(
        facts.cbegin(), facts.cend(), [](const ReportFact &fact) { return !fact.note.isEmpty(); });
    printed.table.columns = {{{}, {}, false, false, true}, {{}, {}, true}};
    if (hasNotes)
        printed.table.columns.append({{}, {}, false, false, true});
    for (const ReportFact &fact : facts) {
        QStringList row{fact.name, cellText(fact.value, fact.unit, m_printed.wording)};
        if (hasNotes)
            row.append(fact.note);
        printed.table.rows.append(row);
    }
    return printed;
}

PrintedTable BlockPainter::printed(const Table &table) const
{
    const Table shown = shownTable(table, Detail::Full);
    PrintedTable printed{shown.title, peopleTable(shown, m_printed.wording), shown.sumRows};
    if (shown.look == TableLook::Heat)
        printed.heat = heatOf(shown);
    return printed;
}

void BlockPainter::add(const PrintedTable &table)
{
    paintCharts();
    paintRacks();
    if (m_table && m_pages.tables(*m_table, table)) {
        m_table.reset();
        return;
    }
    paintTables();
    m_table = table;
}

void BlockPainter::add(const ChartSpec &chart)
{
    paintTables();
    paintRacks();
    if (m_charts.size() == 2)
        paintCharts();
    m_charts.append(chart);
}

void BlockPainter::paintTables()
{
    if (m_table)
        m_pages.table(*m_table);
    m_table.reset();
}

void BlockPainter::paintCharts()
{
    if (!m_charts.isEmpty())
        charts(m_charts);
    m_charts.clear();
}

void BlockPainter::charts(const QList<ChartSpec> &specs)
{
    const auto paint = [this, specs](QPainter &painter, const QRectF &box) {
        const auto count = double(specs.size());
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
            painter.setPen(m_pages.roles().muted);
            painter.drawText(QRectF(place.topLeft(), QSizeF(width, kChartTitle)),
                             int(Qt::AlignRight) | int(Qt::AlignVCenter),
                             specs[i].categoryTitle + QStringLiteral(" \u2192"));
            paintChart(painter,
                       place.adjusted(0.0, kChartTitle, 0.0, 0.0),
                       specs[i],
                       m_pages.roles(),
                       m_printed.wording);
        }
    };
    m_pages.area(kChartTitle + kChartHeight, kChartTitle + kLeastChartHeight, paint);
}

void BlockPainter::rackRow(const RackRow &row)
{
    paintCharts();
    paintTables();
    const Evaluation &figures = *m_printed.figures;
    if (m_rows.isEmpty()) {
        m_rows = drawnRows(figures.plan, figures, m_printed.catalog, m_printed.wording);
        m_shape = shapeFor(footWidths(m_rows, m_pages.font(8)), 1.0, FootStyle::Beside);
    }
    const auto drawn = std::find_if(m_rows.cbegin(), m_rows.cend(), [&row](const DrawnRow &one) {
        return one.id == row.row && one.room == row.room;
    });
    if (drawn == m_rows.cend())
        return;
    const double step = m_shape.cellWidth * kLeastRackScale;
    const auto perLine = std::max(qsizetype(1), qsizetype(m_pages.width() / step));
    for (qsizetype from = 0; from < drawn->racks.size(); from += perLine) {
        const RackGroup group{row.title, drawn->racks.mid(from, perLine)};
        qsizetype taken = group.racks.size();
        for (const RackGroup &one : std::as_const(m_racks))
            taken += one.racks.size() + 1;
        if (taken > perLine)
            paintRacks();
        m_racks.append(group);
    }
}

/// Rows of racks beside each other, as far as they share a line, with a gap of one rack.
void BlockPainter::paintRacks()
{
    if (m_racks.isEmpty())
        return;
    const QFont font = m_pages.font(8);
    const RackLook look{
        lightRoles(), std::make_shared<RackTexts>(font), m_shape, 1.0, Overlay::Plain};
    double height = 0.0;
    qsizetype cells = m_racks.size() - 1;
    for (const RackGroup &group : std::as_const(m_racks)) {
        cells += group.racks.size();
        for (const DrawnRack &rack : group.racks)
            height = std::max(height, rackSize(rack, m_shape).height());
    }
    const double scale =
        std::min(kRackScale, m_pages.width() / (double(cells) * m_shape.cellWidth));
    const auto paint = [this, look, height, scale, groups = std::exchange(m_racks, {})](
                           QPainter &painter, const QRectF &box) {
        const double cell = look.shape.cellWidth;
        painter.translate(box.topLeft());
        for (const RackGroup &group : groups) {
            const auto count = double(group.racks.size());
            painter.setFont(m_pages.font(10, true));
            painter.setPen(m_pages.roles().text);
            painter.drawText(QRectF(0, 0, (count + 1) * cell * scale, kChartTitle),
                             int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                             group.title);
            painter.save();
            painter.translate(0, kChartTitle);
            painter.scale(scale, scale);
            for (const DrawnRack &rack : group.racks) {
                painter.save();
                painter.translate(0, height - rackSize(rack, look.shape).height());
                paintRack(painter, rack, look);
                painter.restore();
                painter.translate(cell, 0);
            }
            painter.restore();
            painter.translate((count + 1) * cell * scale, 0);
        }
    };
    const double whole = height * scale + kChartTitle;
    m_pages.area(whole, whole, paint);
}

void BlockPainter::drawing(const Drawing &drawing)
{
    paintWaiting();
    PaintedDrawing its{m_pages.roles(), m_pages.font(9, true), m_pages.font(8)};
    its.title.setPixelSize(kDrawingPixels);
    its.detail.setPixelSize(kDrawingSmallPixels);
    const double height =
        std::visit([&its](const auto &picture) { return its.heightOf(picture); }, drawing.picture);
    const auto paint = [this, its, &drawing](QPainter &painter, const QRectF &box) {
        painter.setFont(m_pages.font(10, true));
        painter.setPen(m_pages.roles().text);
        painter.drawText(QRectF(box.topLeft(), QSizeF(box.width(), kChartTitle)),
                         int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                         drawing.title);
        const QRectF inside = box.adjusted(0.5, kChartTitle, -0.5, -0.5);
        std::visit([&](const auto &picture) { its.paint(painter, picture, inside); },
                   drawing.picture);
    };
    m_pages.area(kChartTitle + height, kChartTitle + height, paint);
}

void BlockPainter::footnote(const Footnote &note)
{
    paintWaiting();
    m_pages.keepFor({});
    m_pages.footnote(noteText(note));
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
