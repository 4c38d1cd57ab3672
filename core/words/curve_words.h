// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole curves as text: how they are copied into a spreadsheet, and read from one.

#include "core/base/result.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace kf {

/// What a curve is made of.
struct CurveForm {
    qsizetype count = 0;  ///< of its values
    double most = 0.0;    ///< the largest that one can have; none is below 0
    bool isShare = false; ///< "70 %" is 0.7
};

/// The values in one row, as cells of a spreadsheet.
QString curveText(const QList<double> &values, const QLocale &locale);

/// The values of a row or a column of cells. Fails with a sentence where they are no such curve.
Result<QList<double>> curveIn(const QString &text, const CurveForm &form, const QLocale &locale);

} // namespace kf
