// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an import does, in sentences.

#include "ui/pages/demand/import/reader.h"

#include <QString>

namespace kf {

/// What would be added, replaced, deleted and left out, and what stands in the way; or why the file
/// cannot be read.
QString importSummary(const SheetImport &import, const Plan &plan);

/// What the sheet looks like in the file, where the preview shows it otherwise; else empty.
QString shapeText(const SheetContent &content);

/// What is left out, with its place in the file: "Column B is left out: ...".
QString leftOutText(const ImportLeftOut &left);

/// A remark with its cell or row: "C5: ...", "Row 5: ...".
QString remarkText(const SheetImport &import, const ImportRemark &remark);

} // namespace kf
