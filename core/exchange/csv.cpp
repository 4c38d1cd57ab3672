// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/sheet_numbers.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kSampleLines = 50;
constexpr qsizetype kSampleCharacters = 64 << 10;
constexpr qsizetype kShownOfRows = 20; ///< characters of what stands in one cell

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

/// The fields of a line that stand between at least `blanks` blanks, in their quotes.
QList<QStringView> fieldsBetweenBlanks(QStringView line, qsizetype blanks)
{
    QList<QStringView> fields;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        qsizetype end = at; // behind the last character that is no blank
        bool isQuoted = false;
        while (at < line.size() && (isQuoted || at - end < blanks)) {
            if (line[at] == u'"')
                isQuoted = !isQuoted;
            if (isQuoted || !line[at].isSpace())
                end = at + 1;
            ++at;
        }
        fields.append(line.sliced(start, end - start));
    }
    return fields;
}

/// Whether most of the first lines have as many fields between that many blanks; above the
/// names of rows no heading may stand.
bool isTableOfBlanks(QStringView text, qsizetype blanks)
{
    constexpr qsizetype kFewestFields = 3;
    constexpr int kFewestLines = 2;
    QHash<qsizetype, int> lines;
    int filled = 0;
    qsizetype first = 0;
    const QList<QStringView> sample = text.left(kSampleCharacters).split(u'\n');
    for (const QStringView line : sample.first(std::min(kSampleLines, sample.size()))) {
        const qsizetype fields = fieldsBetweenBlanks(line, blanks).size();
        if (fields == 0)
            continue;
        if (++filled == 1)
            first = fields;
        ++lines[fields];
    }
    const auto most = std::max_element(lines.cbegin(), lines.cend());
    if (most == lines.cend() || most.key() < kFewestFields)
        return false;
    const int alike = *most + (first + 1 == most.key() ? 1 : 0);
    return alike >= kFewestLines && alike * 3 >= filled * 2;
}

/// How many blanks stand at least between two fields: two where names hold some, and the columns
/// stand below each other.
qsizetype blanksBetween(QStringView text)
{
    return isTableOfBlanks(text, 2) ? 2 : 1;
}

QString tabbedByBlanks(QStringView text)
{
    const qsizetype blanks = blanksBetween(text);
    QString tabbed;
    tabbed.reserve(text.size());
    const QStringView lines = text.endsWith(u'\n') ? text.chopped(1) : text;
    for (const QStringView line : lines.split(u'\n')) {
        const QList<QStringView> fields = fieldsBetweenBlanks(line, blanks);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (i > 0)
                tabbed += u'\t';
            tabbed += fields[i];
        }
        tabbed += u'\n';
    }
    return tabbed;
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

/// True where a text holds as many fields of numbers as a row of `columns` has.
bool isLikeRow(QStringView text, QChar separator, int columns)
{
    constexpr int kFewest = 2; // separators
    if (text.count(separator) < std::max(kFewest, columns - 1))
        return false;
    const QList<QStringView> fields = text.split(separator);
    const auto numbers = std::count_if(fields.begin(), fields.end(), [](QStringView field) {
        const QStringView bare = field.trimmed();
        return !bare.isEmpty() && bare[0].isDigit();
    });
    return numbers * 2 >= fields.size() - 1;
}

QString nameOfSeparator(QChar separator)
{
    switch (separator.unicode()) {
    case u'\t':
        return ExchangeText::tr("a tab");
    case u';':
        return ExchangeText::tr("a semicolon");
    case u'|':
        return ExchangeText::tr("a bar");
    case u' ':
        return ExchangeText::tr("blanks");
    default:
        return ExchangeText::tr("a comma");
    }
}

/// What a row of another separator holds: one cell with all of its fields. Empty for other rows.
QString remarkOnOtherSeparator(const QList<BlockCell> &row, QChar separator, int columns)
{
    const bool isOneCell =
        !row.first().isEmpty() &&
        std::all_of(row.begin() + 1, row.end(), [](const BlockCell &c) { return c.isEmpty(); });
    if (!isOneCell)
        return {};
    for (const char16_t other : kSeparators) {
        if (separator != other && other != u' ' && isLikeRow(row.first().text, other, columns))
            return ExchangeText::tr("The fields of the row are separated by %1, those of the "
                                    "others by %2; mend the file")
                .arg(nameOfSeparator(other), nameOfSeparator(separator));
    }
    return {};
}

/// Tables of R have no heading above the names or numbers of their rows: the first row is one cell
/// shorter than all others. True where the cells say so too.
bool lacksFirstHeading(const CellBlock &block)
{
    constexpr qsizetype kFewestRows = 2;
    constexpr int kFewestColumns = 3;
    if (block.rows.size() < kFewestRows || block.columns < kFewestColumns)
        return false;
    const QList<BlockCell> &headings = block.rows.first();
    const bool isShort = headings.last().isEmpty() &&
                         std::none_of(headings.begin(),
                                      headings.end() - 1,
                                      [](const BlockCell &cell) { return cell.isEmpty(); });
    if (!isShort)
        return false;
    const QString first = headings.first().text.simplified();
    const bool isTime = hourHeading(first).has_value();
    QSet<QString> names;
    for (qsizetype row = 1; row < block.rows.size(); ++row) {
        const QList<BlockCell> &cells = block.rows[row];
        const QString name = cells.first().text.simplified();
        const bool isNumber = name == QString::number(row);
        const bool isRow = !cells.last().isEmpty() && !name.isEmpty() && !names.contains(name) &&
                           (isTime ? !isNumeric(cells.first()) && !hourHeading(name) : isNumber);
        if (!isRow)
            return false;
        names.insert(name);
    }
    return true;
}

/// A quotation mark that nothing closes takes the rows behind it into its cell, up to the next one.
bool holdsRows(const QString &text, QChar separator, int columns)
{
    if (!text.contains(u'\n') || !text.contains(separator))
        return false;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [&](QStringView line) {
        // The first one lacks what stands before the quotation mark, the last what is behind it.
        return isLikeRow(line, separator, (columns + 1) / 2);
    });
}

/// Rows that are not what their author wrote, each of which a person has to mend.
void remarkOnBrokenRows(SheetContent &content, QChar separator)
{
    constexpr int kFewestColumns = 3;
    const int columns = content.block.columns;
    if (columns < kFewestColumns)
        return;
    for (int row = 0; row < content.block.rows.size(); ++row) {
        const QList<BlockCell> &cells = content.block.rows[row];
        if (const QString other = remarkOnOtherSeparator(cells, separator, columns);
            !other.isEmpty())
            content.remarks.append({row, -1, TurnRemark::Weight::Problem, other});
        for (int column = 0; column < cells.size(); ++column) {
            if (holdsRows(cells[column].text, separator, columns))
                content.remarks.append(
                    {row,
                     column,
                     TurnRemark::Weight::Problem,
                     ExchangeText::tr("A quotation mark before “%1” is closed in another row, so "
                                      "that the rows between stand in one cell; mend the file")
                         .arg(cells[column].text.left(kShownOfRows).simplified())});
        }
    }
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
        if (separator == u' ')
            return most < 2 && (isTableOfBlanks(text, 1) || isTableOfBlanks(text, 2)) ? separator
                                                                                      : best;
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
    const QString tabbed = separator == u' ' ? tabbedByBlanks(text) : QString();
    Result<CellBlock> block = separator == u' ' ? blockFromSeparatedText(tabbed, u'\t')
                                                : blockFromSeparatedText(text, separator);
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
    if (lacksFirstHeading(content.block)) {
        QList<BlockCell> &headings = content.block.rows.first();
        headings.prepend(BlockCell());
        headings.removeLast();
    }
    remarkOnBrokenRows(content, separator);
    return content;
}

} // namespace kf
