// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/curve_words.h"

#include "core/cells/cell_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CurveWords)
};

constexpr qsizetype kLongest = 20; ///< of a text that a sentence names

} // namespace

QString curveText(const QList<double> &values, const QLocale &locale)
{
    QStringList texts;
    for (const double value : values)
        texts.append(editText(value, NumberForm::Plain, locale));
    return texts.join(u'\t');
}

Result<QList<double>> curveIn(const QString &text, const CurveForm &form, const QLocale &locale)
{
    static const QRegularExpression between(QStringLiteral("[\\t\\r\\n;]+"));
    const QStringList cells = text.trimmed().split(between, Qt::SkipEmptyParts);
    if (cells.size() != form.count)
        return Error{ErrorKind::Invalid,
                     Words::tr("A curve is %1 numbers; the clipboard has %2")
                         .arg(form.count)
                         .arg(cells.size()),
                     {},
                     {}};
    QList<double> values;
    for (const QString &cell : cells) {
        const Result<double> number = enteredNumber(
            cell.trimmed(), form.isShare ? NumberForm::Share : NumberForm::Plain, locale);
        if (!number || number.value() < 0.0 || number.value() > form.most)
            return Error{ErrorKind::Invalid,
                         Words::tr("“%1” cannot be a value of this curve")
                             .arg(cell.trimmed().left(kLongest)),
                         {},
                         {}};
        values.append(number.value());
    }
    return values;
}

} // namespace kf
