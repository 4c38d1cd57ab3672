// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and exporting: the questions that the main window asks about files.
#include "core/project/plan_file.h"
#include "ui/report/csv_files.h"
#include "ui/report/pdf.h"
#include "ui/shell/main_window.h"
#include "ui/shell/task_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStatusBar>

namespace kf {

namespace {

constexpr int kMessageMilliseconds = 8000;
const QString kSuffix = QStringLiteral(".kfplan");

/// A name for a file beside the plan, or in the home folder for a plan without a file.
QString besidePlan(const PlanDocument &document, const QString &suffix)
{
    const QString &path = document.filePath();
    if (path.isEmpty())
        return QDir::home().filePath(idFromName(document.plan().settings.name) + suffix);
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + suffix);
}

} // namespace

bool MainWindow::mayDiscard()
{
    if (!commitOpenEditors())
        return false;
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question,
                    tr("Unsaved changes"),
                    tr("%1 has changes that are not saved.").arg(m_document.plan().settings.name),
                    QMessageBox::NoButton,
                    this);
    box.setInformativeText(tr("Without saving they are lost."));
    const QPushButton *keep = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton *discard =
        box.addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == keep)
        return save();
    return box.clickedButton() == discard;
}

void MainWindow::chooseFileToOpen()
{
    if (!mayDiscard())
        return;
    const QString path = QFileDialog::getOpenFileName(this,
                                                      tr("Open a plan"),
                                                      QFileInfo(m_document.filePath()).path(),
                                                      tr("KFPlan plans (*.kfplan);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::save()
{
    if (!commitOpenEditors())
        return false;
    const QString path = m_document.filePath();
    return path.isEmpty() ? saveAs() : write(path, m_document.fileHash());
}

bool MainWindow::saveAs()
{
    if (!commitOpenEditors())
        return false;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the plan"), besidePlan(m_document, kSuffix), tr("KFPlan plans (*.kfplan)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += kSuffix;
    return write(path, std::nullopt);
}

bool MainWindow::write(const QString &path, const std::optional<QByteArray> &expected)
{
    const auto written = m_tasks->run<Result<QByteArray>>(
        tr("Saving %1").arg(QFileInfo(path).fileName()),
        TaskBar::Ending::MustFinish,
        [plan = m_document.plan(), path, zones = m_catalog.zones(), expected] {
            return PlanDocument::write(plan, path, zones, expected);
        });
    if (!written)
        return false;
    if (!written->ok() && written->error().kind == ErrorKind::Conflict)
        return askAboutConflict(written->error());
    if (!written->ok()) {
        QMessageBox::critical(this, tr("The plan was not saved"), written->error().message);
        return false;
    }
    m_document.setSaved(path, written->value());
    m_preferences.addRecentFile(path);
    statusBar()->showMessage(tr("Saved %1").arg(path), kMessageMilliseconds);
    showTitle();
    return true;
}

bool MainWindow::askAboutConflict(const Error &conflict)
{
    QMessageBox box(
        QMessageBox::Warning, tr("Changed on disk"), conflict.message, QMessageBox::NoButton, this);
    const QPushButton *overwrite = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    const QPushButton *another = box.addButton(tr("Save &as\u2026"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == another)
        return saveAs();
    return box.clickedButton() == overwrite && write(m_document.filePath(), std::nullopt);
}

void MainWindow::exportPdf()
{
    if (!commitOpenEditors())
        return;
    const QString path =
        QFileDialog::getSaveFileName(this,
                                     tr("Export as PDF"),
                                     besidePlan(m_document, QStringLiteral(".pdf")),
                                     tr("PDF files (*.pdf)"));
    if (path.isEmpty() || !m_evaluator.newest())
        return;
    const auto bytes = m_tasks->run<QByteArray>(
        tr("Making %1").arg(QFileInfo(path).fileName()),
        TaskBar::Ending::MayBeGivenUp,
        [figures = m_evaluator.newest(), catalog = m_catalog, setting = reportSetting(m_wording)] {
            return pdfBytes(printedReport(figures, catalog, setting));
        });
    if (!bytes)
        return;
    const Result<> written = writeFileSafely(path, *bytes);
    if (!written)
        QMessageBox::critical(this, tr("The PDF was not written"), written.error().message);
    else
        statusBar()->showMessage(tr("Wrote %1").arg(path), kMessageMilliseconds);
}

void MainWindow::exportCsv()
{
    if (!commitOpenEditors())
        return;
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the CSV files"), QFileInfo(m_document.filePath()).path());
    if (folder.isEmpty() || !m_evaluator.newest())
        return;
    const auto written = m_tasks->run<Result<>>(
        tr("Writing CSV files to %1").arg(folder),
        TaskBar::Ending::MustFinish,
        [figures = m_evaluator.newest(),
         catalog = m_catalog,
         setting = reportSetting(Wording()),
         folder] { return writeCsvFiles(reportOf(*figures, catalog, setting), folder); });
    if (written && !written->ok())
        QMessageBox::critical(this, tr("The CSV files were not written"), written->error().message);
    else
        statusBar()->showMessage(tr("Wrote CSV files to %1").arg(folder), kMessageMilliseconds);
}

void MainWindow::print()
{
    if (!commitOpenEditors() || !m_evaluator.newest())
        return;
    QPrinter printer;
    printer.setResolution(kReportResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        paintReport(printer,
                    printedReport(m_evaluator.newest(), m_catalog, reportSetting(m_wording)));
}

} // namespace kf
