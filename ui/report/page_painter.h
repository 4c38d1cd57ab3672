// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pages of a report: a pen that knows where it is, starts new pages, and repeats table heads.

#include "core/report/report.h"
#include "ui/theme/roles.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QSizeF>

#include <functional>
#include <optional>

namespace kf {

/// Widths and looks of one printed table.
struct PrintedColumn {
    QString title;
    double share = 1.0; ///< of the width of the page
    bool right = false;
    bool wraps = false; ///< long texts take several lines instead of being cut
};

struct PrintedCell {
    QString text;
    std::optional<QColor> fill = {};
    bool strong = false;
};

class PagePainter {
public:
    /// `newPage` makes the device's next page. `page` is the printable area in pixels of the
    /// painter, which must be at 96 pixels an inch.
    PagePainter(QPainter &painter,
                const QSizeF &page,
                const QString &runningTitle,
                const std::function<void()> &newPage);

    /// Ends the last page.
    void finish();

    int pageNumber() const { return m_pageNumber; }
    double width() const { return m_page.width(); }
    QPainter &painter() { return m_painter; }
    const Roles &roles() const { return lightRoles(); }
    QFont font(double points, bool strong = false) const;

    void cover(const QString &title, const QString &subtitle, const QStringList &lines);
    void startPart(const QString &title);
    /// A heading that stays on the page of what follows, which is `height` high.
    void heading(const QString &text, double height = 0.0);
    void paragraph(const QString &text, bool muted = false);
    void table(const QList<PrintedColumn> &columns, const QList<QList<PrintedCell>> &rows);
    /// A free area of that height; `paint` draws into it.
    void area(double height, const std::function<void(QPainter &, const QRectF &)> &paint);

private:
    void ensure(double height);
    void nextPage();
    void foot();
    void tableHead(const QList<PrintedColumn> &columns);
    double
    rowHeight(const QList<PrintedColumn> &columns, const QList<PrintedCell> &row, double sum);
    double columnWidth(const PrintedColumn &column, double sum) const;
    void paintCell(const PrintedColumn &column, const PrintedCell &cell, const QRectF &place);

    QPainter &m_painter;
    QSizeF m_page;
    QString m_title;
    std::function<void()> m_newPage;
    QString m_family;
    double m_y = 0.0;
    int m_pageNumber = 1;
};

} // namespace kf
