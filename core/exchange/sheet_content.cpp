// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_content.h"

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

} // namespace kf
