// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/group_reader.h"

#include "core/exchange/exchange_text.h"
#include "core/words/time_words.h"

#include <algorithm>
#include <array>

namespace kf {

namespace {

// Rows with these names sum others up.
constexpr std::array kSummaryWords{QLatin1StringView("total"),
                                   QLatin1StringView("totals"),
                                   QLatin1StringView("sum"),
                                   QLatin1StringView("max"),
                                   QLatin1StringView("maximum"),
                                   QLatin1StringView("peak"),
                                   QLatin1StringView("average"),
                                   QLatin1StringView("summe"),
                                   QLatin1StringView("gesamt"),
                                   QLatin1StringView("spitze"),
                                   QLatin1StringView("mittelwert")};

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

GroupReader::GroupReader(const SheetContent &sheet,
                         const ImportChoices &choices,
                         const Plan &plan,
                         const Catalog &catalog)
    : m_sheet(sheet)
    , m_choices(choices)
    , m_plan(plan)
    , m_kinds(kindWords())
    , m_accelerators(acceleratorWords(plan, catalog))
    , m_zones(zoneWords(catalog.zones()))
{
    m_hourColumns.fill(-1);
    for (qsizetype i = 0; i < plan.demand.groups.size(); ++i)
        m_byName[nameKey(plan.demand.groups[i]->name)].append(i);
}

ImportedSheet GroupReader::read()
{
    findColumns();
    checkColumns();
    for (int row = 0; row < m_sheet.block.rows.size(); ++row) {
        m_read.rows.append(fateOf(row));
        if (m_read.rows.last() == RowFate::Taken)
            takeRow(row);
        else if (m_read.rows.last() == RowFate::LeftOut)
            keepGroupOf(row);
    }
    remarkOnMarks();
    remarkOnLeftOutColumns();
    findDeleted();
    putProblemsFirst();
    return std::move(m_read);
}

void GroupReader::findColumns()
{
    const qsizetype columns = std::min(m_choices.columns.size(), qsizetype(m_sheet.block.columns));
    for (int column = 0; column < columns; ++column) {
        const ColumnRole role = m_choices.columns[column];
        if (role.use == ColumnUse::LeftOut)
            continue;
        const bool isHour = role.use == ColumnUse::Hour;
        const int known =
            isHour ? m_hourColumns[std::size_t(role.hour)] : m_columns.value(role.use, -1);
        if (known >= 0) {
            remark(-1,
                   column,
                   true,
                   ExchangeText::tr("The columns %1 and %2 are chosen for the same; leave one out")
                       .arg(columnLetters(known), columnLetters(column)));
            continue;
        }
        if (isHour)
            m_hourColumns[std::size_t(role.hour)] = column;
        else
            m_columns.insert(role.use, column);
    }
}

void GroupReader::checkColumns()
{
    if (!m_columns.contains(ColumnUse::Name))
        remark(-1, -1, true, ExchangeText::tr("No column is chosen for the names of the groups"));
    QStringList missing;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        if (m_hourColumns[std::size_t(hour)] < 0)
            missing.append(hourLabel(hour));
    }
    if (missing.size() == kHoursPerDay)
        remark(-1, -1, true, ExchangeText::tr("No column is chosen for the hours of the day"));
    else if (!missing.isEmpty())
        remark(-1,
               -1,
               true,
               ExchangeText::tr("No column is chosen for the hours %1")
                   .arg(missing.join(QStringLiteral(", "))));
}

/// Numbers that stand beside the 24 hours must not go unseen.
void GroupReader::remarkOnLeftOutColumns()
{
    const int header = m_choices.headerRow.value_or(-1);
    for (int column = 0; column < m_sheet.block.columns; ++column) {
        const ColumnRole role = m_choices.columns.value(column);
        if (role.use != ColumnUse::LeftOut)
            continue;
        const auto isFilled = [&](const ImportedGroup &imported) {
            return !m_sheet.block.rows[imported.row][column].isEmpty();
        };
        if (std::none_of(m_read.groups.cbegin(), m_read.groups.cend(), isFilled))
            continue;
        const QString heading = header < 0 ? QString() : textAt(header, column);
        remark(-1,
               column,
               false,
               heading.isEmpty()
                   ? ExchangeText::tr("Column %1 is left out").arg(columnLetters(column))
                   : ExchangeText::tr("Column %1, “%2”, is left out")
                         .arg(columnLetters(column), quoted(heading)));
    }
}

RowFate GroupReader::fateOf(int row) const
{
    const Row &cells = m_sheet.block.rows[row];
    const int header = m_choices.headerRow.value_or(-1);
    if (row == header)
        return RowFate::Header;
    if (row < header)
        return RowFate::Above;
    if (std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); }))
        return RowFate::Empty;
    const bool isTaken = m_choices.rows.value(row, looksLikeGroup(cells));
    return isTaken ? RowFate::Taken : RowFate::LeftOut;
}

/// A heading has no hours, and a sum is no group.
bool GroupReader::looksLikeGroup(const Row &row) const
{
    const int column = m_columns.value(ColumnUse::Name, -1);
    const QString name = column < 0 ? QString() : nameKey(row[column].text);
    if (std::find(kSummaryWords.begin(), kSummaryWords.end(), name) != kSummaryWords.end())
        return false;
    return std::any_of(m_hourColumns.begin(), m_hourColumns.end(), [&row](int hour) {
        return hour >= 0 && !row[hour].isEmpty();
    });
}

void GroupReader::takeRow(int row)
{
    Group group = newGroup(row);
    const std::optional<qsizetype> before = groupOfName(row, group.name);
    if (before) {
        const QString name = group.name;
        group = *m_plan.demand.groups[*before];
        group.name = name;
        m_kept.insert(group.id);
    }
    takeKind(row, group);
    takeAccelerator(row, group);
    takeZone(row, group);
    takeHours(row, group);
    m_read.groups.append({row, std::move(group), before.has_value()});
}

/// A row that is left out changes nothing: a group of its name stays.
void GroupReader::keepGroupOf(int row)
{
    const int column = m_columns.value(ColumnUse::Name, -1);
    if (column < 0)
        return;
    for (const qsizetype index : m_byName.value(nameKey(textAt(row, column))))
        m_kept.insert(m_plan.demand.groups[index]->id);
}

Group GroupReader::newGroup(int row)
{
    Group group;
    group.kind = m_choices.kind;
    group.accelerator = m_choices.accelerator;
    takeName(row, group);
    for (const DayType &day : m_plan.demand.dayTypes)
        group.demand.insert(day.id, Hours{});
    return group;
}

std::optional<qsizetype> GroupReader::groupOfName(int row, const QString &name)
{
    const int column = m_columns.value(ColumnUse::Name, -1);
    const QString key = nameKey(name);
    if (key.isEmpty())
        return std::nullopt;
    const bool replaces = m_choices.mode != ImportMode::Add;
    if (m_named.contains(key))
        remark(row,
               column,
               replaces,
               ExchangeText::tr("“%1” stands in row %2 as well")
                   .arg(quoted(name))
                   .arg(m_named.value(key) + 1));
    m_named.insert(key, row);
    const QList<qsizetype> known = m_byName.value(key);
    if (known.isEmpty())
        return std::nullopt;
    if (!replaces) {
        remark(row,
               column,
               false,
               ExchangeText::tr("The plan has a group “%1” already; it gets a second one")
                   .arg(quoted(name)));
        return std::nullopt;
    }
    if (known.size() > 1) {
        for (const qsizetype index : known)
            m_kept.insert(m_plan.demand.groups[index]->id);
        remark(
            row,
            column,
            true,
            ExchangeText::tr("The plan has several groups “%1”; rename them or leave the row out")
                .arg(quoted(name)));
        return std::nullopt;
    }
    if (m_plan.demand.groups[known.first()]->source == DemandSource::Workloads)
        remark(
            row,
            column,
            true,
            ExchangeText::tr("The hours of “%1” are worked out from its workloads; leave the row "
                             "out to keep them")
                .arg(quoted(name)));
    return known.first();
}

void GroupReader::findDeleted()
{
    if (m_choices.mode != ImportMode::Replace)
        return;
    for (const Shared<Group> &group : m_plan.demand.groups) {
        if (!m_kept.contains(group->id))
            m_read.deleted.append(group->id);
    }
}

QString GroupReader::quoted(const QString &text)
{
    constexpr qsizetype kLongestQuote = 40;
    return text.size() <= kLongestQuote ? text : text.left(kLongestQuote) + u'…';
}

QString GroupReader::textAt(int row, int column) const
{
    return m_sheet.block.rows[row][column].text;
}

std::optional<CellOddity> GroupReader::oddityAt(int row, int column) const
{
    const auto found = m_sheet.oddities.constFind({row, column});
    return found == m_sheet.oddities.cend() ? std::nullopt : std::optional(*found);
}

void GroupReader::remark(int row, int column, bool isProblem, const QString &text)
{
    m_read.problems += isProblem ? 1 : 0;
    if (isProblem)
        m_read.open.append({ImportAsk::Other, row, column, placeText(m_sheet, row, column), text});
    const bool isNewRow = m_read.problemRows.isEmpty() || m_read.problemRows.last() != row;
    if (isProblem && row >= 0 && isNewRow)
        m_read.problemRows.append(row);
    if (m_read.remarks.size() < kMostImportRemarks)
        m_read.remarks.append({row, column, isProblem, text});
}

void GroupReader::putProblemsFirst()
{
    std::stable_partition(m_read.remarks.begin(),
                          m_read.remarks.end(),
                          [](const ImportRemark &each) { return each.isProblem; });
}

} // namespace kf
