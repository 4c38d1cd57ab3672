// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the options of "import" say: how the file is read, and what its sheet is taken for.

#include "app/cli/command.h"
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_file.h"

namespace kf::cli {

/// What is read of a file.
struct SheetChoice {
    SheetReading reading;
    bool isDaySaid = false;      ///< by --day-type: the name of the sheet then says nothing
    QList<int> sheets;           ///< of a workbook; several are read together
    bool isEncodingSaid = false; ///< by the person
};

QList<Option> importOptions();

/// Fails for words that an option does not know, naming those that it does.
Result<ImportChoices>
importChoicesOf(const CommandLine &line, const Plan &plan, const Catalog &catalog);

/// Fails for a sheet that the workbook does not have and for an unknown encoding.
Result<SheetChoice> sheetChoiceOf(const CommandLine &line, const SheetFile &file, const Plan &plan);

/// The names of the sheets that are read; empty for text files.
QStringList sheetNames(const SheetFile &file, const SheetChoice &choice);

} // namespace kf::cli
