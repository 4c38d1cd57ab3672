// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/cells/block_builder.h"
#include "core/cells/cell_block.h"
#include "core/cells/html_tokens.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellBlock)
};

constexpr int kMaximumSpan = 1000;

int spanOf(const HtmlToken &tag, QLatin1StringView name)
{
    bool ok = false;
    const int span = tag.attribute(name).trimmed().toInt(&ok);
    return ok ? std::clamp(span, 1, kMaximumSpan) : 1;
}

/// The raw number that a cell's tag carries, always written with a decimal point.
std::optional<double> rawNumber(const HtmlToken &tag)
{
    for (const QLatin1StringView name : {QLatin1StringView("sdval"), QLatin1StringView("x:num")}) {
        const QByteArray raw = tag.attribute(name).trimmed().toLatin1();
        if (const std::optional<double> number = numberFromText(raw))
            return number;
    }
    return std::nullopt;
}

/// Follows the first table of a text, cell by cell.
class TableReader {
public:
    Result<CellBlock> read(QStringView html)
    {
        HtmlTokens tokens(html);
        while (!m_done && !m_tooLarge) {
            const std::optional<HtmlToken> token = tokens.next();
            if (!token)
                break;
            take(*token);
        }
        if (m_tooLarge)
            return BlockBuilder::tooLarge();
        if (!m_sawTable)
            return Error{ErrorKind::Invalid, Words::tr("There is no table to paste"), {}, {}};
        finishRow();
        return std::move(m_builder).take();
    }

private:
    void take(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Text) {
            if (m_inCell)
                m_cell.text += token.text;
            return;
        }
        const bool opens = token.kind == HtmlToken::Kind::Open;
        if (token.name == QLatin1String("table"))
            takeTable(opens);
        else if (m_depth == 1)
            takeTag(token, opens);
    }

    void takeTable(bool opens)
    {
        m_depth += opens ? 1 : -1;
        m_sawTable = m_sawTable || opens;
        m_depth = std::max(m_depth, 0);
        m_done = m_sawTable && m_depth == 0;
    }

    void takeTag(const HtmlToken &token, bool opens)
    {
        if (token.name == QLatin1String("tr")) {
            finishRow();
            m_inRow = opens;
        } else if (token.name == QLatin1String("td") || token.name == QLatin1String("th")) {
            finishCell();
            if (opens)
                beginCell(token);
        } else if (token.name == QLatin1String("br") && m_inCell) {
            m_cell.text += kLineBreak;
        }
    }

    void beginCell(const HtmlToken &tag)
    {
        m_inRow = true;
        m_inCell = true;
        m_cell = BlockCell{{}, rawNumber(tag)};
        m_columnSpan = spanOf(tag, QLatin1StringView("colspan"));
        m_rowSpan = spanOf(tag, QLatin1StringView("rowspan"));
    }

    /// White space as HTML has it: runs are one space, only <br> breaks a line.
    static QString tidy(const QString &text)
    {
        QString tidied = text;
        tidied.replace(QChar::Nbsp, u' ');
        QStringList lines;
        for (const QString &line : tidied.split(kLineBreak))
            lines.append(line.simplified());
        return lines.join(u'\n').trimmed();
    }

    void add(const BlockCell &cell) { m_tooLarge = m_tooLarge || !m_builder.add(cell); }

    /// Cells of this row that a rowspan from above takes.
    void fillFromAbove()
    {
        while (!m_tooLarge && m_covered.value(m_column, 0) > 0) {
            --m_covered[m_column];
            add(BlockCell{});
            ++m_column;
        }
    }

    void finishCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        fillFromAbove();
        m_cell.text = tidy(m_cell.text);
        for (int i = 0; i < m_columnSpan && !m_tooLarge; ++i) {
            add(i == 0 ? m_cell : BlockCell{});
            if (m_rowSpan > 1)
                m_covered[m_column] = m_rowSpan - 1;
            ++m_column;
        }
    }

    void finishRow()
    {
        finishCell();
        if (m_inRow) {
            fillFromAbove();
            m_builder.endRow();
        }
        m_inRow = false;
        m_column = 0;
    }

    static constexpr QChar kLineBreak = QChar(u'\x1e');

    BlockBuilder m_builder;
    BlockCell m_cell;
    QHash<int, int> m_covered; ///< column -> rows that a cell above still covers
    int m_depth = 0;
    int m_column = 0;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    bool m_sawTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_done = false;
    bool m_tooLarge = false;
};

/// LibreOffice takes the raw number only where a number format (sdnum) stands beside it, and the
/// text format keeps "=1+1" and "007" from becoming a formula and a number; Excel reads its own.
QString htmlCell(const BlockCell &cell)
{
    const QString text =
        cell.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    if (cell.number)
        return QStringLiteral("<td sdval=\"%1\" sdnum=\"1033;\">%2</td>")
            .arg(QString::fromLatin1(shortestText(*cell.number)), text);
    if (text.isEmpty())
        return QStringLiteral("<td></td>");
    return QStringLiteral("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%1</td>")
        .arg(text);
}

} // namespace

Result<CellBlock> blockFromHtml(QStringView html)
{
    if (html.size() > kMaximumBlockBytes)
        return BlockBuilder::tooLarge();
    return TableReader().read(html);
}

QString htmlTable(const CellBlock &block)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const QList<BlockCell> &row : block.rows) {
        html += QStringLiteral("<tr>");
        for (const BlockCell &cell : row)
            html += htmlCell(cell);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace kf
