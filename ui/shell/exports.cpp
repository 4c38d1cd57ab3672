// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exports.h"

#include "core/exchange/netbox_export.h"
#include "core/project/safe_file.h"
#include "core/report/write/csv.h"
#include "core/words/counted_texts.h"
#include "core/words/refusal_words.h"
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
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace kf {

namespace {

constexpr qsizetype kNotesNamed = 8; ///< of what is not written; the others stand in the details

using Writer = Worker<ExportJob, Result<std::optional<int>>>;

/// How many files; nothing where it was stopped: files that were complete by then stay.
Result<std::optional<int>>
writeFiles(const ExportJob &job, const Result<std::optional<int>> *, WorkControl &control)
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
        if (!written)
            return written.error();
        if (!written.value())
            return std::optional<int>();
        done += 1.0;
        control.tell(done / double(files.value().size()));
    }
    return std::optional(int(files.value().size()));
}

using ReportMaker = Worker<std::function<Report()>, Report>;

Report workOutReport(const std::function<Report()> &make, const Report *, WorkControl &)
{
    return make();
}

/// A folder of its own for many files, beside the plan: "acme-tables", or the next name that is
/// free.
QString folderFor(const QString &wanted)
{
    QString folder = wanted;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return folder;
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

void Exports::end(const ExportJob &job, const Result<std::optional<int>> &written)
{
    --m_writing;
    if (!written)
        QMessageBox::critical(&m_context.window, job.failed, sentenceOf(written.error()));
    else
        m_context.tell(
            !written.value() ? tr("The export was given up.")
            : *written.value() > 1
                ? tr("%1 (%n file(s))", "what was written", *written.value()).arg(job.written)
                : job.written);
    if (!written)
        m_waiting.clear(); // a person has something to see to first
    letGo();
}

void Exports::letGo()
{
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
    m_context.withFigures([this](const EvaluationPtr &figures) {
        auto *maker = new ReportMaker(&workOutReport, WorkPlace::Figures, this);
        connect(maker, &WorkerBase::finished, this, [this, maker] {
            maker->deleteLater();
            writeTables(maker->newest());
            --m_writing;
            letGo();
        });
        ++m_writing;
        ReportSetting setting = reportSetting(Wording()); // numbers are for programs
        setting.sentences = m_context.wording;
        maker->request([figures, catalog = m_context.catalog, setting] {
            return reportOf(*figures, catalog, setting);
        });
    });
}

/// The tables are made before a person is asked where to: so it is known how many files come.
void Exports::writeTables(const std::shared_ptr<const Report> &report)
{
    const QString name =
        QFileInfo(besidePlan(m_context.document, QStringLiteral("-tables"))).fileName();
    const QString place = QFileDialog::getExistingDirectory(
        &m_context.window,
        tr("Where the folder \u201c%1\u201d with %n CSV file(s) goes",
           nullptr,
           countCsvFiles(*report))
            .arg(name),
        folderOfPlan(m_context.document));
    if (place.isEmpty())
        return;
    const QString folder = folderFor(QDir(place).filePath(name));
    const auto make = [folder, report] {
        QDir().mkpath(folder); // where that fails, the first file says why
        QList<ExportedFile> files;
        for (const CsvFile &file : toCsvFiles(*report))
            files.append({QDir(folder).filePath(file.name), file.bytes});
        return Result(files);
    };
    write({tr("Writing CSV files to %1").arg(folder),
           tr("Wrote CSV files to %1").arg(folder),
           tr("The CSV files were not written"),
           make});
}

QString netboxNotesText(const QStringList &notes)
{
    QStringList lines{Exports::tr("Not written as it stands in the plan:")};
    for (const QString &note : notes.first(std::min(notes.size(), kNotesNamed)))
        lines.append(QStringLiteral("\u2022 %1").arg(note));
    if (notes.size() > kNotesNamed)
        lines.append(
            Exports::tr("and %n more", "notes of an export", int(notes.size() - kNotesNamed)));
    return lines.join(u'\n');
}

/// Says what would be replaced, and what is left out or written otherwise than it stands in the
/// plan; true where there is nothing to say.
bool Exports::agreesTo(const NetboxExport &made, const QString &folder)
{
    QStringList replaced;
    for (const NetboxFile &file : made.files) {
        if (QFileInfo::exists(QDir(folder).filePath(file.name)))
            replaced += file.name;
    }
    QStringList said;
    if (!replaced.isEmpty())
        said += tr("Files in %1 will be replaced: %2.").arg(folder, replaced.join(u", "));
    if (!made.notes.isEmpty())
        said += netboxNotesText(made.notes);
    if (said.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question,
                    tr("Export for NetBox"),
                    said.join(u"\n\n"),
                    QMessageBox::Ok | QMessageBox::Cancel,
                    &m_context.window);
    if (made.notes.size() > kNotesNamed)
        box.setDetailedText(made.notes.join(u'\n'));
    box.button(QMessageBox::Ok)->setText(tr("&Write"));
    return box.exec() == QMessageBox::Ok;
}

void Exports::exportNetbox()
{
    if (!m_context.commitOpenEditors())
        return;
    const QString folder =
        QFileDialog::getExistingDirectory(&m_context.window,
                                          tr("Folder for the NetBox files"),
                                          QFileInfo(m_context.document.filePath()).path());
    if (folder.isEmpty())
        return;
    const Plan &plan = m_context.document.plan();
    const NetboxExport made =
        netboxExport(plan.topology, CatalogView(plan.catalog, m_context.catalog));
    if (!agreesTo(made, folder))
        return;
    QList<ExportedFile> files;
    for (const NetboxFile &file : made.files)
        files.append({QDir(folder).filePath(file.name), file.bytes});
    const auto count = [](qsizetype things) {
        return countText(things, QLocale());
    };
    write(
        {tr("Writing the NetBox files to %1").arg(folder),
         tr("Wrote %1 racks, %2 devices and %3 links on %4 cables for NetBox to %5: a row for each "
            "link, those of one cable with its label")
             .arg(count(made.racks),
                  count(made.devices),
                  count(made.links),
                  count(made.cables),
                  folder),
         tr("The NetBox files were not written"),
         [files] {
             return Result(files);
         }});
}

void Exports::print()
{
    if (!m_context.commitOpenEditors())
        return;
    m_context.withFigures([this](const EvaluationPtr &figures) {
        QPrinter printer;
        printer.setResolution(kReportResolution);
        // The dialog makes of it the name of the file that is printed into, in a folder of its own.
        printer.setDocName(
            QFileInfo(besidePlan(m_context.document, QStringLiteral(".pdf"))).fileName());
        QPrintDialog dialog(&printer, &m_context.window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        printer.setDocName(m_context.document.plan().settings.name);
        paintReport(printer,
                    printedReport(figures, m_context.catalog, reportSetting(m_context.wording)));
    });
}

} // namespace kf

#include "moc_exports.cpp"
