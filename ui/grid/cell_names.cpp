// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_names.h"

namespace kf {

QString wholeTitle(QString title)
{
    return title.remove(QChar(QChar::SoftHyphen));
}

QString columnName(const GridModel &model, int column)
{
    return wholeTitle(model.columnAt(column).title);
}

int nameColumn(const GridModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columnAt(column).kind != CellKind::Check)
            return column;
    }
    return 0;
}

QString rowName(const GridModel &model, int row)
{
    const int column = nameColumn(model);
    return model.shownText(model.valueAt(row, column), row, column).simplified();
}

QString cellName(const GridModel &model, CellPlace cell)
{
    const QString title = columnName(model, cell.column);
    const QString name = cell.column == nameColumn(model) ? QString() : rowName(model, cell.row);
    return name.isEmpty() ? title : QStringLiteral("%1, %2").arg(name, title);
}

} // namespace kf
