// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pages of a report: a pen that knows where it is, starts new pages, and repeats table heads.

#include "core/report/write/people_table.h"
#include "ui/report/table_layout.h"
#include "ui/theme/roles.h"

#include <QFont>
#include <QPainter>
#include <QSizeF>

#include <functional>

namespace kf {

/// A table as it is printed.
struct PrintedTable {
    QString title;
    PeopleTable table;
    QList<qsizetype> sumRows = {};
    QList<QList<double>> heat = {}; ///< 0..1 of each cell, beyond that no colour; empty: none
    bool hasHead = true;
};

/// What stands at the bottom of every page.
struct PageFoot {
    QString text;
    int pageCount = 0; ///< of the whole report; 0: not known yet
};

/// A part of the report and the page on which it begins.
struct PartPage {
    QString title;
    int page = 0;
};

using AreaPaint = std::function<void(QPainter &, const QRectF &)>;

class PagePainter {
public:
    /// `newPage` makes the device's next page. `page` is the printable area in pixels of the
    /// painter, which must be at 96 pixels an inch.
    PagePainter(QPainter &painter,
                const QSizeF &page,
                const PageFoot &foot,
                const std::function<void()> &newPage);

    /// Ends the last page.
    void finish();

    int pageNumber() const { return m_pageNumber; }
    double width() const { return m_page.width(); }
    const Roles &roles() const { return lightRoles(); }
    QFont font(double points, bool strong = false) const { return m_fonts.cell(points, strong); }
    /// The parts that have begun so far.
    const QList<PartPage> &parts() const { return m_parts; }

    /// The first page: title, what it is about, lines below, and the contents.
    void cover(const QString &title,
               const QString &subtitle,
               const QStringList &lines,
               const QList<PartPage> &contents);
    /// Begins a part, on the page of what follows, and on a new one where little is left of this.
    void startPart(const QString &title);
    /// A heading; it stands on the page of what follows.
    void heading(const QString &text);
    void paragraph(const QString &text);
    void footnote(const QString &text);
    /// What follows leaves the room of that footnote below it on its page; empty: none.
    void keepFor(const QString &footnote);
    void table(const PrintedTable &printed);
    /// Paints both beside each other; false where they do not fit so.
    bool tables(const PrintedTable &left, const PrintedTable &right);
    /// A free area of that height, or what is left of the page where that is at least `least`;
    /// `paint` draws into it. Where less is left the area begins the next page, and tables that
    /// follow it fill this one. `paint` may be called as late as finish().
    void area(double height, double least, const AreaPaint &paint);

private:
    /// A table on its way over the pages.
    struct TableRun {
        const PrintedTable &printed;
        TableLayout layout;
        double left = 0.0;  ///< where it begins
        qsizetype next = 0; ///< row
    };

    /// An area and what is painted into it.
    struct PaintedArea {
        double height = 0.0;
        AreaPaint paint;
    };

    double bottom() const;
    double waitingHeight() const;
    /// What is left of this page for what comes next.
    double room() const;
    void ensure(double height);
    void drawPart(const QString &title);
    void drawHeading(const QString &text);
    void paintRuns(QList<TableRun> runs);
    void paintRun(TableRun &run, bool withTitle);
    void paintArea(const PaintedArea &area);
    void paintWaitingAreas();
    void nextPage();
    void foot();
    double heightOf(const QString &text, const QFont &font) const;
    void flowing(const QString &text, const QFont &font, const QColor &colour);
    void contents(const QList<PartPage> &parts, double y);
    TableLayout layoutOf(const PrintedTable &printed) const;
    void tableHead(const PrintedTable &printed, const TableLayout &layout);
    void tableRow(const PrintedTable &printed, const TableLayout &layout, qsizetype row);
    void tableCell(const PrintedTable &printed,
                   qsizetype row,
                   qsizetype column,
                   const QRectF &box,
                   const TableLayout &layout);

    QPainter &m_painter;
    QSizeF m_page;
    PageFoot m_foot;
    std::function<void()> m_newPage;
    TableFonts m_fonts;
    QList<PartPage> m_parts;
    QString m_waitingPart;             ///< its title is painted with what follows
    QString m_waitingHeading;          ///< likewise
    QList<PaintedArea> m_waitingAreas; ///< for the next page
    double m_left = 0.0;               ///< where a table begins
    double m_y = 0.0;
    double m_kept = 0.0; ///< at the foot of the page for what comes later
    int m_pageNumber = 1;
};

} // namespace kf
