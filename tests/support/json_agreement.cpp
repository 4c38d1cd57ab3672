// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json_agreement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace kf::test {

namespace {

constexpr double kAgreement = 1e-9;

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

class Comparison {
public:
    explicit Comparison(MoreKeys moreKeys) : m_moreKeys(moreKeys) {}

    void compare(const QJsonValue &actual, const QJsonValue &wanted, const QString &where)
    {
        if (wanted.isObject())
            compareObjects(actual.toObject(), wanted.toObject(), where);
        else if (wanted.isArray())
            compareArrays(actual.toArray(), wanted.toArray(), where);
        else if (wanted.isDouble() && actual.isDouble()
                     ? !agree(actual.toDouble(), wanted.toDouble())
                     : actual != wanted)
            m_found.append(
                QStringLiteral("%1: %2 for %3").arg(where, textOf(actual), textOf(wanted)));
    }

    QStringList take() { return std::move(m_found); }

private:
    static bool agree(double actual, double wanted)
    {
        return std::abs(actual - wanted) <= kAgreement * std::max(1.0, std::abs(wanted));
    }

    void compareObjects(const QJsonObject &actual, const QJsonObject &wanted, const QString &where)
    {
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            compare(actual[it.key()], it.value(), where + u'/' + it.key());
        for (auto it = actual.begin(); m_moreKeys == MoreKeys::Differ && it != actual.end(); ++it) {
            if (!wanted.contains(it.key()))
                m_found.append(where + u'/' + it.key() + QStringLiteral(": not wanted"));
        }
    }

    void compareArrays(const QJsonArray &actual, const QJsonArray &wanted, const QString &where)
    {
        if (actual.size() != wanted.size())
            m_found.append(
                QStringLiteral("%1: %2 for %3").arg(where, textOf(actual), textOf(wanted)));
        for (qsizetype i = 0; i < std::min(actual.size(), wanted.size()); ++i)
            compare(actual[i], wanted[i], QStringLiteral("%1/%2").arg(where).arg(i));
    }

    MoreKeys m_moreKeys;
    QStringList m_found;
};

} // namespace

QStringList differences(const QJsonValue &actual,
                        const QJsonValue &wanted,
                        const QString &where,
                        MoreKeys moreKeys)
{
    Comparison comparison(moreKeys);
    comparison.compare(actual, wanted, where);
    return comparison.take();
}

} // namespace kf::test
