// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include "core/base/number_text.h"

#include <QCryptographicHash>

namespace kf {

namespace {

/// The place of a unit in a fingerprint. Some came later than the acceptances of their findings and
/// keep the place of the unit that stood for them.
int placeOf(Unit unit)
{
    switch (unit) {
    case Unit::Heat:
        return int(Unit::Watts);
    case Unit::CubicMetresPerHour:
    case Unit::KilogramsPerSquareMetre:
    case Unit::Celsius:
        return int(Unit::None);
    default:
        return int(unit);
    }
}

QByteArray textOf(const ArgumentValue &value)
{
    struct Writer {
        QByteArray operator()(const QString &text) const { return text.toUtf8(); }
        QByteArray operator()(const Amount &amount) const
        {
            return shortestText(amount.value) + ' ' + QByteArray::number(placeOf(amount.unit));
        }
        QByteArray operator()(const PlanMonth &month) const
        {
            return QByteArray::number(month.index);
        }
        QByteArray operator()(const QDate &date) const
        {
            return date.toString(Qt::ISODate).toLatin1();
        }
        QByteArray operator()(const QList<QString> &texts) const
        {
            return texts.join(QLatin1Char('\n')).toUtf8();
        }
    };
    return std::visit(Writer{}, value);
}

} // namespace

QString fingerprint(const Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Argument &argument : finding.arguments) {
        hash.addData(argument.name.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(textOf(argument.value));
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace kf
