// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/offer_rows.h"

#include "core/exchange/exchange_text.h"

#include <algorithm>

namespace kf {

namespace {

struct Column {
    const char *name; ///< in lower case, letters and digits alone
    QString PriceListRow::*member;
};

constexpr std::array<Column, 10> kColumns{{{"instancetype", &PriceListRow::instance},
                                           {"acceleratorname", &PriceListRow::accelerator},
                                           {"acceleratorcount", &PriceListRow::count},
                                           {"vcpus", &PriceListRow::vcpus},
                                           {"memorygib", &PriceListRow::memoryGib},
                                           {"price", &PriceListRow::price},
                                           {"spotprice", &PriceListRow::spot},
                                           {"region", &PriceListRow::region},
                                           {"currency", &PriceListRow::currency},
                                           {"provider", &PriceListRow::provider}}};

QString plainName(const QString &heading)
{
    QString plain;
    for (const QChar c : heading) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

int placeOf(const QStringList &heading, const char *name)
{
    for (int i = 0; i < heading.size(); ++i) {
        if (plainName(heading[i]) == QLatin1String(name))
            return i;
    }
    return -1;
}

} // namespace

OfferRows::OfferRows(const QString &text, QChar separator) : m_text(text), m_separator(separator)
{
    nextCells(m_heading);
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        m_places[i] = placeOf(m_heading, kColumns[i].name);
}

std::optional<Error> OfferRows::headingError() const
{
    const auto has = [this](const char *name) {
        return placeOf(m_heading, name) >= 0;
    };
    QStringList missing;
    if (!has("acceleratorname"))
        missing.append(QStringLiteral("AcceleratorName"));
    if (!has("acceleratorcount"))
        missing.append(QStringLiteral("AcceleratorCount"));
    if (!has("price") && !has("spotprice"))
        missing.append(QStringLiteral("Price"));
    if (missing.isEmpty())
        return std::nullopt;
    return Error{ErrorKind::Invalid,
                 ExchangeText::tr("This is no price list of SkyPilot: its heading lacks %1.")
                     .arg(missing.join(QStringLiteral(", "))),
                 QStringLiteral("1"),
                 {}};
}

bool OfferRows::next(PriceListRow &row)
{
    QStringList cells;
    while (nextCells(cells)) {
        const bool isEmpty = std::all_of(
            cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
        if (isEmpty)
            continue;
        for (std::size_t i = 0; i < kColumns.size(); ++i)
            row.*kColumns[i].member = m_places[i] < 0 ? QString() : cells.value(m_places[i]);
        return true;
    }
    return false;
}

/// The cells of one row; in quotes a cell may hold separators, line ends and doubled quotes.
bool OfferRows::nextCells(QStringList &cells)
{
    cells.clear();
    if (m_at >= m_text.size())
        return false;
    m_rowLine = m_line;
    QString cell;
    bool isQuoted = false;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\n')
            ++m_line;
        if (isQuoted) {
            if (c != u'"') {
                cell.append(c);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell.append(c);
                ++m_at;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == m_separator) {
            cells.append(cell);
            cell.clear();
        } else if (c == u'\n') {
            ++m_at;
            break;
        } else if (c != u'\r') {
            cell.append(c);
        }
    }
    cells.append(cell);
    return true;
}

} // namespace kf
