// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_clipboard.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridClipboard)
};

constexpr QLatin1StringView kResultsMimeType("application/x-kfplan-results");
constexpr QLatin1StringView kSpreadsheetText("application/x-libreoffice-tsvc");

/// Calc takes a line break in a cell for the end of a row, even within quotes.
CellBlock onOneLine(CellBlock block)
{
    for (QList<BlockCell> &row : block.rows) {
        for (BlockCell &cell : row)
            cell.text = cell.text.simplified();
    }
    return block;
}

} // namespace

std::unique_ptr<QMimeData>
mimeDataOf(const CellBlock &block, CopiedFor whom, const QList<int> &results)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kCellsMimeType, cellsBytes(block));
    data->setText(tabbedText(block));
    QByteArrayList columns;
    for (const int column : results)
        columns.append(QByteArray::number(column));
    if (!columns.isEmpty())
        data->setData(kResultsMimeType, columns.join(' '));
    if (whom == CopiedFor::Calc)
        data->setData(kSpreadsheetText, tabbedText(onOneLine(block)).toUtf8());
    else
        data->setHtml(htmlTable(block));
    return data;
}

Result<CellBlock> blockFrom(const QMimeData &data)
{
    if (data.hasFormat(kCellsMimeType))
        return blockFromCells(data.data(kCellsMimeType));
    // HTML without a table comes from a text editor or a browser: its plain text serves.
    if (data.hasHtml() && data.html().contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return blockFromHtml(data.html());
    if (data.hasFormat(kSpreadsheetText))
        return blockFromTabbedText(QString::fromUtf8(data.data(kSpreadsheetText)));
    if (data.hasText())
        return blockFromTabbedText(data.text());
    return Error{ErrorKind::NotFound, Words::tr("There are no cells on the clipboard"), {}, {}};
}

QList<int> resultColumnsIn(const QMimeData &data)
{
    QList<int> columns;
    if (!data.hasFormat(kResultsMimeType))
        return columns;
    for (const QByteArray &column : data.data(kResultsMimeType).split(' '))
        columns.append(column.toInt());
    return columns;
}

} // namespace kf
