// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_date.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(kf::CellDate)
};

/// The locale's short form with four digits of the year: two would mean the last century.
QString longYear(QString format)
{
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

Result<QDate> enteredDate(QStringView text, const QLocale &locale)
{
    const QString typed = text.trimmed().toString();
    QDate date = QDate::fromString(typed, Qt::ISODate);
    const QStringList formats = {longYear(locale.dateFormat(QLocale::ShortFormat)),
                                 QStringLiteral("d MMM yyyy"),
                                 QStringLiteral("d. MMM yyyy"),
                                 QStringLiteral("d MMMM yyyy"),
                                 QStringLiteral("d. MMMM yyyy")};
    for (const QString &format : formats) {
        if (!date.isValid())
            date = locale.toDate(typed, format);
    }
    if (date.isValid())
        return date;
    return Error{
        ErrorKind::Invalid,
        CellText::tr("\u201c%1\u201d is no day. Days are written like 2027-01-15.").arg(typed),
        {},
        {}};
}

} // namespace kf
