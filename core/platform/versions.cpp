// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/versions.h"

#include <algorithm>

namespace kf {

std::optional<QList<int>> versionParts(const QString &text)
{
    qsizetype at = text.startsWith(u'v', Qt::CaseInsensitive) ? 1 : 0;
    const qsizetype start = at;
    while (at < text.size() && (text[at] == u'.' || (text[at] >= u'0' && text[at] <= u'9')))
        ++at;
    QList<int> parts;
    for (const QString &part : text.mid(start, at - start).split(u'.', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        parts.append(part.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts);
}

int compareVersions(const QList<int> &a, const QList<int> &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        const int difference = a.value(i) - b.value(i);
        if (difference != 0)
            return difference;
    }
    return 0;
}

} // namespace kf
