// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include "app/cli/console.h"
#include "core/plan/validate/nearest.h"

namespace kf::cli {

QString possibleInstead(const QString &typed, const QStringList &possible)
{
    const QString all = possible.join(QStringLiteral(", "));
    const QString guess = likelyName(typed, possible);
    if (guess.isEmpty())
        return Text::tr("(possible: %1)").arg(all);
    return Text::tr("(did you mean %1? possible: %2)").arg(guess, all);
}

} // namespace kf::cli
