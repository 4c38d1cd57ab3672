// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_content.h"

#include "core/exchange/exchange_text.h"

namespace kf {

QString columnLetters(int column)
{
    constexpr int kLetters = 26;
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / kLetters - 1)
        letters.prepend(QChar(u'A' + rest % kLetters));
    return letters;
}

QString cellAddress(int row, int column)
{
    return columnLetters(column) + QString::number(row + 1);
}

std::pair<int, int> placeInFile(const SheetContent &sheet, int row, int column)
{
    if (sheet.shape == SheetShape::HoursDown)
        return {column, row};
    const auto cell = sheet.cellPlaces.constFind({row, column});
    if (cell != sheet.cellPlaces.cend())
        return *cell;
    if (sheet.placeRows.isEmpty())
        return {row, column};
    return {sheet.placeRows.value(row, -1), -1};
}

QString rowLabel(const SheetContent &sheet, int row)
{
    const auto [inRow, inColumn] = placeInFile(sheet, row, -1);
    if (inRow >= 0)
        return QString::number(inRow + 1);
    return inColumn >= 0 ? columnLetters(inColumn) : QString();
}

QString columnLabel(const SheetContent &sheet, int column)
{
    const auto [inRow, inColumn] = placeInFile(sheet, -1, column);
    if (inColumn >= 0)
        return columnLetters(inColumn);
    return inRow >= 0 ? QString::number(inRow + 1) : QString();
}

QString placeText(const SheetContent &sheet, int row, int column)
{
    const auto [inRow, inColumn] = placeInFile(sheet, row, column);
    if (inRow < 0 && inColumn < 0)
        return ExchangeText::tr("sheet");
    if (inColumn < 0)
        return ExchangeText::tr("row %1").arg(inRow + 1);
    if (inRow < 0)
        return ExchangeText::tr("column %1").arg(columnLetters(inColumn));
    return cellAddress(inRow, inColumn);
}

} // namespace kf
