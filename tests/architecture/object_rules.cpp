// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/object_rules.h"

#include "tests/architecture/text_rules.h"

#include <QRegularExpression>

namespace kf::architecture {

Breaches formattersCalled(const QStringList &symbols)
{
    static const QRegularExpression call(QStringLiteral(
        "^(?<folder>.*?)CMakeFiles/[^/]+\\.dir/(?<file>.+\\.cpp)\\.o:\\s+U "
        "(?<name>QString::(?:arg|number|setNum)\\(double|QLocale::to(?:Currency)?String\\()"));
    Breaches breaches;
    for (const QString &line : symbols) {
        const auto match = call.match(line);
        if (!match.hasMatch())
            continue;
        const QString source =
            match.captured(QStringLiteral("folder")) + match.captured(QStringLiteral("file"));
        if (!mayFormat(source))
            breaches.append({source,
                             0,
                             QStringLiteral("only core/words writes numbers for people: %1")
                                 .arg(match.captured(QStringLiteral("name")))});
    }
    return breaches;
}

} // namespace kf::architecture
