// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/exchange_text.h"

#include <QHash>

namespace kf {

namespace {

constexpr qsizetype kSampleLines = 50;
constexpr qsizetype kSampleCharacters = 64 << 10;

/// How often `separator` stands outside quotes in each of the first lines.
QList<int> countsByLine(QStringView text, QChar separator)
{
    QList<int> counts{0};
    bool isQuoted = false;
    for (const QChar c : text.left(kSampleCharacters)) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == separator)
            ++counts.last();
        else if (!isQuoted && c == u'\n') {
            if (counts.size() == kSampleLines)
                break;
            counts.append(0);
        }
    }
    return counts;
}

/// In how many lines it stands equally often, and at least once.
int agreement(const QList<int> &counts)
{
    QHash<int, int> lines;
    int most = 0;
    for (const int count : counts) {
        if (count > 0)
            most = std::max(most, ++lines[count]);
    }
    return most;
}

std::optional<QChar> namedSeparator(QStringView text)
{
    constexpr qsizetype kLength = 5; // "sep=;"
    const bool isNamed =
        text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() >= kLength &&
        (text.size() == kLength || text[kLength] == u'\n' || text[kLength] == u'\r');
    return isNamed ? std::optional(text[kLength - 1]) : std::nullopt;
}

/// ="007" is how tables keep a text as it is.
QString withoutFormula(const QString &text)
{
    const bool isKept = text.size() > 3 && text.startsWith(QLatin1StringView("=\"")) &&
                        text.endsWith(u'"') && text.count(u'"') == 2;
    return isKept ? text.sliced(2, text.size() - 3) : text;
}

/// The apostrophe in front of a text that a spreadsheet would take for a formula says that it is
/// none: this program writes it, and others do.
void takeGuardsAway(CellBlock &block)
{
    constexpr QLatin1StringView starters("=+-@\t\r");
    for (QList<BlockCell> &row : block.rows) {
        for (BlockCell &cell : row) {
            if (cell.text.size() > 1 && cell.text[0] == u'\'' && starters.contains(cell.text[1]))
                cell.text.remove(0, 1);
            if (cell.text.startsWith(u'='))
                cell.text = withoutFormula(cell.text);
        }
    }
}

} // namespace

QChar guessedSeparator(QStringView text)
{
    const std::optional<QChar> named = namedSeparator(text);
    QChar best = u',';
    int most = 0;
    for (const char16_t separator : kSeparators) {
        if (named == QChar(separator))
            return separator;
        const int lines = agreement(countsByLine(text, separator));
        if (lines > most) {
            most = lines;
            best = separator;
        }
    }
    return best;
}

Result<SheetContent> sheetFromCsv(QStringView text, QChar separator)
{
    Result<CellBlock> block = blockFromSeparatedText(text, separator);
    if (!block) {
        const bool isLong = text.size() > kMaximumBlockBytes;
        const QString limit =
            isLong ? ExchangeText::tr("The sheet is larger than %1 MB; copy what is needed into a "
                                      "file of its own")
                         .arg(kMaximumBlockBytes >> 20)
                   : ExchangeText::tr("The sheet has more than %1 million cells; copy what is "
                                      "needed into a file of its own")
                         .arg(kMaximumBlockCells / 1'000'000);
        return Error{ErrorKind::Invalid, limit, {}, {}};
    }
    SheetContent content{std::move(block).value(), {}};
    if (namedSeparator(text) && !content.block.rows.isEmpty())
        content.block.rows.first().fill(BlockCell());
    takeGuardsAway(content.block);
    return content;
}

} // namespace kf
