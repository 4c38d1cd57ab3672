// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/told_by_cells.h"

#include "core/exchange/counted_words.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/sheet_numbers.h"
#include "core/exchange/word_lookup.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace kf {

namespace {

constexpr qsizetype kSampleRows = 50;
constexpr int kMostColumns = 200; ///< hours and all that stands beside them

/// The words of a column whose heading says nothing, and the columns that can be names instead.
class UntoldColumns {
public:
    UntoldColumns(const SheetContent &sheet, int header) : m_sheet(sheet), m_header(header)
    {
        for (int column = 0; column < std::min(sheet.block.columns, kMostColumns); ++column) {
            const QString heading = sheet.block.rows[header][column].text.simplified();
            const auto meaning = headingMeaning(heading);
            if (meaning)
                m_topics.append(meaning->topic);
            const bool isName = meaning && meaning->topic == HeadingTopic::Name;
            if ((meaning && !isName) || rowSaying(heading) || hourHeading(heading))
                continue;
            if (!holdsTexts(column))
                continue;
            ++m_named;
            if (!meaning && !heading.isEmpty())
                m_untold.append(column);
        }
    }

    bool areNone() const { return m_untold.isEmpty() || m_named < 2; }

    /// The first column of which most cells are such words; nothing where a heading speaks of that
    /// or no column of names would be left.
    std::optional<int> columnOf(HeadingTopic topic,
                                const std::function<bool(const QString &)> &isKnown)
    {
        if (m_topics.contains(topic) || areNone())
            return std::nullopt;
        const auto found = std::find_if(m_untold.begin(), m_untold.end(), [&](int column) {
            const QStringList texts = textsOf(column);
            const auto known = std::count_if(texts.begin(), texts.end(), isKnown);
            return known * 2 > texts.size();
        });
        if (found == m_untold.end())
            return std::nullopt;
        const int column = *found;
        m_untold.erase(found);
        --m_named;
        return column;
    }

private:
    QStringList textsOf(int column) const
    {
        QStringList texts;
        const qsizetype end =
            std::min<qsizetype>(m_sheet.block.rows.size(), m_header + 1 + kSampleRows);
        for (qsizetype row = m_header + 1; row < end; ++row) {
            const BlockCell &cell = m_sheet.block.rows[row][column];
            if (!cell.isEmpty())
                texts.append(cell.text.simplified());
        }
        return texts;
    }

    bool holdsTexts(int column) const
    {
        const QStringList texts = textsOf(column);
        const auto isText = [](const QString &text) {
            return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        };
        return std::count_if(texts.begin(), texts.end(), isText) * 2 > texts.size();
    }

    const SheetContent &m_sheet;
    const int m_header;
    QList<HeadingTopic> m_topics; ///< of the headings that are known
    QList<int> m_untold;
    int m_named = 0; ///< columns of texts that can be names
};

} // namespace

SheetContent
withColumnsToldByCells(SheetContent sheet, int header, const Plan &plan, const Catalog &catalog)
{
    if (header < 0 || header >= sheet.block.rows.size())
        return sheet;
    UntoldColumns columns(sheet, header);
    if (columns.areNone())
        return sheet;
    const WordLookup accelerators = acceleratorWords(plan, catalog);
    const ZoneTable &zones = catalog.zones();
    const auto ofAccelerators =
        columns.columnOf(HeadingTopic::Accelerator, [&accelerators](const QString &text) {
            const Meaning meaning = accelerators.meaningOf(text);
            return !meaning.key.isEmpty() || !meaning.leavesOpen.isEmpty();
        });
    const auto ofZones = columns.columnOf(HeadingTopic::Zone, [&zones](const QString &text) {
        return text.contains(u'/') && !zones.spelled(text).isEmpty(); // a city can be a site
    });
    const auto head = [&sheet, header](int column, const QString &word, const QString &remark) {
        BlockCell &cell = sheet.block.rows[header][column];
        sheet.remarks.append(
            {-1, column, TurnRemark::Weight::Note, remark.arg(cell.text.simplified().left(40))});
        cell = {word, std::nullopt};
    };
    if (ofAccelerators)
        head(*ofAccelerators,
             ExchangeText::tr("Accelerator", "heading of a column"),
             ExchangeText::tr("The cells below “%1” name GPUs: they are taken as such"));
    if (ofZones)
        head(*ofZones,
             ExchangeText::tr("Time zone", "heading of a column"),
             ExchangeText::tr("The cells below “%1” are time zones: they are taken as such"));
    return sheet;
}

} // namespace kf
