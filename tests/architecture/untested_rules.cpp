// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/untested_rules.h"

#include <QRegularExpression>
#include <QStringList>

namespace kf::architecture {

Breaches untestedRules(const QList<SourceFile> &sources)
{
    static const QRegularExpression declared(
        QStringLiteral("KF_FINDING_RULE\\(\\s*\\w+,\\s*(\"[a-z0-9-]+\")\\s*\\)"));
    QString tests;
    for (const SourceFile &source : sources) {
        if (source.path.startsWith(QLatin1String("tests/core/")))
            tests += source.text;
    }
    Breaches breaches;
    for (const SourceFile &source : sources) {
        if (!source.path.startsWith(QLatin1String("core/findings/")))
            continue;
        auto match = declared.globalMatch(source.text);
        while (match.hasNext()) {
            const QString id = match.next().captured(1);
            if (!tests.contains(id))
                breaches.append({source.path, 0, QStringLiteral("no test names %1").arg(id)});
        }
    }
    return breaches;
}

} // namespace kf::architecture
