// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/summary.h"

#include "core/words/refusal_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ImportSummary)
};

constexpr qsizetype kMostNames = 4;

/// The first names, and an ellipsis where there are more.
QString someOf(const QStringList &first, qsizetype count)
{
    const QString some = first.join(QStringLiteral(", "));
    return count > first.size() ? some + QStringLiteral(", \u2026") : some;
}

/// What is named of many: there can be thousands, of which the first are told.
struct Named {
    qsizetype count = 0;
    QStringList first{};
};

Named leftOutRows(const SheetImport &import)
{
    Named rows;
    const qsizetype name = std::distance(
        import.choices.columns.cbegin(),
        std::find_if(import.choices.columns.cbegin(),
                     import.choices.columns.cend(),
                     [](const ColumnRole &role) { return role.use == ColumnUse::Name; }));
    for (qsizetype row = 0; row < import.read.rows.size(); ++row) {
        if (import.read.rows[row] != RowFate::LeftOut || ++rows.count > kMostNames)
            continue;
        const QString text = import.content->block.rows[row].value(name).text.simplified();
        const QString label = rowLabel(*import.content, int(row));
        rows.first.append(text.isEmpty() ? label : Words::tr("%1 (“%2”)").arg(label, text));
    }
    return rows;
}

/// Columns of the file, or of what it was turned into, that nothing is taken of.
Named leftOutColumns(const SheetImport &import)
{
    Named columns;
    const auto add = [&columns](const QString &where, const QString &reason) {
        if (++columns.count <= kMostNames)
            columns.first.append(Words::tr("%1 (%2)").arg(where, reason));
    };
    for (const TurnRemark &turned : import.content->remarks) {
        if (turned.weight == TurnRemark::Weight::LeftOut && turned.row < 0)
            add(placeText({}, -1, turned.column), turned.text);
    }
    for (const ImportLeftOut &each : import.read.leftOut) {
        if (each.row < 0 && each.column >= 0)
            add(each.where, each.reason);
    }
    return columns;
}

Named deletedGroups(const ImportedSheet &sheet, const Plan &plan)
{
    Named groups;
    const QSet<Id> deleted(sheet.deleted.cbegin(), sheet.deleted.cend());
    for (const Shared<Group> &group : plan.demand.groups) {
        if (deleted.contains(group->id) && ++groups.count <= kMostNames)
            groups.first.append(group->name);
    }
    return groups;
}

} // namespace

QString importSummary(const SheetImport &import, const Plan &plan)
{
    if (import.error)
        return Words::tr("%1.").arg(import.error->message);
    if (!import.content)
        return {};
    const ImportedSheet &sheet = import.read;
    const auto replaced =
        int(std::count_if(sheet.groups.cbegin(), sheet.groups.cend(), [](const ImportedGroup &g) {
            return g.replacesOne;
        }));
    const int added = int(sheet.groups.size()) - replaced;
    const Named leftOut = leftOutRows(import);
    const Named deleted = deletedGroups(sheet, plan);
    QStringList sentences;
    if (!sheet.open.isEmpty())
        sentences.append(Words::tr(
            "%n question(s) have to be answered first.", nullptr, int(sheet.open.size())));
    if (added > 0 || replaced == 0)
        sentences.append(
            Words::tr("%n group(s) with 24 hours each will be added.", nullptr, added));
    if (replaced > 0)
        sentences.append(
            Words::tr("%n group(s) of the plan will take new hours.", nullptr, replaced));
    if (deleted.count > 0)
        sentences.append(
            Words::tr("%n group(s) will be deleted with their events and workloads: %1.",
                      nullptr,
                      int(deleted.count))
                .arg(someOf(deleted.first, deleted.count)));
    if (leftOut.count > 0)
        sentences.append(Words::tr("%n row(s) will be left out: %1.", nullptr, int(leftOut.count))
                             .arg(someOf(leftOut.first, leftOut.count)));
    const Named columns = leftOutColumns(import);
    if (columns.count > 0)
        sentences.append(
            Words::tr("Left out as well: %1.").arg(someOf(columns.first, columns.count)));
    return sentences.join(QLatin1Char(' '));
}

QString shapeText(const SheetContent &content)
{
    switch (content.shape) {
    case SheetShape::HoursAcross:
        break;
    case SheetShape::HoursDown:
        return Words::tr("The sheet has a row for each hour and a column for each group: it is "
                         "shown turned, with a row for each group.");
    case SheetShape::LongTable:
        return Words::tr("The sheet has one number in each row: it is shown gathered, with a row "
                         "for each group.");
    case SheetShape::DayBlocks:
        return Words::tr("The sheet has the hours of each day type side by side: it is shown with "
                         "a row for each group and day type.");
    }
    return {};
}

QString leftOutText(const ImportLeftOut &left)
{
    return Words::tr("%1 is left out: %2").arg(asSentence(left.where), left.reason);
}

QString remarkText(const SheetImport &import, const ImportRemark &remark)
{
    if ((remark.row < 0 && remark.column < 0) || !import.content)
        return remark.text;
    return Words::tr("%1: %2").arg(
        asSentence(placeText(*import.content, remark.row, remark.column)), remark.text);
}

} // namespace kf
