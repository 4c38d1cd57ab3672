// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace kf {

QString toText(const Problem &problem)
{
    QString text = problem.entry;
    if (problem.line > 0)
        text += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += problem.message;
    if (!problem.expected.isEmpty())
        text += QStringLiteral(" (%1)").arg(problem.expected);
    return text;
}

} // namespace kf
