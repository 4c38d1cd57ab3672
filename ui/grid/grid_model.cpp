// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_model.h"

#include "core/base/search_words.h"
#include "core/cells/cell_month.h"
#include "core/cells/unit_word.h"
#include "core/words/cell_words.h"
#include "core/words/time_words.h"
#include "ui/grid/band_totals.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/other_words.h"
#include "ui/grid/typed_text.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

Error refusal(const QString &message)
{
    return Error{ErrorKind::Invalid, message, {}, {}};
}

Result<GridValue> valueOf(const Result<double> &number)
{
    if (!number)
        return number.error();
    return GridValue(number.value());
}

/// "0.60 TB", whatever the data is for.
QString withUnit(const QString &number, CellUnit unit)
{
    unit.per = CellUnit::Per::Nothing;
    return QStringLiteral("%1 %2").arg(number, unitWord(unit)).trimmed();
}

Result<GridValue> numberValue(const BlockCell &cell, const CellUnit &unit, const QLocale &locale)
{
    // Other programs give "12 %" as 0.12: here the text says more.
    const bool isPercent = unit.unit == Unit::Share && cell.text.contains(u'%');
    if (cell.number && !isPercent)
        return GridValue(*cell.number);
    if (cell.text.trimmed().isEmpty())
        return GridValue();
    return valueOf(enteredAmount(cell.text, NumberForm::Plain, unit, locale));
}

/// A bare number from another program is percent or a share like one that is typed.
Result<GridValue> shareValue(const BlockCell &cell, const QLocale &locale)
{
    const bool isBare = !cell.text.isEmpty() && !cell.text.contains(u'%');
    if (cell.number && isBare && std::abs(*cell.number) >= 1.0)
        return GridValue(*cell.number / 100.0);
    if (cell.number)
        return GridValue(*cell.number);
    if (cell.text.trimmed().isEmpty())
        return GridValue();
    return valueOf(enteredNumber(cell.text, NumberForm::Share, locale));
}

/// Spreadsheets give a date both as its text and as a number of days: the text says more.
Result<GridValue> monthValue(const BlockCell &cell, const Month &start, const QLocale &locale)
{
    if (cell.text.trimmed().isEmpty())
        return cell.number ? GridValue(*cell.number) : GridValue();
    return valueOf(enteredPlanMonth(cell.text, start, locale));
}

/// Those that a person can have meant: with a word of `text` in them or alike at the beginning,
/// most words first; all of them where they are few.
QStringList nearChoices(const QString &text, const QList<Choice> &choices)
{
    constexpr qsizetype kNamed = 4;
    constexpr qsizetype kFew = 6;           ///< choices that are all named
    constexpr qsizetype kBeginning = 2;     ///< letters that a misspelt word has in common
    QList<QPair<qsizetype, QString>> alike; // how many words each has in common
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const Choice &choice : choices) {
        const qsizetype common =
            std::count_if(words.cbegin(), words.cend(), [&](const QString &word) {
                return containsWords(choice.label + u' ' + choice.words(), word);
            });
        if (common > 0 || choice.label.startsWith(text.left(kBeginning), Qt::CaseInsensitive))
            alike.append({common, choice.label});
    }
    std::stable_sort(
        alike.begin(), alike.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList near;
    for (const auto &[common, label] : alike.mid(0, kNamed))
        near.append(label);
    for (const Choice &choice : choices) {
        if (choices.size() <= kFew && !near.contains(choice.label))
            near.append(choice.label);
    }
    return near;
}

Result<GridValue> choiceValue(const QString &text, const QList<Choice> &choices)
{
    if (text.isEmpty())
        return GridValue();
    if (const Choice *choice = choiceCalled(text, choices))
        return GridValue(choice->key);
    const QStringList near = nearChoices(text, choices);
    return near.isEmpty() ? refusal(GridModel::tr("“%1” is not one of the choices").arg(text))
                          : refusal(GridModel::tr("“%1” is not one of the choices, such as %2")
                                        .arg(text, near.join(QStringLiteral(", "))));
}

/// A choice of the row, else one that a new row has: other cells that are pasted with it may make
/// it possible, and the row is judged with all of them.
Result<GridValue> chosenValue(const GridModel &model, const QString &text, int row, int column)
{
    const Result<GridValue> value = choiceValue(text, model.choicesAt(row, column));
    const int open = model.endOfRows();
    if (value || row == open || !model.isNewRow(open))
        return value;
    const Result<GridValue> possible = choiceValue(text, model.choicesAt(open, column));
    return possible ? possible : value;
}

Result<GridValue> checkValue(const BlockCell &cell)
{
    if (cell.number)
        return GridValue(*cell.number != 0.0);
    const QString text = cell.text.trimmed().toLower();
    for (const QString &yes :
         {GridModel::tr("Yes").toLower(), QStringLiteral("true"), QStringLiteral("1")}) {
        if (text == yes)
            return GridValue(true);
    }
    for (const QString &no :
         {GridModel::tr("No").toLower(), QStringLiteral("false"), QStringLiteral("0"), QString()}) {
        if (text == no)
            return GridValue(false);
    }
    for (const bool value : {true, false}) {
        if (isOtherWord(value ? GridModel::tr("Yes") : GridModel::tr("No"), text))
            return GridValue(value);
    }
    return refusal(GridModel::tr("“%1” is neither yes nor no").arg(cell.text));
}

/// Both texts with `separator` between them, where there are two.
QString joinedTexts(const QString &first, const QString &second, QChar separator)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + separator + second;
}

} // namespace

NumberForm numberFormOf(CellKind kind)
{
    return kind == CellKind::Share ? NumberForm::Share : NumberForm::Plain;
}

bool isBlank(const GridValue &value, ColumnLook look)
{
    if (const auto *number = std::get_if<double>(&value))
        return look == ColumnLook::Heat && *number == 0.0;
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

std::optional<QString> GridModel::bandAt(int) const
{
    return std::nullopt;
}

bool GridModel::isNewRow(int) const
{
    return false;
}

QString GridModel::placeholderAt(int, int) const
{
    return {};
}

int GridModel::endOfRows() const
{
    const int rows = rowCount();
    return rows > 0 && isNewRow(rows - 1) ? rows - 1 : rows;
}

int GridModel::patternRow(int row) const
{
    int last = rowCount() - 1;
    while (row > last && last > 0 && bandAt(last))
        --last;
    return std::min(row, last);
}

QString GridModel::readOnlyReason(int, int) const
{
    return {};
}

bool GridModel::hatchesReadOnly() const
{
    return true;
}

QList<Choice> GridModel::choicesAt(int, int) const
{
    return {};
}

CellUnit GridModel::unitAt(int, int column) const
{
    return columnAt(column).unit;
}

Result<> GridModel::check(int, int, const GridValue &) const
{
    return {};
}

std::optional<CellRefusal> GridModel::refusalOf(const QList<CellChange> &changes) const
{
    for (const CellChange &change : changes) {
        const Result<> checked = check(patternRow(change.row), change.column, change.value);
        if (!checked)
            return CellRefusal{change.row, change.column, checked.error()};
    }
    return std::nullopt;
}

Result<> GridModel::checkRows(const RowEdit &) const
{
    return Error{ErrorKind::NotAllowed,
                 tr("The rows of this table follow from the plan and cannot be added, moved or "
                    "deleted here"),
                 {},
                 {}};
}

Result<QStringList> GridModel::editRows(const RowEdit &edit, const QString &)
{
    return checkRows(edit).error();
}

QString GridModel::keyOfRow(int) const
{
    return {};
}

int GridModel::rowOfKey(const QString &) const
{
    return -1;
}

QString GridModel::sheetKey() const
{
    return {};
}

QString GridModel::noteAt(int, int) const
{
    return {};
}

Result<> GridModel::checkNote(int, int) const
{
    return Error{ErrorKind::NotAllowed, tr("The cells of this table take no notes"), {}, {}};
}

Result<> GridModel::setNote(int row, int column, const QString &, const QString &)
{
    return checkNote(row, column).error();
}

CellTrend GridModel::trendAt(int, int) const
{
    return CellTrend::Steady;
}

std::optional<double> GridModel::heatAt(int, int) const
{
    return std::nullopt;
}

std::optional<int> GridModel::decimalsAt(int) const
{
    return std::nullopt;
}

std::optional<int> GridModel::totalDecimalsAt(int column) const
{
    return decimalsAt(column);
}

QString GridModel::widestHeat() const
{
    return {};
}

QList<double> GridModel::curveAt(int, int) const
{
    return {};
}

int GridModel::markedColumn() const
{
    return -1;
}

bool GridModel::hasTotals() const
{
    return false;
}

GridValue GridModel::totalAt(int) const
{
    return {};
}

QString GridModel::toolTipAt(int row, int column) const
{
    return readOnlyReason(row, column);
}

QString GridModel::accessibleTextAt(int row, int column) const
{
    const QString shown = shownText(valueAt(row, column), row, column);
    QString rowTitle = isNewRow(row) ? tr("New row") : rowName(*this, row);
    if (column == nameColumn(*this) || columnAt(column).kind == CellKind::Sparkline)
        return rowTitle;
    return tr("%1, %2, %3").arg(rowTitle, columnName(*this, column), shown);
}

Month GridModel::startMonth() const
{
    return {};
}

int GridModel::titleLines() const
{
    return 1;
}

QLocale GridModel::locale() const
{
    return QLocale();
}

QString GridModel::shownText(const GridValue &value, int row, int column) const
{
    const GridColumn &spec = columnAt(column);
    const auto *number = std::get_if<double>(&value);
    if (number != nullptr && spec.kind == CellKind::Month)
        return monthText(startMonth().plus(static_cast<int>(*number)));
    if (number != nullptr) {
        const NumberForm form = numberFormOf(spec.kind);
        const bool isTyped = row >= 0 && row < rowCount() && readOnlyReason(row, column).isEmpty();
        const int decimals = isTyped ? decimalsOf(*number, form, kMostTypedDecimals) : 0;
        return decimals > 0 ? fixedCellText(*number, form, decimals, locale())
                            : cellText(*number, form, locale());
    }
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? tr("Yes") : tr("No");
    const auto *text = std::get_if<QString>(&value);
    if (text == nullptr)
        return {};
    if (spec.kind != CellKind::Choice || row < 0)
        return *text;
    for (const Choice &choice : choicesAt(row, column)) {
        if (choice.key == *text)
            return choice.label;
    }
    return *text;
}

QString GridModel::editedText(int row, int column) const
{
    const GridValue value = valueAt(row, column);
    const auto *number = std::get_if<double>(&value);
    const CellUnit unit = unitAt(row, column);
    if (number != nullptr && unit.unit == Unit::Share) // "0.3" would be read as 30 %
        return editText(*number / unit.factor, NumberForm::Share, locale());
    if (number != nullptr && columnAt(column).kind != CellKind::Month)
        return editText(*number, numberFormOf(columnAt(column).kind), locale());
    return shownText(value, row, column);
}

QString GridModel::meaningOf(const QString &typed, int row, int column) const
{
    const CellKind kind = columnAt(column).kind;
    const QString text = typed.trimmed();
    const bool hasWords = std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c == u'=' || c == u'%'; });
    const CellUnit unit = unitAt(row, column);
    const bool isPercent = kind == CellKind::Number && unit.unit == Unit::Share;
    const bool isData = kind == CellKind::Number && unit.unit == Unit::Gigabytes && !hasWords;
    const bool isMeant = kind == CellKind::Share || kind == CellKind::Month || isData ||
                         isPercent || (kind == CellKind::Number && hasWords);
    if (!isMeant || text.isEmpty())
        return {};
    const Result<GridValue> value =
        valueFrom({typedText(*this, row, column, text), std::nullopt}, row, column);
    if (!value)
        return {};
    QString shown = shownText(value.value(), row, column);
    if (isData || isPercent)
        shown = withUnit(shown, unit);
    if (isData) // columns of data have one unit in this plan and another one in the next
        return shown;
    const auto bare = [](QString one) {
        return one.remove(u' ').remove(u'\u00a0');
    };
    return bare(shown) == bare(text) ? QString() : shown;
}

Result<GridValue> GridModel::valueFrom(const BlockCell &cell, int row, int column) const
{
    const CellKind kind = columnAt(column).kind;
    switch (kind) {
    case CellKind::Number:
        return numberValue(cell, unitAt(row, column), locale());
    case CellKind::Share:
        return shareValue(cell, locale());
    case CellKind::Month:
        return monthValue(cell, startMonth(), locale());
    case CellKind::Choice:
        return chosenValue(*this, cell.text.trimmed(), row, column);
    case CellKind::Check:
        return checkValue(cell);
    case CellKind::Text:
        return GridValue(cell.text);
    case CellKind::Sparkline:
        break;
    }
    return refusal(tr("A curve cannot be edited"));
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (const std::optional<QString> band = bandAt(row)) {
        const QString text =
            column == 0 ? *band : shownText(bandTotalOf(*this, row, column), kNoRow, column);
        if (role == Qt::DisplayRole || text.isEmpty())
            return text.isEmpty() ? QVariant() : text;
        if (role != Qt::AccessibleTextRole)
            return {};
        return column == 0 ? text : tr("%1, %2, %3").arg(*band, columnName(*this, column), text);
    }
    switch (role) {
    case Qt::DisplayRole:
        return shownText(valueAt(row, column), row, column);
    case Qt::EditRole:
        return editedText(row, column);
    case Qt::ToolTipRole:
        return joinedTexts(noteAt(row, column), toolTipAt(row, column), u'\n');
    case Qt::AccessibleTextRole: {
        const QString note = noteAt(row, column);
        const QString spoken = note.isEmpty() ? QString() : tr("note: %1").arg(note);
        return joinedTexts(accessibleTextAt(row, column), spoken, u' ');
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const GridColumn &spec = columnAt(section);
    if (role == Qt::DisplayRole)
        return wholeTitle(spec.title);
    if (role == Qt::ToolTipRole)
        return spec.toolTip;
    return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (bandAt(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return readOnlyReason(index.row(), index.column()).isEmpty() ? base | Qt::ItemIsEditable : base;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const BlockCell cell{typedText(*this, index.row(), index.column(), value.toString()),
                         std::nullopt};
    const Result<GridValue> read = valueFrom(cell, index.row(), index.column());
    if (!read || !check(index.row(), index.column(), read.value()))
        return false;
    return setCells({{index.row(), index.column(), read.value()}}, tr("Type %1").arg(cell.text))
        .ok();
}

} // namespace kf

#include "moc_grid_model.cpp"
