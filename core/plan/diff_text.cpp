// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/diff_text.h"

namespace kf {

QString plainText(const KeptValue &value)
{
    if (value.kind == KeptValue::Kind::Scalar)
        return value.scalar;
    QStringList items;
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        const QString item = plainText(value.items[i]);
        items.append(value.kind == KeptValue::Kind::Map ? plain::entry(value.names.value(i), item)
                                                        : item);
    }
    return value.kind == KeptValue::Kind::Map ? plain::map(items) : plain::list(items);
}

namespace plain {

QString list(const QStringList &items)
{
    return u'[' + items.join(QLatin1String(", ")) + u']';
}

QString map(const QStringList &entries)
{
    return u'{' + entries.join(QLatin1String(", ")) + u'}';
}

QString entry(const QString &key, const QString &value)
{
    return key + QLatin1String(": ") + value;
}

QString height(const DeviceHeight &height)
{
    if (height.kind == DeviceHeight::Kind::Units)
        return QString::fromLatin1(shortestText(height.units));
    return height.kind == DeviceHeight::Kind::Floor ? QStringLiteral("null") : QString();
}

} // namespace plain

} // namespace kf
