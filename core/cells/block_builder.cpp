// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/block_builder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellBlock)
};

} // namespace

bool BlockBuilder::add(BlockCell cell)
{
    if (++m_cells > kMaximumBlockCells)
        return false;
    m_row.append(std::move(cell));
    m_block.columns = std::max(m_block.columns, static_cast<int>(m_row.size()));
    return true;
}

void BlockBuilder::endRow()
{
    m_block.rows.append(std::move(m_row));
    m_row = {};
    m_row.reserve(m_block.rows.last().size()); // most rows are as long as the one above
}

Result<CellBlock> BlockBuilder::take() &&
{
    if (!m_row.isEmpty())
        endRow();
    if (m_block.rows.size() * m_block.columns > kMaximumBlockCells ||
        m_block.rows.size() > kMaximumBlockCells)
        return tooLarge();
    for (QList<BlockCell> &row : m_block.rows)
        row.resize(m_block.columns);
    return std::move(m_block);
}

Error BlockBuilder::tooLarge()
{
    return Error{ErrorKind::Invalid,
                 Words::tr("The cells to paste are more than %1 million or larger than %2 MB")
                     .arg(kMaximumBlockCells / 1'000'000)
                     .arg(kMaximumBlockBytes >> 20),
                 {},
                 {}};
}

} // namespace kf
