// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a sheet for the import dialog: at once where that is quick, else on a worker, newest wins.

#include "core/catalog/catalog.h"
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_file.h"
#include "core/plan/plan.h"
#include "ui/document/worker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kf {

/// A sheet on its way into the plan. What is missing is made out of what is there.
struct SheetImport {
    enum class Guess { Nothing, Columns, Everything };

    QString path;
    std::optional<SheetFile> file;               ///< absent: to be read from `path`
    std::optional<SheetReading> reading;         ///< absent: as the file looks
    std::shared_ptr<const SheetContent> sheet;   ///< null: to be read from `file`
    std::shared_ptr<const SheetContent> content; ///< with hours across; null: made from `sheet`
    Guess guess = Guess::Everything;             ///< what of `choices` goes by the look
    ImportChoices choices;
    ImportedSheet read;
    std::optional<Error> error; ///< why the rest is not there
};

class ImportReader : public QObject {
    Q_OBJECT

public:
    ImportReader(const Plan &plan, const Catalog &catalog, QObject *parent = nullptr);

    /// Asks for what is missing; finished() follows, at once or later. A request that is overtaken
    /// by a newer one never reports.
    void request(const SheetImport &wanted);

    bool isReading() const { return m_worker.isRunning(); }

Q_SIGNALS:
    void finished(const kf::SheetImport &import);
    void readingChanged(bool reading);

private:
    struct Request {
        SheetImport wanted;
        Plan plan;
        Catalog catalog;
    };

    const Plan m_plan;
    const Catalog m_catalog;
    Worker<Request, SheetImport> m_worker;
};

} // namespace kf
