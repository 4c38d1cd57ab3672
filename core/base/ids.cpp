// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <algorithm>

namespace kf {

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isValidId(QStringView text)
{
    if (text.isEmpty() || !isLetterOrDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-';
    });
}

Id idFromName(const QString &name)
{
    Id id;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (isLetterOrDigit(c))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("item") : id;
}

} // namespace kf
