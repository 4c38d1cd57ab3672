// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decimal_marks.h"

#include "core/exchange/exchange_text.h"

namespace kf {

namespace {

using Place = std::pair<int, int>; // row and column

/// The first texts that can be read with one mark only.
struct Evidence {
    std::optional<Place> point;
    std::optional<Place> comma;
};

Evidence evidenceOf(const SheetContent &sheet, int firstRow, const QList<int> &columns)
{
    Evidence found;
    for (int row = firstRow; row < sheet.block.rows.size(); ++row) {
        for (const int column : columns) {
            const BlockCell &cell = sheet.block.rows[row][column];
            if (cell.number)
                continue;
            const NumberReadings readings = numberReadings(cell.text);
            if (!found.point && readings.withPoint && !readings.withComma)
                found.point = Place(row, column);
            if (!found.comma && readings.withComma && !readings.withPoint)
                found.comma = Place(row, column);
        }
        if (found.point && found.comma)
            break;
    }
    return found;
}

/// Whoever says what one unclear number is says which mark is the decimal one.
std::optional<DecimalMark> markSaid(const ImportChoices &choices)
{
    for (const auto &[word, meaning] : choices.words.asKeyValueRange()) {
        const auto readings = unclearNumber({word, std::nullopt});
        bool ok = false;
        const double meant = meaning.toDouble(&ok);
        if (readings && ok && meant == readings->first)
            return DecimalMark::Point;
        if (readings && ok && meant == readings->second)
            return DecimalMark::Comma;
    }
    return std::nullopt;
}

} // namespace

DecimalMark markOf(const SheetContent &sheet,
                   std::optional<int> headerRow,
                   const QList<int> &columns,
                   const ImportChoices &choices)
{
    if (const std::optional<DecimalMark> said = markSaid(choices))
        return *said;
    const Evidence found = evidenceOf(sheet, headerRow.value_or(-1) + 1, columns);
    if (found.point.has_value() == found.comma.has_value())
        return DecimalMark::AskWhereUnclear;
    return found.point ? DecimalMark::Point : DecimalMark::Comma;
}

MixedMarks
mixedMarks(const SheetContent &sheet, std::optional<int> headerRow, const QList<int> &columns)
{
    const Evidence found = evidenceOf(sheet, headerRow.value_or(-1) + 1, columns);
    if (!found.point || !found.comma)
        return {};
    const auto textAt = [&sheet](const Place &place) {
        return sheet.block.rows[place.first][place.second].text.trimmed();
    };
    return {
        found.comma->first,
        found.comma->second,
        ExchangeText::tr("“%1” has a decimal comma and “%2” a decimal point; each number is read "
                         "by its own mark")
            .arg(textAt(*found.comma), textAt(*found.point))};
}

} // namespace kf
