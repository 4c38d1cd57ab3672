// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/layout_check.h"

#include "ui/grid/grid_model.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>

#include <algorithm>

namespace kf::test {

namespace {

constexpr int kTolerance = 1; ///< pixels; widths of text are rounded

/// "DemandPage > Panel day > QLabel": where a widget stands.
QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each != nullptr && names.size() < 4;
         each = each->parentWidget()) {
        const QString name = each->objectName();
        names.prepend(QString::fromLatin1(each->metaObject()->className()) +
                      (name.isEmpty() ? QString() : QLatin1Char(' ') + name));
    }
    return names.join(QStringLiteral(" > "));
}

QString problem(const QWidget &widget, const QString &text, int needed, int given)
{
    return QStringLiteral("%1: \"%2\" needs %3, has %4")
        .arg(placeOf(widget), text)
        .arg(needed)
        .arg(given);
}

QString plainText(const QLabel &label)
{
    if (!Qt::mightBeRichText(label.text()) || label.textFormat() == Qt::PlainText) {
        QString text = label.text();
        return label.buddy() != nullptr ? text.remove(QLatin1Char('&')) : text;
    }
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

void checkLabel(const QLabel &label, QStringList &problems)
{
    // A OneLineLabel ends with a sign where it is cut, and its tool tip says all.
    if (label.text().isEmpty() || label.inherits("kf::OneLineLabel"))
        return;
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        if (needed > label.height() + kTolerance)
            problems.append(problem(label, plainText(label), needed, label.height()));
        return;
    }
    const int needed = label.fontMetrics().size(0, plainText(label)).width();
    const int given = label.contentsRect().width();
    if (needed > given + kTolerance)
        problems.append(problem(label, plainText(label), needed, given));
}

void checkButton(const QAbstractButton &button, QStringList &problems)
{
    if (button.text().isEmpty())
        return;
    const QSize needed = button.minimumSizeHint();
    if (needed.width() > button.width() + kTolerance)
        problems.append(problem(button, button.text(), needed.width(), button.width()));
    if (needed.height() > button.height() + kTolerance)
        problems.append(problem(button, button.text(), needed.height(), button.height()));
}

void checkCombo(const QComboBox &combo, QStringList &problems)
{
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    if (needed > combo.width())
        problems.append(problem(combo, combo.currentText(), needed, combo.width()));
}

void checkTabs(const QTabBar &tabs, QStringList &problems)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        if (needed > tabs.tabRect(i).width())
            problems.append(problem(tabs, tabs.tabText(i), needed, tabs.tabRect(i).width()));
    }
}

void checkHeader(const QHeaderView &header, QStringList &problems)
{
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
        return;
    for (int section = 0; section < header.count(); ++section) {
        const auto *sheet = qobject_cast<const GridModel *>(header.model());
        const QString text =
            sheet != nullptr
                ? sheet->columnAt(section).title // with the places where it may break
                : header.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        int needed = 0;
        // A title goes on below where the header is high enough.
        const bool wraps = header.height() >= 2 * header.fontMetrics().height();
        static const QRegularExpression anyLine(QStringLiteral("[\n]"));
        static const QRegularExpression anyWord(QStringLiteral("[\n \u00ad]"));
        const QStringList lines = text.split(wraps ? anyWord : anyLine);
        for (const QString &line : lines)
            needed = std::max(needed, header.fontMetrics().horizontalAdvance(line));
        if (!header.isSectionHidden(section) && needed > header.sectionSize(section))
            problems.append(problem(header, text, needed, header.sectionSize(section)));
    }
}

/// A sheet cuts nothing as long as another of its columns has room that nobody needs. Of one with
/// hours the hours come first, and a total may need more than the cells above it.
void checkCells(const GridView &grid, QStringList &problems)
{
    const GridModel *model = grid.model();
    if (model == nullptr || model->hasTotals())
        return;
    QString cut;
    int empty = 0;
    for (int column = 0; column < model->columnCount(); ++column) {
        const GridColumn &spec = model->columnAt(column);
        if (spec.look == ColumnLook::Heat)
            return;
        if (spec.kind == CellKind::Sparkline || spec.kind == CellKind::Check)
            continue;
        const int needed = grid.table()->fittedWidth(column, 0).width;
        const int given = grid.table()->columnWidth(column);
        int word = 0; // a column keeps room for the longest one of its title
        static const QRegularExpression between(QStringLiteral("[\n \u00ad]"));
        for (const QString &each : spec.title.split(between))
            word = std::max(word, grid.table()->fontMetrics().horizontalAdvance(each) + 3);
        empty += std::max(0, given - std::max(needed, word));
        if (needed > given + kTolerance && cut.isEmpty())
            cut = problem(grid, spec.title, needed, given);
    }
    if (!cut.isEmpty() && empty > kTolerance)
        problems.append(QStringLiteral("%1, and %2 beside it are empty").arg(cut).arg(empty));
}

/// What scrolls stands where it likes, and out of sight do a dock behind another one and the tabs
/// of docks that give way.
bool mayStandOutside(const QWidget &widget)
{
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    if (tabs != nullptr && tabs->visibleRegion().isEmpty())
        return true;
    const auto *dock = qobject_cast<const QDockWidget *>(&widget);
    if (dock != nullptr && dock->visibleRegion().isEmpty())
        return true;
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QComboBox *>(parent) != nullptr) // the style frames its line
        return true;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(
        parent != nullptr ? parent->parentWidget() : nullptr);
    return parent == nullptr || widget.isWindow() || widget.size().isEmpty() ||
           (area != nullptr && area->viewport() == parent);
}

void checkPlace(const QWidget &widget, QStringList &problems)
{
    if (mayStandOutside(widget) || widget.parentWidget()->rect().contains(widget.geometry()))
        return;
    const QRect at = widget.geometry();
    problems.append(QStringLiteral("%1 stands at %2,%3 %4x%5 outside %6x%7")
                        .arg(placeOf(widget))
                        .arg(at.x())
                        .arg(at.y())
                        .arg(at.width())
                        .arg(at.height())
                        .arg(widget.parentWidget()->width())
                        .arg(widget.parentWidget()->height()));
}

/// Texts that have an access key in common.
QStringList twice(const QStringList &texts)
{
    QStringList found;
    QHash<QKeySequence, QString> first;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        const auto other = first.constFind(key);
        if (other == first.cend())
            first.insert(key, text);
        else
            found.append(QStringLiteral("%1: \"%2\" and \"%3\"").arg(key.toString(), *other, text));
    }
    return found;
}

bool isControl(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    const bool isViewport = area != nullptr && area->viewport() == &widget; // speaks as its area
    return widget.focusPolicy() != Qt::NoFocus && !isViewport && !widget.inherits("QHeaderView") &&
           !widget.inherits("QScrollBar") && !widget.inherits("QMainWindow");
}

} // namespace

QStringList layoutProblems(QWidget &window)
{
    QStringList problems;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        checkPlace(*widget, problems);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, problems);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, problems);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            checkCombo(*combo, problems);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(*tabs, problems);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(*header, problems);
        else if (const auto *grid = qobject_cast<const GridView *>(widget))
            checkCells(*grid, problems);
    }
    return problems;
}

QStringList tabsOutOfSight(QWidget &window)
{
    QStringList problems;
    for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
        int all = 0;
        for (int i = 0; i < tabs->count(); ++i)
            all += tabs->tabRect(i).width();
        if (tabs->isVisible() && all > tabs->width() + kTolerance)
            problems.append(problem(*tabs, QStringLiteral("all tabs"), all, tabs->width()));
    }
    return problems;
}

QStringList accessKeysTwice(QWidget &window)
{
    QStringList texts;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->visibleRegion().isEmpty())
            texts.append(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            texts.append(label->text());
    }
    for (const QGroupBox *box : window.findChildren<QGroupBox *>()) {
        if (box->isVisible())
            texts.append(box->title());
    }
    for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    return twice(texts);
}

QStringList accessKeysTwice(QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator())
            texts.append(action->text());
    }
    return twice(texts);
}

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // The line of a spin box speaks with the name of its box.
        if (!widget->isVisible() || !isControl(*widget) ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(placeOf(*widget));
    }
    return nameless;
}

} // namespace kf::test
