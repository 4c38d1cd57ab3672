// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_painter.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPen>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

constexpr double kFootHeight = 26.0;
constexpr double kPartHeight = 34.0;
constexpr double kPartGap = 20.0;      ///< above a part that begins within a page
constexpr double kLeastOfPage = 0.28;  ///< that must be left for a part to begin on it
constexpr double kKeptTogether = 0.16; ///< of a page: smaller tables are not broken
constexpr double kBesideHeight = 0.54; ///< of a page: higher tables stand alone
constexpr double kHeadingHeight = 26.0;
constexpr double kGap = 12.0;
constexpr double kFootnotePoints = 7.5;
constexpr double kEndless = 4000.0;
constexpr double kCoverMargin = 40.0;
constexpr double kBesideGap = 36.0; ///< between tables side by side
constexpr double kContentsWidth = 320.0;
constexpr double kContentsLine = 19.0;
constexpr qsizetype kLeastRows = 3;     ///< that stand below a head on one page
constexpr qsizetype kLeastRowsOver = 2; ///< that go over to the next page

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PagePainter)
};

constexpr int kMiddleLeft = int(Qt::AlignLeft) | int(Qt::AlignVCenter);

/// What a table needs to begin on a page, below its title: all of a small one.
double beginningOf(const TableLayout &layout, bool hasHead, double page)
{
    if (layout.height() < page * kKeptTogether)
        return layout.height();
    double height = hasHead ? layout.headHeight : 0.0;
    for (qsizetype row = 0; row < std::min(kLeastRows, layout.rowHeights.size()); ++row)
        height += layout.rowHeights[row];
    return height;
}

/// How many rows from `from` on stand in `room`: at least one, and none is left alone after them.
qsizetype rowsWithin(const TableLayout &layout, qsizetype from, double room)
{
    const qsizetype all = layout.rowHeights.size() - from;
    qsizetype count = 0;
    while (count < all && layout.rowHeights[from + count] <= room) {
        room -= layout.rowHeights[from + count];
        ++count;
    }
    if (count < all)
        count = std::min(count, all - kLeastRowsOver);
    return std::clamp(count, std::min(qsizetype(1), all), all);
}

} // namespace

PagePainter::PagePainter(QPainter &painter,
                         const QSizeF &page,
                         const PageFoot &foot,
                         const std::function<void()> &newPage)
    : m_painter(painter)
    , m_page(page)
    , m_foot(foot)
    , m_newPage(newPage)
    , m_fonts{textFamily(), painter.device()}
{
}

void PagePainter::finish()
{
    paintWaitingAreas();
    ensure(0.0);
    foot();
}

void PagePainter::foot()
{
    m_painter.setFont(font(7));
    m_painter.setPen(roles().muted);
    const QRectF box(0, m_page.height() - kFootHeight + 8, m_page.width(), kFootHeight - 8);
    m_painter.drawText(box, int(Qt::AlignLeft) | int(Qt::AlignBottom), m_foot.text);
    m_painter.drawText(box,
                       int(Qt::AlignRight) | int(Qt::AlignBottom),
                       Words::tr("Page %1 of %2").arg(m_pageNumber).arg(m_foot.pageCount));
}

void PagePainter::nextPage()
{
    foot();
    m_newPage();
    ++m_pageNumber;
    m_y = 0.0;
    while (!m_waitingAreas.isEmpty() && (m_y == 0.0 || m_waitingAreas.first().height <= room()))
        paintArea(m_waitingAreas.takeFirst());
}

double PagePainter::bottom() const
{
    return m_page.height() - kFootHeight;
}

double PagePainter::room() const
{
    return std::max(bottom() - m_y - waitingHeight() - m_kept, 0.0);
}

double PagePainter::waitingHeight() const
{
    const double gap = m_y > 0.0 ? kPartGap : 0.0;
    return (m_waitingPart.isEmpty() ? 0.0 : kPartHeight + gap) +
           (m_waitingHeading.isEmpty() ? 0.0 : kHeadingHeight);
}

void PagePainter::ensure(double height)
{
    const bool isPart = !m_waitingPart.isEmpty();
    const double least = isPart ? m_page.height() * kLeastOfPage : 0.0;
    while (m_y > 0.0 && std::max(waitingHeight() + height + m_kept, least) > bottom() - m_y)
        nextPage();
    if (isPart)
        drawPart(std::exchange(m_waitingPart, {}));
    if (!m_waitingHeading.isEmpty())
        drawHeading(std::exchange(m_waitingHeading, {}));
}

void PagePainter::cover(const QString &title,
                        const QString &subtitle,
                        const QStringList &lines,
                        const QList<PartPage> &contents)
{
    const double width = m_page.width() - kContentsWidth - 3 * kCoverMargin;
    m_painter.fillRect(QRectF(0, 0, 6, bottom()), roles().accent);
    m_y = m_page.height() * 0.16;
    const auto write = [&](const QString &text, double points, bool strong, const QColor &colour) {
        m_painter.setFont(font(points, strong));
        m_painter.setPen(colour);
        QRectF used;
        m_painter.drawText(QRectF(kCoverMargin, m_y, width, kEndless),
                           int(Qt::AlignLeft) | int(Qt::TextWordWrap),
                           text,
                           &used);
        m_y += used.height();
    };
    write(title, 26, true, roles().text);
    m_y += 14;
    write(subtitle, 12, false, roles().muted);
    m_y += 30;
    for (const QString &line : lines) {
        write(line, 10, false, roles().text);
        m_y += 4;
    }
    this->contents(contents, m_page.height() * 0.16 + 10);
    m_y = m_page.height();
}

void PagePainter::contents(const QList<PartPage> &parts, double y)
{
    const QRectF column(m_page.width() - kContentsWidth, y, kContentsWidth, kContentsLine);
    m_painter.setFont(font(10, true));
    m_painter.setPen(roles().text);
    m_painter.drawText(column, kMiddleLeft, Words::tr("Contents"));
    m_painter.setFont(font(10));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QRectF line = column.translated(0.0, (double(i) + 1.4) * kContentsLine);
        m_painter.setPen(QPen(roles().grid, 0.5));
        m_painter.drawLine(line.bottomLeft(), line.bottomRight());
        m_painter.setPen(roles().text);
        m_painter.drawText(line, kMiddleLeft, parts[i].title);
        m_painter.drawText(
            line, int(Qt::AlignRight) | int(Qt::AlignVCenter), QString::number(parts[i].page));
    }
}

void PagePainter::startPart(const QString &title)
{
    paintWaitingAreas();
    ensure(0.0);
    m_waitingPart = title;
}

void PagePainter::drawPart(const QString &title)
{
    if (m_y > 0.0) {
        m_y += kPartGap;
        m_painter.setPen(QPen(roles().line, 1));
        m_painter.drawLine(QPointF(0, m_y - kGap), QPointF(m_page.width(), m_y - kGap));
    }
    m_painter.setFont(font(15, true));
    m_painter.setPen(roles().text);
    m_painter.drawText(
        QRectF(0, m_y, m_page.width(), kPartHeight), int(Qt::AlignLeft) | int(Qt::AlignTop), title);
    m_y += kPartHeight;
    m_parts.append({title, m_pageNumber});
}

void PagePainter::heading(const QString &text)
{
    paintWaitingAreas();
    if (!m_waitingHeading.isEmpty())
        ensure(0.0);
    m_waitingHeading = text;
}

void PagePainter::drawHeading(const QString &text)
{
    m_painter.setFont(font(10, true));
    m_painter.setPen(roles().text);
    m_painter.drawText(
        QRectF(m_left, m_y, m_page.width() - m_left, kHeadingHeight - 6), kMiddleLeft, text);
    m_y += kHeadingHeight - 4;
}

double PagePainter::heightOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font, m_painter.device())
        .boundingRect(QRectF(0, 0, m_page.width(), kEndless), Qt::TextWordWrap, text)
        .height();
}

void PagePainter::flowing(const QString &text, const QFont &font, const QColor &colour)
{
    paintWaitingAreas();
    const double height = heightOf(text, font);
    ensure(height);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(0, m_y, m_page.width(), height + 2), Qt::TextWordWrap, text);
    m_y += height + 8;
}

void PagePainter::paragraph(const QString &text)
{
    flowing(text, font(9), roles().text);
}

void PagePainter::footnote(const QString &text)
{
    m_y -= std::min(m_y, kGap - 6); // close to what it is about
    flowing(text, font(kFootnotePoints), roles().muted);
    m_y += kGap - 6;
}

void PagePainter::keepFor(const QString &footnote)
{
    m_kept = footnote.isEmpty() ? 0.0 : heightOf(footnote, font(kFootnotePoints)) + kGap;
}

void PagePainter::tableHead(const PrintedTable &printed, const TableLayout &layout)
{
    double x = m_left;
    const double line = QFontMetricsF(font(layout.points), m_painter.device()).height();
    for (qsizetype i = 0; i < layout.widths.size(); ++i) {
        const PeopleColumn &column = printed.table.columns[i];
        const QRectF whole(x, m_y, layout.widths[i], layout.headHeight);
        QRectF box = whole.adjusted(layout.padding, 0.0, -layout.padding, -2.0);
        if (column.isMarked)
            m_painter.fillRect(whole, roles().accentBackground);
        const int side = int(column.isRight ? Qt::AlignRight : Qt::AlignLeft);
        m_painter.setPen(roles().muted);
        if (!column.unit.isEmpty()) {
            m_painter.setFont(font(layout.points));
            m_painter.drawText(box, side | int(Qt::AlignBottom), column.unit);
            box.adjust(0.0, 0.0, 0.0, -line);
        }
        m_painter.setPen(column.isMarked ? roles().accent : roles().muted);
        m_painter.setFont(font(layout.points, true));
        m_painter.drawText(box, side | int(Qt::AlignBottom) | int(Qt::TextWordWrap), column.title);
        x += layout.widths[i];
    }
    m_y += layout.headHeight;
    m_painter.setPen(QPen(roles().line, 1));
    m_painter.drawLine(QPointF(m_left, m_y), QPointF(x, m_y));
}

void PagePainter::tableCell(const PrintedTable &printed,
                            qsizetype row,
                            qsizetype column,
                            const QRectF &box,
                            const TableLayout &layout)
{
    const PeopleColumn &its = printed.table.columns[column];
    QColor background = Qt::white;
    if (its.isMarked) {
        background = roles().accentBackground;
        m_painter.fillRect(box, background);
    }
    const double share = printed.heat.isEmpty() ? -1.0 : printed.heat[row][column];
    if (share >= 0.0) {
        background = heatColour(roles(), share);
        m_painter.fillRect(box.adjusted(0.5, 0.5, -0.5, -0.5), background);
    }
    m_painter.setFont(font(layout.points, printed.sumRows.contains(row)));
    m_painter.setPen(textOn(roles(), background));
    const int side = int(its.isRight ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    m_painter.drawText(box.adjusted(layout.padding, 0.0, -layout.padding, 0.0),
                       its.holdsText ? side | int(Qt::TextWordWrap) : side,
                       printed.table.rows[row][column]);
}

void PagePainter::tableRow(const PrintedTable &printed, const TableLayout &layout, qsizetype row)
{
    const double height = layout.rowHeights[row];
    double x = m_left;
    for (qsizetype i = 0; i < layout.widths.size(); ++i) {
        tableCell(printed, row, i, QRectF(x, m_y, layout.widths[i], height), layout);
        x += layout.widths[i];
    }
    m_y += height;
    m_painter.setPen(QPen(roles().grid, 0.5));
    m_painter.drawLine(QPointF(m_left, m_y), QPointF(x, m_y));
}

TableLayout PagePainter::layoutOf(const PrintedTable &printed) const
{
    return layoutTable(
        printed.table, printed.sumRows, m_page.width(), m_fonts, !printed.heat.isEmpty());
}

void PagePainter::table(const PrintedTable &printed)
{
    paintRuns({{printed, layoutOf(printed)}});
}

/// Tables side by side, each with its title, over as many pages as the longest needs.
void PagePainter::paintRuns(QList<TableRun> runs)
{
    double beginning = 0.0;
    for (const TableRun &run : std::as_const(runs))
        beginning = std::max(beginning, beginningOf(run.layout, run.printed.hasHead, bottom()));
    ensure(kHeadingHeight + beginning);
    bool isFirst = true;
    bool isDone = false;
    while (!isDone) {
        const double top = m_y;
        double low = top;
        isDone = true;
        for (TableRun &run : runs) {
            m_y = top;
            m_left = run.left;
            paintRun(run, isFirst);
            low = std::max(low, m_y);
            isDone = isDone && run.next == run.layout.rowHeights.size();
        }
        m_y = low;
        isFirst = false;
        if (!isDone)
            nextPage();
    }
    m_left = 0.0;
    m_y += kGap;
}

/// What this page holds of the rows that a table has left.
void PagePainter::paintRun(TableRun &run, bool withTitle)
{
    const qsizetype rows = run.layout.rowHeights.size();
    if (withTitle)
        drawHeading(run.printed.title);
    if (run.printed.hasHead && (withTitle || run.next < rows))
        tableHead(run.printed, run.layout);
    qsizetype end = run.next + rowsWithin(run.layout, run.next, bottom() - m_y);
    if (end == rows) // the last of them has room for its footnote below it
        end = run.next + rowsWithin(run.layout, run.next, bottom() - m_y - m_kept);
    for (; run.next < end; ++run.next)
        tableRow(run.printed, run.layout, run.next);
}

bool PagePainter::tables(const PrintedTable &left, const PrintedTable &right)
{
    const TableLayout first = layoutOf(left);
    const TableLayout second = layoutOf(right);
    if (first.width() + kBesideGap + second.width() > m_page.width() ||
        std::max(first.height(), second.height()) >= bottom() * kBesideHeight)
        return false;
    double beside = std::max(first.width() + kBesideGap, m_page.width() / 2);
    if (beside + second.width() > m_page.width())
        beside = first.width() + kBesideGap;
    paintRuns({{left, first}, {right, second, beside}});
    return true;
}

void PagePainter::area(double height, double least, const AreaPaint &paint)
{
    const bool isTitled = !m_waitingPart.isEmpty() || !m_waitingHeading.isEmpty();
    const bool fits = least <= room() && m_waitingAreas.isEmpty();
    const PaintedArea area{fits ? std::min(height, room()) : height, paint};
    if (fits || isTitled) {
        ensure(area.height);
        paintArea(area);
    } else {
        m_waitingAreas.append(area);
    }
}

void PagePainter::paintArea(const PaintedArea &area)
{
    if (m_foot.pageCount > 0) { // a run that only counts pages needs no drawings
        m_painter.save();
        area.paint(m_painter, QRectF(0, m_y, m_page.width(), area.height));
        m_painter.restore();
    }
    m_y += area.height + kGap;
}

void PagePainter::paintWaitingAreas()
{
    while (!m_waitingAreas.isEmpty())
        nextPage();
}

} // namespace kf
