// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_painter.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

constexpr double kFootHeight = 26.0;
constexpr double kHeadHeight = 30.0;
constexpr double kRowHeight = 17.0;
constexpr double kCellPadding = 4.0;
constexpr double kBodyPoints = 8.0;
constexpr double kGap = 12.0;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PagePainter)
};

/// As QPainter takes it.
int alignmentOf(const PrintedColumn &column)
{
    const Qt::Alignment side = column.right ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>((side | Qt::AlignVCenter).toInt());
}

} // namespace

PagePainter::PagePainter(QPainter &painter,
                         const QSizeF &page,
                         const QString &runningTitle,
                         const std::function<void()> &newPage)
    : m_painter(painter)
    , m_page(page)
    , m_title(runningTitle)
    , m_newPage(newPage)
    , m_family(textFamily())
{
}

QFont PagePainter::font(double points, bool strong) const
{
    QFont font(m_family);
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void PagePainter::finish()
{
    foot();
}

void PagePainter::foot()
{
    m_painter.setFont(font(7));
    m_painter.setPen(roles().muted);
    const QRectF box(0, m_page.height() - kFootHeight + 8, m_page.width(), kFootHeight - 8);
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, m_title);
    m_painter.drawText(
        box, Qt::AlignRight | Qt::AlignBottom, Words::tr("Page %1").arg(m_pageNumber));
}

void PagePainter::nextPage()
{
    foot();
    m_newPage();
    ++m_pageNumber;
    m_y = 0.0;
}

void PagePainter::ensure(double height)
{
    if (m_y + height > m_page.height() - kFootHeight && m_y > kHeadHeight)
        nextPage();
}

void PagePainter::cover(const QString &title, const QString &subtitle, const QStringList &lines)
{
    m_painter.fillRect(QRectF(0, 0, 6, m_page.height() - kFootHeight), roles().accent);
    m_painter.setPen(roles().text);
    m_painter.setFont(font(26, true));
    m_painter.drawText(QRectF(40, m_page.height() * 0.28, m_page.width() - 80, 100),
                       Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                       title);
    m_painter.setFont(font(13));
    m_painter.setPen(roles().muted);
    double y = m_page.height() * 0.28 + 112;
    m_painter.drawText(QRectF(40, y, m_page.width() - 80, 60), Qt::TextWordWrap, subtitle);
    y += 84;
    m_painter.setFont(font(10));
    for (const QString &line : lines) {
        m_painter.drawText(QRectF(40, y, m_page.width() - 80, 18), Qt::AlignLeft, line);
        y += 20;
    }
    m_y = m_page.height();
}

void PagePainter::startPart(const QString &title)
{
    nextPage();
    m_painter.setFont(font(15, true));
    m_painter.setPen(roles().text);
    m_painter.drawText(
        QRectF(0, 0, m_page.width(), kHeadHeight), Qt::AlignLeft | Qt::AlignTop, title);
    m_y = kHeadHeight + 4;
}

void PagePainter::heading(const QString &text, double height)
{
    ensure(std::max(80.0, 28.0 + height));
    m_y += 6;
    m_painter.setFont(font(10, true));
    m_painter.setPen(roles().text);
    m_painter.drawText(QRectF(0, m_y, m_page.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, text);
    m_y += 22;
}

void PagePainter::paragraph(const QString &text, bool muted)
{
    m_painter.setFont(font(9));
    const QRectF room(0, m_y, m_page.width(), 4000);
    const double height = QFontMetricsF(m_painter.font(), m_painter.device())
                              .boundingRect(room, Qt::TextWordWrap, text)
                              .height();
    ensure(height);
    m_painter.setPen(muted ? roles().muted : roles().text);
    m_painter.drawText(QRectF(0, m_y, m_page.width(), height), Qt::TextWordWrap, text);
    m_y += height + 6;
}

double PagePainter::columnWidth(const PrintedColumn &column, double sum) const
{
    return m_page.width() * column.share / sum;
}

void PagePainter::tableHead(const QList<PrintedColumn> &columns)
{
    const double sum = std::accumulate(
        columns.cbegin(), columns.cend(), 0.0, [](double all, const PrintedColumn &column) {
            return all + column.share;
        });
    m_painter.setFont(font(kBodyPoints - 0.5));
    m_painter.setPen(roles().muted);
    double x = 0.0;
    for (const PrintedColumn &column : columns) {
        const double width = columnWidth(column, sum);
        const QRectF box(x + kCellPadding, m_y, width - 2 * kCellPadding, kRowHeight);
        m_painter.drawText(box, alignmentOf(column), column.title);
        x += width;
    }
    m_y += kRowHeight;
    m_painter.setPen(QPen(roles().line, 1));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
}

double PagePainter::rowHeight(const QList<PrintedColumn> &columns,
                              const QList<PrintedCell> &row,
                              double sum)
{
    double height = kRowHeight;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].wraps)
            continue;
        const QFontMetricsF metrics(font(kBodyPoints), m_painter.device());
        const QRectF room(0, 0, columnWidth(columns[i], sum) - 2 * kCellPadding, 4000);
        const QRectF text = metrics.boundingRect(room, Qt::TextWordWrap, row.value(i).text);
        height = std::max(height, text.height() + 6);
    }
    return height;
}

void PagePainter::paintCell(const PrintedColumn &column,
                            const PrintedCell &cell,
                            const QRectF &place)
{
    if (cell.fill)
        m_painter.fillRect(place.adjusted(0.0, 0.5, -0.5, -0.5), *cell.fill);
    m_painter.setFont(font(kBodyPoints, cell.strong));
    m_painter.setPen(cell.fill ? textOn(roles(), *cell.fill) : roles().text);
    const double padding = place.width() < 34.0 ? 1.0 : kCellPadding;
    const QRectF box = place.adjusted(padding, 0.0, -padding, 0.0);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    if (column.wraps)
        m_painter.drawText(box, alignmentOf(column) | int(Qt::TextWordWrap), cell.text);
    else
        m_painter.drawText(
            box, alignmentOf(column), metrics.elidedText(cell.text, Qt::ElideRight, box.width()));
}

void PagePainter::table(const QList<PrintedColumn> &columns, const QList<QList<PrintedCell>> &rows)
{
    const double sum = std::accumulate(
        columns.cbegin(), columns.cend(), 0.0, [](double all, const PrintedColumn &column) {
            return all + column.share;
        });
    ensure(3 * kRowHeight);
    tableHead(columns);
    for (const QList<PrintedCell> &row : rows) {
        const double height = rowHeight(columns, row, sum);
        if (m_y + height > m_page.height() - kFootHeight) {
            nextPage();
            tableHead(columns);
        }
        double x = 0.0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const double width = columnWidth(columns[i], sum);
            paintCell(columns[i], row.value(i), QRectF(x, m_y, width, height));
            x += width;
        }
        m_y += height;
        m_painter.setPen(QPen(roles().grid, 0.5));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }
    m_y += kGap;
}

void PagePainter::area(double height, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    ensure(height);
    m_painter.save();
    paint(m_painter, QRectF(0, m_y, m_page.width(), height));
    m_painter.restore();
    m_y += height + kGap;
}

} // namespace kf
