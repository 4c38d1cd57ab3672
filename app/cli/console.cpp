// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/project/place.h"
#include "core/report/write/text_table.h"

#include <cstdio>

namespace kf::cli {

namespace {

void complain(const QString &line)
{
    const QByteArray bytes = oneLine(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

int print(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size;
    if (std::fflush(stdout) == 0 && written)
        return kDone;
    return refuse(Text::tr("standard output does not take everything"));
}

int print(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = oneLine(line);
    return print(lines.join(QLatin1Char('\n')).toUtf8());
}

void warn(const QString &message)
{
    complain(QStringLiteral("kfplan-cli: ") + message);
}

int refuse(const QString &message)
{
    complain(QStringLiteral("kfplan-cli: ") + message);
    return kRefused;
}

int refuse(const QString &place, const Error &error)
{
    const QString file = shownPlace(place);
    for (const Problem &problem : error.problems)
        complain(file + QStringLiteral(": ") + toText(problem));
    if (error.problems.isEmpty())
        complain(file + QStringLiteral(": ") + error.message);
    return kRefused;
}

} // namespace kf::cli
