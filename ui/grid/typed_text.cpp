// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/typed_text.h"

#include "core/cells/other_mark.h"

namespace kf {

namespace {

/// How the cell shows its number; empty where it holds none.
QString shownNumber(const GridModel &model, int row, int column)
{
    const GridValue value = model.valueAt(row, column);
    return std::holds_alternative<double>(value) ? model.shownText(value, row, column) : QString();
}

/// True where the cell shows grouped digits, or its column does and has no decimals.
bool groupsDigits(const GridModel &model, int row, int column)
{
    const GridColumn &spec = model.columnAt(column);
    const bool isNumber = spec.kind == CellKind::Number || spec.kind == CellKind::Share;
    if (!isNumber || spec.look == ColumnLook::Heat) // heat has no room for groups
        return false;
    const QString group = model.locale().groupSeparator();
    const int end = model.endOfRows();
    if (row < end && shownNumber(model, row, column).contains(group))
        return true;
    bool hasGroups = false;
    for (int each = 0; each < end; ++each) {
        const QString shown = model.bandAt(each) ? QString() : shownNumber(model, each, column);
        if (shown.contains(model.locale().decimalPoint()))
            return false;
        hasGroups = hasGroups || shown.contains(group);
    }
    return hasGroups;
}

} // namespace

QString typedText(const GridModel &model, int row, int column, const QString &text)
{
    const QString grouped = withoutGroupMark(text, model.locale());
    return grouped != text && groupsDigits(model, row, column) ? grouped : text;
}

} // namespace kf
