// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difference/typed_value.h"

#include "core/base/number_text.h"
#include "core/cells/cell_month.h"
#include "core/cells/cell_unit.h"
#include "core/words/choice_words.h"
#include "core/words/field_words.h"

namespace kf {

namespace {

/// The field that a path ends with, without what counts hours or places in a list.
QString fieldOf(const QString &path)
{
    bool isStep = false;
    const QString last = path.section(u'/', -1);
    last.toInt(&isStep);
    return isStep ? path.section(u'/', -2, -2) : last;
}

} // namespace

Result<QString>
typedValue(const MergeRow &row, const QString &text, const Month &start, const Wording &wording)
{
    const QString field = fieldOf(row.path);
    const QString there = row.mine.value_or(row.theirs.value_or(QString()));
    for (const QString &word : {QStringLiteral("true"), QStringLiteral("false")}) {
        if (text.trimmed().compare(fieldValue(field, word, wording), Qt::CaseInsensitive) == 0)
            return word;
    }
    const ValueForm form = valueForm(row.path);
    for (const QString &word : form.words) {
        if (text.trimmed().compare(form.said(word), Qt::CaseInsensitive) == 0)
            return word;
    }
    if (form.isText || !numberFromText(there.toLatin1()))
        return text.trimmed();
    if (form.isMonth) {
        const Result<double> month = enteredPlanMonth(text, start, wording.locale);
        if (!month)
            return month.error();
        return QString::fromLatin1(shortestText(month.value()));
    }
    const Unit unit = fieldUnit(field).value_or(Unit::None);
    const NumberForm written = unit == Unit::Share ? NumberForm::Share : NumberForm::Plain;
    const CellUnit counted{unit, 1.0, CellUnit::Per::Nothing, {}};
    const Result<double> number = enteredAmount(text, written, counted, wording.locale);
    if (!number)
        return number.error();
    return QString::fromLatin1(shortestText(number.value()));
}

} // namespace kf
