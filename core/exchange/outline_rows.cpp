// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline_rows.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/sum_lines.h"
#include "core/exchange/word_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace kf {

namespace {

constexpr qsizetype kShortestDay = 3; ///< "mo" and "so" are words of other meanings

bool isDayName(const QString &text)
{
    return (text.size() >= kShortestDay || text == u"WD" || text == u"WE") && dayClass(text);
}

class Outlines {
public:
    Outlines(SheetContent &sheet, const ImportChoices &choices)
        : m_sheet(sheet)
        , m_choices(choices)
        , m_header(guessedHeaderRow(sheet).value_or(-1))
        , m_roles(guessedColumns(sheet, m_header < 0 ? std::nullopt : std::optional(m_header)))
    {
        for (int column = 0; column < m_roles.size(); ++column) {
            const ColumnUse use = m_roles[column].use;
            if (use == ColumnUse::Hour)
                m_hours.append(column);
            else if (use == ColumnUse::Name)
                m_name = column;
            else if (use == ColumnUse::DayType)
                m_day = column;
            else if (use == ColumnUse::Accelerator || use == ColumnUse::Kind ||
                     use == ColumnUse::Zone)
                m_words.append(column);
        }
    }

    void settle()
    {
        if (m_name < 0 || m_hours.isEmpty() || m_header < 0)
            return;
        nameDaysByRowAbove();
        if (!daysHead())
            takeRowsBelow([](const QString &text) { return isDayName(text); }, true);
        if (m_choices.twice != TwiceUse::Apart) {
            takeRowsBelow([](const QString &text) { return isFigure(text); }, false);
            nameBesideFigures();
            takeFiguresOfNames();
        }
        nameByParents();
    }

private:
    /// A row with those below it that belong to it.
    struct Parent {
        int row = -1;
        QList<int> leaves;
    };

    int rows() const { return int(m_sheet.block.rows.size()); }

    QString textAt(int row, int column) const
    {
        return column < 0 ? QString() : simplifiedText(m_sheet.block.rows.at(row).at(column).text);
    }

    QString nameAt(int row) const { return textAt(row, m_name); }

    /// Headings that stand there again are no hours.
    bool hasHours(int row) const
    {
        const bool isHeading = std::all_of(m_hours.begin(), m_hours.end(), [&](int column) {
            return m_sheet.block.rows.at(row).at(column).text ==
                   m_sheet.block.rows.at(m_header).at(column).text;
        });
        return !isHeading && std::any_of(m_hours.begin(), m_hours.end(), [&](int column) {
            return !m_sheet.block.rows.at(row).at(column).isEmpty() ||
                   m_sheet.oddities.contains({row, column});
        });
    }

    void write(int row, int column, const QString &text)
    {
        m_sheet.block.rows[row][column] = {text, std::nullopt};
    }

    void clearHours(int row)
    {
        for (const int column : std::as_const(m_hours)) {
            m_sheet.block.rows[row][column] = {};
            m_sheet.oddities.remove({row, column});
        }
    }

    int appendColumn(const QString &heading)
    {
        for (QList<BlockCell> &cells : m_sheet.block.rows)
            cells.append(BlockCell{});
        write(m_header, m_sheet.block.columns, heading);
        return m_sheet.block.columns++;
    }

    void note(const QString &text)
    {
        m_sheet.remarks.append({-1, -1, TurnRemark::Weight::Note, text});
    }

    /// What `row` is of the others; nothing where a number lacks.
    std::optional<SumKind> kindOf(int row, const QList<int> &others) const
    {
        QList<std::pair<QList<double>, double>> columns;
        for (const int column : m_hours) {
            const auto number = [&](int at) {
                const BlockCell &cell = m_sheet.block.rows.at(at).at(column);
                return cell.isEmpty() ? std::optional(0.0) : numberIn(cell, m_choices.mark);
            };
            QList<double> parts;
            for (const int other : others) {
                const std::optional<double> part = number(other);
                if (!part)
                    return std::nullopt;
                parts.append(*part);
            }
            const std::optional<double> whole = number(row);
            if (!whole)
                return std::nullopt;
            columns.append({parts, *whole});
        }
        return sumOf(columns);
    }

    // Names

    /// "Vision" without a day in a row, and its days below it, each with an empty name.
    void nameDaysByRowAbove()
    {
        if (m_day < 0)
            return;
        QList<Parent> parents;
        for (int row = m_header + 1; row < rows(); ++row) {
            const bool isNamed = !nameAt(row).isEmpty();
            const QString day = textAt(row, m_day);
            if (isNamed)
                parents.append(Parent{day.isEmpty() ? row : -1, {}});
            else if (!parents.isEmpty() && parents.last().row >= 0 && hasHours(row) &&
                     dayClass(day))
                parents.last().leaves.append(row);
        }
        for (const Parent &parent : std::as_const(parents)) {
            if (parent.leaves.isEmpty())
                continue;
            m_sheet.isArrangedByWords = true;
            settleDays(parent, m_day);
            for (const int leaf : parent.leaves)
                write(leaf, m_name, nameAt(parent.row));
        }
    }

    /// Empty cells of names beside "mean" and "max" are of the group above.
    void nameBesideFigures()
    {
        const int figures = columnOfFigures();
        QString name;
        for (int row = m_header + 1; figures >= 0 && row < rows(); ++row) {
            const QString own = nameAt(row);
            if (own.isEmpty() && !name.isEmpty() && hasHours(row) && isFigure(textAt(row, figures)))
                write(row, m_name, name);
            name = own.isEmpty() ? name : own;
        }
    }

    int columnOfFigures() const
    {
        for (int column = 0; column < m_roles.size(); ++column) {
            if (m_roles[column].use != ColumnUse::LeftOut)
                continue;
            int filled = 0;
            bool areFigures = true;
            for (int row = m_header + 1; areFigures && row < rows(); ++row) {
                const QString text = hasHours(row) ? textAt(row, column) : QString();
                filled += text.isEmpty() ? 0 : 1;
                areFigures = text.isEmpty() || isFigure(text);
            }
            if (areFigures && filled > 1)
                return column;
        }
        return -1;
    }

    /// A group that stands in several departments is called by both. A column that is filled in the
    /// first row of each department only counts for those below.
    void nameByParents()
    {
        const int parents = columnOfParents();
        if (parents < 0)
            return;
        QString parent;
        for (int row = m_header + 1; row < rows(); ++row) {
            const QString own = textAt(row, parents);
            parent = own.isEmpty() ? parent : own;
            if (!nameAt(row).isEmpty() && hasHours(row) && !sumWords(nameAt(row)))
                write(row, m_name, parent + u' ' + nameAt(row));
        }
        note(ExchangeText::tr("Names stand there more than once; the words of %1 stand before them")
                 .arg(placeText(m_sheet, -1, parents)));
    }

    /// The column before the names that tells rows of one name apart, and is filled once for
    /// several rows or headed as names; -1 where there is none.
    int columnOfParents() const
    {
        for (int column = m_name - 1; column >= 0; --column) {
            const auto meaning = headingMeaning(textAt(m_header, column));
            const bool isHeaded = meaning && meaning->topic == HeadingTopic::Name;
            if (m_roles.value(column).use != ColumnUse::LeftOut || (meaning && !isHeaded) ||
                isPeriod(textAt(m_header, column)))
                continue;
            QSet<QString> keys;
            QSet<QString> names;
            QString parent;
            bool tells = true;
            bool hasGaps = false;
            bool isTwice = false;
            for (int row = m_header + 1; tells && row < rows(); ++row) {
                if (!hasHours(row) || nameAt(row).isEmpty())
                    continue;
                const BlockCell &cell = m_sheet.block.rows.at(row).at(column);
                hasGaps = hasGaps || cell.isEmpty();
                parent = cell.isEmpty() ? parent : cell.text.simplified();
                const QString rest = caselessText(nameAt(row)) + QChar(0x1F) + restOf(row);
                isTwice = isTwice || names.contains(rest);
                names.insert(rest);
                const QString key = parent + QChar(0x1F) + rest;
                tells = !parent.isEmpty() && !isNumeric(cell) && !keys.contains(key);
                keys.insert(key);
            }
            if (tells && isTwice && (hasGaps || isHeaded))
                return column;
        }
        return -1;
    }

    /// What a row says beside its name and its hours.
    QString restOf(int row) const
    {
        QString rest = textAt(row, m_day);
        for (const int column : m_words)
            rest += QChar(0x1F) + textAt(row, column);
        return rest + QChar(0x1F) + textAt(row, m_sheet.figures);
    }

    // Days above groups

    /// "Weekday" with the sum of the groups below it, of a folded table: a heading of theirs. True
    /// where all words for days are such rows.
    bool daysHead()
    {
        QList<int> heads;
        for (int row = m_header + 1; row < rows(); ++row) {
            if (isDayName(nameAt(row)) && hasHours(row))
                heads.append(row);
        }
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const int end = i + 1 < heads.size() ? heads[i + 1] : rows();
            QList<int> below;
            for (int row = heads[i] + 1; row < end; ++row) {
                if (hasHours(row) && !sumWords(nameAt(row)))
                    below.append(row);
            }
            const auto kind = below.isEmpty() ? std::nullopt : kindOf(heads[i], below);
            const bool isHead = kind && *kind != SumKind::Smallest;
            if (!isHead && (below.isEmpty() || !mayHead(heads[i])))
                return false;
        }
        for (const int row : std::as_const(heads)) {
            m_sheet.remarks.append(
                {-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr("“%1” in %2 heads the rows below it, which are "
                                  "of these days; its own hours do not count")
                     .arg(nameAt(row), placeText(m_sheet, row, -1))});
            clearHours(row);
        }
        return !heads.isEmpty();
    }

    /// A first row of days that is no sum of the groups below it: a person has to say what it is.
    bool mayHead(int head)
    {
        int first = m_header + 1;
        while (first < head && !hasHours(first))
            ++first;
        if (!isDayName(nameAt(first)))
            return false; // the days of a group above
        const std::optional<QString> said = mappedWord(m_choices, kRowAboveDays);
        if (said || m_isAsked)
            return said == QString(kLeaveRowOut);
        m_isAsked = true;
        m_sheet.isArrangedByWords = true;
        OpenWord open;
        std::tie(open.row, open.column) = placeInFile(m_sheet, head, m_name);
        open.word = kRowAboveDays;
        open.question =
            ExchangeText::tr("“%1” has hours of its own above groups; what are the rows below it?")
                .arg(nameAt(head).left(40));
        open.answers = {
            {ExchangeText::tr("Groups on these days; its own hours do not count"),
             QString(kLeaveRowOut)},
            {ExchangeText::tr("Groups on all days, and it is one of them"), QString(kTakeRow)}};
        m_sheet.openWords.append(open);
        return false;
    }

    // Rows below a group

    template<typename IsLeaf> QList<Parent> parentsOf(const IsLeaf &isLeaf) const
    {
        QList<Parent> parents;
        for (int row = m_header + 1; row < rows(); ++row) {
            const QString name = nameAt(row);
            const bool isOfGroup =
                isLeaf(name) && hasHours(row) && mappedWord(m_choices, name) != QString(kTakeRow);
            if (isOfGroup && !parents.isEmpty())
                parents.last().leaves.append(row);
            else if (isOfGroup)
                return {}; // the table begins with it
            else if (!name.isEmpty())
                parents.append(Parent{row, {}});
        }
        return parents;
    }

    /// Statistics of a whole table stand below its last group, as the words of one group's numbers
    /// do: those are below all groups, or below rows without hours.
    bool areOfGroups(const QList<Parent> &parents, bool areDays) const
    {
        int with = 0;
        int without = 0;
        bool isEmpty = false;
        for (const Parent &parent : parents) {
            const bool isSum = sumWords(nameAt(parent.row)).has_value();
            with += parent.leaves.isEmpty() ? 0 : 1;
            without += parent.leaves.isEmpty() && !isSum ? 1 : 0;
            isEmpty = isEmpty || (!parent.leaves.isEmpty() && !hasHours(parent.row));
        }
        return with > 0 && (areDays || isEmpty || (with > 1 && without == 0));
    }

    template<typename IsLeaf> void takeRowsBelow(const IsLeaf &isLeaf, bool areDays)
    {
        const bool isTold = areDays && m_day >= 0 && isFilled(m_day);
        const QList<Parent> parents = isTold ? QList<Parent>() : parentsOf(isLeaf);
        if (!areOfGroups(parents, areDays))
            return;
        const QString heading = areDays ? ExchangeText::tr("Day type", "heading of a column")
                                        : ExchangeText::tr("Figure", "heading of a column");
        const int column = areDays && m_day >= 0 ? m_day : appendColumn(heading);
        if (areDays)
            m_day = column;
        else
            m_sheet.figures = column;
        m_sheet.isArrangedByWords = true;
        for (const Parent &parent : parents) {
            if (parent.leaves.isEmpty())
                continue;
            if (areDays)
                settleDays(parent, m_name);
            else
                settleFigures(parent);
            for (const int leaf : parent.leaves) {
                write(leaf, column, nameAt(leaf));
                write(leaf, m_name, nameAt(parent.row));
                for (const int word : std::as_const(m_words)) {
                    if (textAt(leaf, word).isEmpty())
                        m_sheet.block.rows[leaf][word] = m_sheet.block.rows[parent.row][word];
                }
            }
        }
        const Parent first = *std::find_if(
            parents.begin(), parents.end(), [](const Parent &p) { return !p.leaves.isEmpty(); });
        note(ExchangeText::tr(
                 "“%1” in %2 is read as a row of “%3” above it, and so are rows like it")
                 .arg(textAt(first.leaves.first(), column),
                      placeText(m_sheet, first.leaves.first(), -1),
                      nameAt(first.row)));
    }

    bool isFilled(int column) const
    {
        for (int row = m_header + 1; row < rows(); ++row) {
            if (!textAt(row, column).isEmpty())
                return true;
        }
        return false;
    }

    /// A row with hours of its own above rows of its days: the sum of them, which does not count
    /// again, or the hours of the other days. What the numbers do not say is asked.
    void settleDays(const Parent &parent, int column)
    {
        if (!hasHours(parent.row))
            return;
        const QString word = textAt(parent.leaves.first(), column);
        const std::optional<QString> said = mappedWord(m_choices, kRowAboveDays);
        const auto classOf = [this, column](int row) {
            return dayClass(textAt(row, column));
        };
        const bool areAlike =
            std::all_of(parent.leaves.begin(), parent.leaves.end(), [&](int leaf) {
                return classOf(leaf) == classOf(parent.leaves.first());
            });
        const bool isWhole = parent.leaves.size() > 1 && kindOf(parent.row, parent.leaves);
        if (isWhole || said == QString(kLeaveRowOut)) {
            m_sheet.remarks.append(
                {-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr("The hours of “%1” in %2 do not count: its days stand below it")
                     .arg(nameAt(parent.row), placeText(m_sheet, parent.row, -1))});
            return clearHours(parent.row);
        }
        if (areAlike && said == QString(kDayOfGroup))
            return writeOtherDays(parent.row, word);
        askAboutParent(parent, word, areAlike); // and of the other days meanwhile
        if (!areAlike)
            return clearHours(parent.row);
        writeOtherDays(parent.row, word);
    }

    void writeOtherDays(int row, const QString &word)
    {
        write(row,
              m_day,
              dayClass(word) == DayClass::Weekend ? QStringLiteral("weekday")
                                                  : QStringLiteral("weekend"));
    }

    void askAboutParent(const Parent &parent, const QString &word, bool areAlike)
    {
        if (m_isAsked)
            return;
        m_isAsked = true;
        OpenWord open;
        std::tie(open.row, open.column) = placeInFile(m_sheet, parent.row, m_name);
        open.word = kRowAboveDays;
        open.question =
            ExchangeText::tr("“%1” has hours of its own, and a row “%2” below it; do they count?")
                .arg(nameAt(parent.row).left(40), word.left(40));
        if (areAlike)
            open.answers.append(
                {ExchangeText::tr("They are the hours of the other days"), QString(kDayOfGroup)});
        open.answers.append({ExchangeText::tr("No, the days below count: leave such rows out"),
                             QString(kLeaveRowOut)});
        m_sheet.openWords.append(open);
    }

    /// A row with hours of its own above "mean" and "max" is one of them, or a number more.
    void settleFigures(const Parent &parent)
    {
        if (!hasHours(parent.row))
            return;
        for (const int leaf : parent.leaves) {
            if (kindOf(parent.row, {leaf}))
                clearHours(parent.row);
        }
        if (hasHours(parent.row))
            write(parent.row, m_sheet.figures, ExchangeText::tr("(without a word)"));
    }

    // Figures in names

    /// "Vision mean" and "Vision max" are numbers of one group, where a name stands there for
    /// several of them.
    void takeFiguresOfNames()
    {
        if (m_sheet.figures >= 0)
            return;
        QHash<int, NameWithFigure> split;
        QHash<QString, QSet<QString>> figures; // of each name
        QSet<QString> names;
        for (int row = m_header + 1; row < rows(); ++row) {
            const QString name = nameAt(row);
            if (!hasHours(row))
                continue;
            names.insert(caselessText(name));
            const auto found = mappedWord(m_choices, name) == QString(kTakeRow)
                                   ? std::nullopt
                                   : nameWithFigure(name);
            if (!found || sumWords(found->name))
                continue;
            split.insert(row, *found);
            figures[caselessText(found->name)].insert(caselessText(found->figure));
        }
        const auto isSeveral = [&](const QString &name) {
            const QString key = caselessText(name);
            return figures.value(key).size() > 1 || (figures.contains(key) && names.contains(key));
        };
        split.removeIf([&](const std::pair<const int &, NameWithFigure &> &each) {
            return !isSeveral(each.second.name);
        });
        if (split.isEmpty())
            return;
        m_sheet.isArrangedByWords = true;
        m_sheet.figures = appendColumn(ExchangeText::tr("Figure", "heading of a column"));
        for (int row = m_header + 1; row < rows(); ++row) {
            const auto found = split.constFind(row);
            if (found != split.cend()) {
                write(row, m_name, found->name);
                write(row, m_sheet.figures, found->figure);
            } else if (hasHours(row) && figures.contains(caselessText(nameAt(row)))) {
                write(row, m_sheet.figures, ExchangeText::tr("(without a word)"));
            }
        }
    }

    SheetContent &m_sheet;
    const ImportChoices &m_choices;
    const int m_header;
    const QList<ColumnRole> m_roles;
    QList<int> m_hours;
    QList<int> m_words; ///< columns of accelerators, kinds and zones
    int m_name = -1;
    int m_day = -1;
    bool m_isAsked = false;
};

} // namespace

SheetContent withOutlines(SheetContent sheet, const ImportChoices &choices)
{
    Outlines(sheet, choices).settle();
    return sheet;
}

} // namespace kf
