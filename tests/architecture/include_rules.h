// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who may include whom. The tables stand in include_rules.cpp; a row is what a folder promises.

#include "tests/architecture/source_file.h"

#include <QSet>

namespace kf::architecture {

/// An include that the tables refuse and that was agreed on all the same.
struct Agreed {
    QString room;     ///< "core/figures"
    QString included; ///< "core/plan"
    QString why;
};

/// The agreed exceptions; a test fails where one of them is no longer needed.
const QList<Agreed> &agreedIncludes();

/// True where the table has a row for this folder, such as "core/topology".
bool isKnownRoom(const QString &room);

/// The folder that stands for the file: "core/topology", "ui/grid", "app/net", "app", "tests".
QString roomOf(const QString &path);

/// Every #include "..." of the file that its folder may not have. The agreed exceptions are let
/// through unless `strictly`.
Breaches forbiddenRooms(const SourceFile &file, bool strictly = false);

/// What Qt's include folder says about its modules.
struct QtHeaders {
    QSet<QString> core;    ///< names of the headers of Qt Core
    QSet<QString> network; ///< names of the headers of Qt Network
};

/// Every #include <...> of the file that its layer must not know.
Breaches forbiddenLibraries(const SourceFile &file, const QtHeaders &qt);

} // namespace kf::architecture
