// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report on paper: cover, summary, demand, growth, storage, racks to scale, findings.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <array>

class QPagedPaintDevice;

namespace kf {

/// The parts of the printed report, in their order; all but the cover can be left out.
enum class ReportPart { Summary, Demand, Growth, Storage, Racks, Findings };
inline constexpr std::array kAllReportParts{ReportPart::Summary,
                                            ReportPart::Demand,
                                            ReportPart::Growth,
                                            ReportPart::Storage,
                                            ReportPart::Racks,
                                            ReportPart::Findings};

/// A stable word, as plans keep it: "demand".
QString reportPartWord(ReportPart part);
QString reportPartTitle(ReportPart part);
/// The parts that the plan asks for: all where it does not say.
QList<ReportPart> reportParts(const Plan &plan);

/// Paints the report onto pages of `device`, as vectors. Returns how many pages there are.
int paintReport(QPagedPaintDevice &device,
                const Evaluation &figures,
                const Catalog &catalog,
                const QLocale &locale);

/// The report as a PDF file; may run on any thread.
QByteArray pdfBytes(const Evaluation &figures, const Catalog &catalog, const QLocale &locale);

/// Writes the report to `path`; what stood there stays until the new file is complete.
Result<> writePdf(const Evaluation &figures,
                  const Catalog &catalog,
                  const QLocale &locale,
                  const QString &path);

/// The first pages of the report as pictures.
struct ReportPreview {
    QList<QImage> pages;
    int pageCount = 0; ///< of the whole report
};

/// The first `mostPages` pages, `width` pixels wide; may run on any thread.
ReportPreview reportPreview(const Evaluation &figures,
                            const Catalog &catalog,
                            const QLocale &locale,
                            int width,
                            int mostPages);

} // namespace kf
