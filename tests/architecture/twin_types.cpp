// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/twin_types.h"

#include <QHash>
#include <QRegularExpression>

namespace kf::architecture {

namespace {

constexpr auto kByLine = QRegularExpression::MultilineOption;

/// The first namespace that a header opens.
QString namespaceOf(const SourceFile &source)
{
    static const QRegularExpression opened(QStringLiteral("^namespace ([\\w:]+)"), kByLine);
    return opened.match(source.text).captured(1);
}

} // namespace

Breaches twinTypes(const QList<SourceFile> &sources)
{
    static const QRegularExpression defined(
        QStringLiteral("^(?:struct|class|enum class) (\\w+)(?: final)?(?:\\s*:[^{;]*)?\\s*\\{"),
        kByLine);
    QHash<QString, QString> paths;
    Breaches breaches;
    for (const SourceFile &source : sources) {
        if (!source.path.endsWith(QLatin1String(".h")) ||
            source.path.startsWith(QLatin1String("tests/")))
            continue;
        auto match = defined.globalMatch(source.text);
        while (match.hasNext()) {
            const QString name =
                QStringLiteral("%1::%2").arg(namespaceOf(source), match.next().captured(1));
            const auto first = paths.constFind(name);
            if (first == paths.constEnd())
                paths.insert(name, source.path);
            else
                breaches.append(
                    {source.path, 0, QStringLiteral("%1 is also defined by %2").arg(name, *first)});
        }
    }
    return breaches;
}

} // namespace kf::architecture
