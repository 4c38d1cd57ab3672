// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The printed report as a PDF file, on a printer, and as pictures of its pages.

#include "core/base/result.h"
#include "core/report/build/build_report.h"
#include "ui/report/paper.h"

#include <QByteArray>
#include <QImage>
#include <QList>

class QPagedPaintDevice;

namespace kf {

/// Dots an inch for which pages are laid out; a printer must be set to it.
inline constexpr int kReportResolution = 96;

/// A report that is made today, by this version of the program.
ReportSetting reportSetting(const Wording &wording);

/// Makes the report of those figures, ready for paper; may run on any thread.
PrintedReport printedReport(std::shared_ptr<const Evaluation> figures,
                            const Catalog &catalog,
                            const ReportSetting &setting);

/// Paints the report onto pages of `device`, as vectors. Returns how many
/// pages there are.
int paintReport(QPagedPaintDevice &device, const PrintedReport &printed);

/// The report as a PDF file; may run on any thread.
QByteArray pdfBytes(const PrintedReport &printed);

/// The first pages of the report as pictures.
struct ReportPreview {
    QList<QImage> pages;
    int pageCount = 0; ///< of the whole report
};

/// The first `mostPages` pages, `width` pixels wide; may run on any thread.
ReportPreview reportPreview(const PrintedReport &printed, int width, int mostPages);

} // namespace kf
