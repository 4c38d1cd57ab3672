// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Workbooks for tests, made part by part, so that a single one can be wrong.

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QuaZipNewInfo;

namespace kf::test {

struct WorkbookPart {
    QString name;
    QByteArray bytes;
    int method = 8; ///< 0: stored
    const char *password = nullptr;
    quint32 unixMode = 0100644;
};

/// The parts of a workbook with one sheet, "Demand", whose <sheetData> holds `rows`.
QList<WorkbookPart> workbookWith(const QByteArray &rows);

/// The same part with other bytes.
QList<WorkbookPart>
withPart(QList<WorkbookPart> parts, const QString &name, const QByteArray &bytes);

/// The archive; it begins like every ZIP file.
QByteArray packed(const QList<WorkbookPart> &parts);

} // namespace kf::test
