// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/job_fields.h"

#include <QRegularExpression>

namespace kf::work {

std::optional<TimeOfDay> clockIn(const QString &text)
{
    constexpr int kHalfDay = 12;
    static const QRegularExpression pattern(
        QStringLiteral(
            "^([0-9]{1,2})(?:[:.h]?([0-9]{2})(?::00)?|h)?\\s*(?:([ap])\\.?m?\\.?|uhr)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(3).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > kHalfDay)
            return std::nullopt;
        hour = hour % kHalfDay + (half == QLatin1String("p") ? kHalfDay : 0);
    }
    return TimeOfDay::fromString(QString::number(hour).rightJustified(2, u'0') + u':' +
                                 match.captured(2).rightJustified(2, u'0'));
}

Error noClock()
{
    return {ErrorKind::Invalid, Text::tr("A time such as 22:00 is needed here."), {}, {}};
}

QString dayTypesText(const Plan &plan, const std::optional<QList<Id>> &dayTypes)
{
    QStringList names;
    for (const DayType &day : plan.demand.dayTypes) {
        if (dayTypes && dayTypes->contains(day.id))
            names.append(day.name.value_or(day.id));
    }
    return names.join(QStringLiteral(", "));
}

Result<std::optional<QList<Id>>> dayTypesIn(const Plan &plan, const QString &text)
{
    std::optional<QList<Id>> found;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const auto &days = plan.demand.dayTypes;
        const auto known = std::find_if(days.cbegin(), days.cend(), [&name](const DayType &day) {
            return day.id == name ||
                   day.name.value_or(day.id).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known == days.cend())
            return Error{
                ErrorKind::Invalid, Text::tr("“%1” is no day type of this plan").arg(name), {}, {}};
        if (!found)
            found.emplace();
        if (!found->contains(known->id))
            found->append(known->id);
    }
    return found;
}

} // namespace kf::work
