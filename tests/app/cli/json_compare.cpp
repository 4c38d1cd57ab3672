// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/json_compare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace kf::test {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("absent");
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2).left(80));
}

bool isWhole(double value)
{
    return value == std::trunc(value);
}

bool sameNumber(double expected, double actual)
{
    if (isWhole(expected) && isWhole(actual))
        return expected == actual;
    return std::abs(expected - actual) <= kTolerance * std::max(1.0, std::abs(expected));
}

QStringList
objectDifferences(const QJsonObject &expected, const QJsonObject &actual, const QString &path)
{
    QStringList found;
    for (auto it = expected.begin(); it != expected.end(); ++it)
        found +=
            differences(it.value(), actual.value(it.key()), path + QLatin1Char('/') + it.key());
    return found;
}

QStringList
listDifferences(const QJsonArray &expected, const QJsonArray &actual, const QString &path)
{
    if (expected.size() != actual.size())
        return {QStringLiteral("%1: %2 elements, not %3")
                    .arg(path)
                    .arg(actual.size())
                    .arg(expected.size())};
    QStringList found;
    for (qsizetype i = 0; i < expected.size(); ++i)
        found += differences(expected[i], actual[i], QStringLiteral("%1/%2").arg(path).arg(i));
    return found;
}

} // namespace

QStringList differences(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
{
    if (expected.isObject() && actual.isObject())
        return objectDifferences(expected.toObject(), actual.toObject(), path);
    if (expected.isArray() && actual.isArray())
        return listDifferences(expected.toArray(), actual.toArray(), path);
    const bool same = expected.isDouble() && actual.isDouble()
                          ? sameNumber(expected.toDouble(), actual.toDouble())
                          : expected == actual;
    if (same)
        return {};
    return {QStringLiteral("%1: %2, not %3").arg(path, shown(actual), shown(expected))};
}

} // namespace kf::test
