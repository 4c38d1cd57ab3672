// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/port_list.h"

#include "core/cells/cell_number.h"
#include "core/words/product_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::PortList)
};

constexpr double kMostPorts = 1e6;
constexpr QLatin1Char kUnknown('?');

Error unreadable(const QString &part)
{
    return {ErrorKind::Invalid,
            Text::tr("\"%1\" is no number of ports and their speed, such as 8 x 400").arg(part),
            {},
            {}};
}

/// A positive number, or nothing for a question mark.
Result<std::optional<double>> positiveIn(const QString &text, const QLocale &locale)
{
    if (text.trimmed() == kUnknown)
        return std::optional<double>();
    return enteredNumber(text.trimmed(), NumberForm::Plain, locale)
        .andThen([&text](double number) -> Result<std::optional<double>> {
            return number > 0.0 ? Result<std::optional<double>>(std::optional(number))
                                : Result<std::optional<double>>(unreadable(text));
        });
}

} // namespace

QString portListText(const QList<Port> &ports, const QLocale &locale)
{
    QStringList parts;
    for (const Port &port : ports)
        parts.append(productText(port.count ? QString::number(*port.count) : QString(kUnknown),
                                 port.gbps ? editText(*port.gbps, NumberForm::Plain, locale)
                                           : QString(kUnknown)));
    return parts.join(QStringLiteral("; "));
}

Result<QList<Port>>
portListIn(const QString &text, const QList<Port> &before, const QLocale &locale)
{
    static const QRegularExpression times(QStringLiteral("[xX*\u00d7]"));
    QList<Port> ports;
    QList<Port> known = before;
    for (const QString &each : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString part = each.trimmed();
        const QStringList sides = part.split(times);
        if (part.isEmpty())
            continue;
        if (sides.size() != 2)
            return unreadable(part);
        const auto count = positiveIn(sides.first(), locale);
        const auto gbps = positiveIn(sides.last(), locale);
        if (!count || !gbps)
            return unreadable(part);
        const double whole = count.value().value_or(1.0);
        if (whole != std::floor(whole) || whole > kMostPorts)
            return unreadable(part);
        Port port;
        port.count = count.value() ? std::optional(int(whole)) : std::nullopt;
        port.gbps = gbps.value();
        for (qsizetype i = 0; i < known.size(); ++i) {
            if (known[i].count == port.count && known[i].gbps == port.gbps) {
                port = known.takeAt(i); // its type is not typed here
                break;
            }
        }
        ports.append(port);
    }
    return ports;
}

} // namespace kf
