// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What came of an import, for people and for programs.

#include "core/exchange/group_import.h"
#include "core/exchange/text_encoding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kf::cli {

/// An import, and what it does not say by itself.
struct ShownImport {
    const GroupImport &import;
    QStringList sheets; ///< of the workbook that were read
    QString planZone;   ///< of groups that name none
};

/// Groups with their 24 values, what is left out and why, and what is open.
QByteArray importJson(const ShownImport &shown);

/// The same for people, without what is open, which goes to standard error.
QString importText(const ShownImport &shown);

/// A question as a problem of the file: its place, and the option that settles it.
Error openProblem(const ImportQuestion &question);

/// The first letters in these bytes that are no ASCII, with those around them, read in `encoding`.
QString firstForeignText(const QByteArray &bytes, TextEncoding encoding);

} // namespace kf::cli
