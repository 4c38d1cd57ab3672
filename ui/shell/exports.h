// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person takes out of the plan: PDF, CSV, drawings, paper. Files are made and written beside
// the window.

#include "core/catalog/catalog.h"
#include "core/words/wording.h"
#include "ui/document/evaluator.h"
#include "ui/document/export_job.h"
#include "ui/document/plan_document.h"

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace kf {

struct NetboxExport;
struct Report;

class TaskBar;

/// The parts of the window that exports deal with.
struct ExportsContext {
    QWidget &window; ///< dialogs stand over it
    const PlanDocument &document;
    const Catalog &catalog;
    const Wording &wording;
    TaskBar &tasks;
    /// Takes over what is being typed; false where that is wrong, which is said where it was typed.
    std::function<bool()> commitOpenEditors;
    /// Calls back with the figures of the plan as it is, at once or when they are there.
    std::function<void(const std::function<void(const EvaluationPtr &)> &)> withFigures;
    std::function<void(const QString &text)> tell; ///< in the status bar
};

/// What an export for NetBox leaves out or writes otherwise, each with its reason; the first of
/// many.
QString netboxNotesText(const QStringList &notes);

class Exports : public QObject {
    Q_OBJECT

public:
    explicit Exports(ExportsContext context, QObject *parent = nullptr);

    // What a person chooses; each asks where to.
    void exportPdf();
    void exportCsv();
    void exportNetbox();
    void print();

    /// Makes and writes the files of `job`; the window tells how it goes.
    void write(const ExportJob &job);

    bool isWriting() const { return m_writing > 0; }
    /// True where nothing is being written; else `then` runs when all is, unless something fails.
    bool mayGo(const std::function<void()> &then);

private:
    void writeTables(const std::shared_ptr<const Report> &report);
    void letGo();
    bool agreesTo(const NetboxExport &made, const QString &folder);
    void end(const ExportJob &job, const Result<std::optional<int>> &written);

    ExportsContext m_context;
    int m_writing = 0; ///< jobs
    QList<std::function<void()>> m_waiting;
};

} // namespace kf
