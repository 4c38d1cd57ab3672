// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/csv_files.h"

#include "core/project/plan_file.h"
#include "core/report/write/csv.h"

#include <QDir>

namespace kf {

Result<> writeCsvFiles(const Report &report, const QString &folder)
{
    const QDir dir(folder);
    const QList<CsvFile> files = toCsvFiles(report);
    for (const CsvFile &file : files) {
        Result<> written = writeFileSafely(dir.filePath(file.name), file.bytes);
        if (!written)
            return written;
    }
    return {};
}

} // namespace kf
