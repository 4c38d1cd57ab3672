// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Something that is written out of the plan, beside the window.

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace kf {

struct ExportedFile {
    QString path;
    QByteArray bytes;
};

struct ExportJob {
    QString what;    ///< "Making report.pdf", while it goes on
    QString written; ///< "Wrote report.pdf", once it is done
    QString failed;  ///< "The PDF was not written", over the reason
    /// Makes the files; runs on any thread and owns what it uses.
    std::function<Result<QList<ExportedFile>>()> make;
};

} // namespace kf
