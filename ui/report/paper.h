// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report on pages: paints the blocks of a report, and nothing that is not one.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/words/wording.h"
#include "ui/report/page_painter.h"

#include <memory>

namespace kf {

/// A report with what its drawings need.
struct PrintedReport {
    Report report;
    std::shared_ptr<const Evaluation> figures; ///< whose racks are drawn
    Catalog catalog;
    Wording wording;
};

/// What a run over all pages has found out.
struct PaintedPages {
    int count = 0;
    QList<PartPage> parts;
};

/// Paints all pages; `newPage` is called before each page but the first. `first` is what the same
/// run found out on a device of the same kind: contents and foot need it.
PaintedPages paintPages(QPainter &painter,
                        const QSizeF &page,
                        const PrintedReport &printed,
                        const PaintedPages &first,
                        const std::function<void()> &newPage);

} // namespace kf
