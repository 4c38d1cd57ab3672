// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exports.h"

#include "core/project/safe_file.h"
#include "core/report/write/csv.h"
#include "ui/document/worker.h"
#include "ui/report/pdf.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/task_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>

namespace kf {

namespace {

using Writer = Worker<ExportJob, Result<bool>>;

/// False where it was stopped; files that were complete by then stay.
Result<bool> writeFiles(const ExportJob &job, const Result<bool> *, WorkControl &control)
{
    FileControl watched;
    watched.shouldStop = [&control] {
        return control.shouldStop();
    };
    const Result<QList<ExportedFile>> files = job.make();
    if (!files)
        return files.error();
    double done = 0.0;
    for (const ExportedFile &file : files.value()) {
        const Result<bool> written = replaceFile(file.path, file.bytes, watched);
        if (!written || !written.value())
            return written;
        done += 1.0;
        control.tell(done / double(files.value().size()));
    }
    return true;
}

} // namespace

Exports::Exports(ExportsContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
}

void Exports::write(const ExportJob &job)
{
    auto *writer = new Writer(&writeFiles, WorkPlace::Files, this);
    const int task = m_context.tasks.begin(job.what, [writer] { writer->stop(); });
    connect(writer, &WorkerBase::progressed, this, [this, task](double share) {
        m_context.tasks.setProgress(task, share);
    });
    connect(writer, &WorkerBase::finished, this, [this, writer, task, job] {
        m_context.tasks.end(task);
        writer->deleteLater();
        end(job, *writer->newest());
    });
    ++m_writing;
    writer->request(job);
}

void Exports::end(const ExportJob &job, const Result<bool> &written)
{
    --m_writing;
    if (!written)
        QMessageBox::critical(&m_context.window, job.failed, written.error().message);
    else
        m_context.tell(written.value() ? job.written : tr("The export was given up."));
    if (!written)
        m_waiting.clear(); // a person has something to see to first
    if (isWriting())
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const std::function<void()> &then : waiting)
        then();
}

bool Exports::mayGo(const std::function<void()> &then)
{
    if (isWriting())
        m_waiting.append(then);
    return !isWriting();
}

void Exports::exportPdf()
{
    if (!m_context.commitOpenEditors())
        return;
    const QString path =
        QFileDialog::getSaveFileName(&m_context.window,
                                     tr("Export as PDF"),
                                     besidePlan(m_context.document, QStringLiteral(".pdf")),
                                     tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.withFigures([this, path](const EvaluationPtr &figures) {
        const auto make = [path,
                           figures,
                           catalog = m_context.catalog,
                           setting = reportSetting(m_context.wording)] {
            const QByteArray bytes = pdfBytes(printedReport(figures, catalog, setting));
            return Result(QList{ExportedFile{path, bytes}});
        };
        write({tr("Making %1").arg(QFileInfo(path).fileName()),
               tr("Wrote %1").arg(path),
               tr("The PDF was not written"),
               make});
    });
}

void Exports::exportCsv()
{
    if (!m_context.commitOpenEditors())
        return;
    const QString folder =
        QFileDialog::getExistingDirectory(&m_context.window,
                                          tr("Folder for the CSV files"),
                                          QFileInfo(m_context.document.filePath()).path());
    if (folder.isEmpty())
        return;
    m_context.withFigures([this, folder](const EvaluationPtr &figures) {
        const auto make =
            [folder, figures, catalog = m_context.catalog, setting = reportSetting(Wording())] {
                QList<ExportedFile> files;
                const QList<CsvFile> made = toCsvFiles(reportOf(*figures, catalog, setting));
                for (const CsvFile &file : made)
                    files.append({QDir(folder).filePath(file.name), file.bytes});
                return Result(files);
            };
        write({tr("Writing CSV files to %1").arg(folder),
               tr("Wrote CSV files to %1").arg(folder),
               tr("The CSV files were not written"),
               make});
    });
}

void Exports::print()
{
    if (!m_context.commitOpenEditors())
        return;
    m_context.withFigures([this](const EvaluationPtr &figures) {
        QPrinter printer;
        printer.setResolution(kReportResolution);
        QPrintDialog dialog(&printer, &m_context.window);
        if (dialog.exec() == QDialog::Accepted)
            paintReport(
                printer,
                printedReport(figures, m_context.catalog, reportSetting(m_context.wording)));
    });
}

} // namespace kf
