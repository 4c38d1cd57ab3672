// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"

#include "tests/architecture/code_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace kf::architecture {

namespace {

struct Call {
    QRegularExpression pattern;
    QString what;
};

const QList<Call> &callsThatCoreMustNotMake()
{
    static const QList<Call> calls = {
        {QRegularExpression(QStringLiteral(
             "\\bcurrent(DateTime|DateTimeUtc|Date|Time|SecsSinceEpoch|MSecsSinceEpoch)\\s*\\(")),
         QStringLiteral("core must not read the clock")},
        {QRegularExpression(QStringLiteral(
             "\\b(system_clock|steady_clock|high_resolution_clock"
             "|QElapsedTimer|clock_gettime|gettimeofday|localtime"
             "|gmtime)\\b|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)|\\bstd::time\\b")),
         QStringLiteral("core must not read the clock")},
        {QRegularExpression(
             QStringLiteral("\\bQLocale::system\\s*\\(|\\bQLocale\\s*(\\(\\s*\\)|\\{\\s*\\})")),
         QStringLiteral("core must not read the locale of the machine")},
        {QRegularExpression(QStringLiteral("\\b(qDebug|qInfo|qWarning|qCritical|printf|fprintf|"
                                           "puts)\\s*\\(|\\bstd::(cout|cerr|clog)\\b")),
         QStringLiteral("core must not print")},
    };
    return calls;
}

bool isCpp(const QString &path)
{
    return path.endsWith(u".h") || path.endsWith(u".cpp");
}

} // namespace

bool mayFormat(const QString &path)
{
    return path.startsWith(u"core/words/") || path == u"core/cells/cell_number.cpp";
}

Breaches forbiddenCalls(const SourceFile &file)
{
    Breaches breaches;
    if (!file.path.startsWith(u"core/") || !isCpp(file.path))
        return breaches;
    const QStringList lines = withoutCommentsAndLiterals(file.text).split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        for (const Call &call : callsThatCoreMustNotMake()) {
            const auto match = call.pattern.match(lines.at(at));
            if (match.hasMatch())
                breaches.append({file.path,
                                 int(at) + 1,
                                 QStringLiteral("%1: %2").arg(call.what, match.captured())});
        }
    }
    return breaches;
}

Breaches formattersElsewhere(const SourceFile &file)
{
    static const QRegularExpression formats(
        QStringLiteral("[lL]ocale(?:\\(\\))?\\s*\\.\\s*to(?:Currency)?String\\s*\\("
                       "|%L\\d|\\basprintf\\s*\\(|\\bformattedDataSize\\s*\\("
                       "|\\bQLocale\\s*\\(.*\\)\\s*\\.\\s*toString\\s*\\("
                       "|\\b(?:toString|number|arg)\\s*\\([^;]*,\\s*'[efgEFG]'"));
    Breaches breaches;
    const bool isProduct = !file.path.startsWith(u"tests/") && isCpp(file.path);
    if (!isProduct || mayFormat(file.path))
        return breaches;
    const QStringList lines = withoutComments(file.text).split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto match = formats.match(lines.at(at));
        if (match.hasMatch())
            breaches.append(
                {file.path,
                 int(at) + 1,
                 QStringLiteral("only core/words writes for people: %1").arg(match.captured())});
    }
    return breaches;
}

Breaches badBeginning(const SourceFile &file)
{
    const QString licence = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    const QString mark = isCpp(file.path) ? QStringLiteral("// ") : QStringLiteral("# ");
    const QStringList lines = file.text.split(u'\n');
    const bool isScript = lines.constFirst().startsWith(u"#!");
    Breaches breaches;
    if (lines.value(isScript ? 1 : 0) != mark + licence)
        breaches.append(
            {file.path, isScript ? 2 : 1, QStringLiteral("the licence line is missing")});
    if (file.path.endsWith(u".h") && !lines.contains(QStringLiteral("#pragma once")))
        breaches.append({file.path, 0, QStringLiteral("#pragma once is missing")});
    return breaches;
}

} // namespace kf::architecture
