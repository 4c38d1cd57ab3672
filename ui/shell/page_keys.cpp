// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_keys.h"

#include "ui/grid/open_editor.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/segments.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QShortcut>
#include <QTabBar>

#include <algorithm>
#include <tuple>

namespace kf {

namespace {

constexpr int kDigits = 9;

const QKeySequence kNextPart(Qt::Key_F6);
const QKeySequence kPartBefore(Qt::SHIFT | Qt::Key_F6);

QKeySequence segmentKey(int index)
{
    return {Qt::ALT | Qt::Key(Qt::Key_1 + index)};
}

/// What a part is scrolled in, or itself: its own place may lie far out of sight.
const QWidget &seenPartOf(const QWidget &widget, const QWidget &page)
{
    const QWidget *seen = &widget;
    for (const QWidget *above = &widget; above != nullptr && above != &page;
         above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(above) != nullptr)
            seen = above;
    }
    return *seen;
}

/// The panel that a widget stands in, or what the panels stand around; itself where it stands in
/// neither.
QWidget &placeOf(QWidget &widget, const QWidget &page)
{
    for (QWidget *above = &widget; above != &page; above = above->parentWidget()) {
        if (qobject_cast<const QMainWindow *>(above->parentWidget()) != nullptr)
            return *above;
    }
    return widget;
}

/// Of panels that share one place, the one in front; Qt keeps the others outside of the page.
const QWidget &frontOf(QWidget &place, const QWidget &page)
{
    const auto isInFront = [&page](const QWidget *one) {
        return page.rect().intersects(QRect(one->mapTo(&page, QPoint()), one->size()));
    };
    auto *dock = qobject_cast<QDockWidget *>(&place);
    const auto *docks = qobject_cast<const QMainWindow *>(place.parentWidget());
    if (dock == nullptr || docks == nullptr || isInFront(dock))
        return place;
    for (const QDockWidget *other : docks->tabifiedDockWidgets(dock)) {
        if (!other->isFloating() && isInFront(other))
            return *other;
    }
    return place;
}

/// Which tab of its place a panel has; 0 where it is alone.
int tabOf(const QWidget &place)
{
    const QWidget *docks = place.parentWidget();
    for (const QTabBar *bar :
         docks->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == place.windowTitle())
                return tab;
        }
    }
    return 0;
}

/// From the top down, and from left to right; panels that share one place in the order of their
/// tabs, whichever is in front. What is scrolled together stays together.
template<typename T> void sortByPlace(QList<T *> &widgets, const QWidget &page)
{
    const auto place = [&page](QWidget *widget) {
        QWidget &panel = placeOf(*widget, page);
        const QPoint stands = frontOf(panel, page).mapTo(&page, QPoint());
        const QPoint seen = seenPartOf(*widget, page).mapTo(&page, QPoint());
        const QPoint at = widget->mapTo(&page, QPoint());
        return std::tuple(stands.y(), stands.x(), tabOf(panel), seen.y(), seen.x(), at.y(), at.x());
    };
    std::stable_sort(
        widgets.begin(), widgets.end(), [&place](T *a, T *b) { return place(a) < place(b); });
}

/// True for what is a part of a page by itself: a table, a chart, a drawing, a list; not for single
/// fields, which Tab goes to.
bool isPart(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() &&
           qobject_cast<const QAbstractButton *>(&widget) == nullptr &&
           qobject_cast<const QAbstractSlider *>(&widget) == nullptr &&
           qobject_cast<const QAbstractSpinBox *>(&widget) == nullptr &&
           qobject_cast<const QComboBox *>(&widget) == nullptr &&
           qobject_cast<const QLabel *>(&widget) == nullptr &&
           qobject_cast<const QLineEdit *>(&widget) == nullptr &&
           qobject_cast<const QScrollArea *>(&widget) == nullptr && // its contents are
           qobject_cast<const QTabBar *>(&widget) == nullptr;
}

/// The parts within `widget` that are seen, none within another. A panel of words alone is one as
/// well: its keys scroll it.
void addParts(QWidget &widget, QList<QWidget *> &parts)
{
    for (QObject *child : widget.children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner == nullptr || !inner->isVisible() || inner->isWindow())
            continue;
        if (isPart(*inner)) {
            parts.append(inner);
            continue;
        }
        const qsizetype before = parts.size();
        addParts(*inner, parts);
        if (parts.size() > before || qobject_cast<QDockWidget *>(inner) == nullptr)
            continue;
        if (auto *words = inner->findChild<QScrollArea *>())
            parts.append(words);
    }
}

/// True for the tools above what a page shows.
bool isTool(const QWidget &widget, const QWidget &page)
{
    for (const QWidget *above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        if (above == &page)
            return true;
        if (qobject_cast<const QMainWindow *>(above) != nullptr)
            return false;
    }
    return false;
}

/// The tools of a page, row by row; of buttons that exclude each other the one that is chosen.
QList<QWidget *> toolsOf(const QWidget &page)
{
    QList<QWidget *> tools = page.findChildren<QWidget *>();
    tools.removeIf([&page](const QWidget *one) {
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        const bool isOther = button != nullptr && button->group() != nullptr &&
                             button->group()->exclusive() && !button->isChecked();
        return (one->focusPolicy() & Qt::TabFocus) == 0 || !one->isVisible() || !one->isEnabled() ||
               isOther || !isTool(*one, page);
    });
    const auto middle = [&page](const QWidget *one) {
        return one->mapTo(&page, one->rect().center());
    };
    std::stable_sort(tools.begin(), tools.end(), [&](const QWidget *a, const QWidget *b) {
        return middle(a).y() < middle(b).y();
    });
    for (auto row = tools.begin(); row != tools.end();) {
        const auto end = std::find_if(row, tools.end(), [&, first = *row](const QWidget *one) {
            return middle(one).y() > first->mapTo(&page, first->rect().bottomLeft()).y();
        });
        std::stable_sort(row, end, [&](const QWidget *a, const QWidget *b) {
            return middle(a).x() < middle(b).x();
        });
        row = end;
    }
    return tools;
}

} // namespace

PageKeys::PageKeys(QWidget *window, std::function<QWidget *()> page)
    : QObject(window)
    , m_page(std::move(page))
{
    const auto add = [this, window](const QKeySequence &key, const std::function<void()> &action) {
        auto *shortcut = new QShortcut(key, window);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int index = 0; index < kDigits; ++index)
        add(segmentKey(index), [this, index] { chooseSegment(index); });
    add(kNextPart, [this] { goToPart(1); });
    add(kPartBefore, [this] { goToPart(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before) {
        if (before != nullptr)
            m_left = before;
    });
}

QList<std::pair<QString, QString>> PageKeys::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    return {{tr("%1 to %2", "keys").arg(named(segmentKey(0)), named(segmentKey(kDigits - 1))),
             tr("Choose a segment of the page, by its place in the first row of them")},
            {named(kNextPart),
             tr("Go to the next part of the page: a table, a chart, a drawing, the tools")},
            {named(kPartBefore), tr("Go back to the part before")}};
}

void PageKeys::chooseSegment(int index) const
{
    const QWidget *page = m_page();
    QList<Segments *> all = page->findChildren<Segments *>();
    // One that has nothing to choose from takes no place.
    all.removeIf([](const Segments *one) { return !one->isVisible() || one->size().isEmpty(); });
    if (all.isEmpty())
        return;
    sortByPlace(all, *page);
    const QList<QAbstractButton *> buttons = all.constFirst()->findChildren<QAbstractButton *>();
    if (index < buttons.size())
        buttons[index]->click();
}

void PageKeys::goToPart(int step) const
{
    QWidget *page = m_page();
    QList<QWidget *> parts;
    addParts(*page, parts);
    parts.removeIf([page](const QWidget *part) { return isTool(*part, *page); });
    // They are one part, which Tab goes through.
    const QList<QWidget *> row = toolsOf(*page);
    for (qsizetype i = 1; i < row.size(); ++i)
        QWidget::setTabOrder(row[i - 1], row[i]);
    QWidget *tools = row.isEmpty() ? nullptr : row.first();
    if (tools != nullptr)
        parts.append(tools);
    if (parts.isEmpty() || !finishEditing(*page))
        return;
    sortByPlace(parts, *page);
    const QWidget *focused = QApplication::focusWidget();
    const auto partOf = [&parts](const QWidget *widget) {
        return std::find_if(parts.cbegin(), parts.cend(), [widget](const QWidget *part) {
            return part == widget || part->isAncestorOf(widget);
        });
    };
    auto own = partOf(focused);
    if (own == parts.cend() && focused != nullptr && page->isAncestorOf(focused))
        own = partOf(isTool(*focused, *page) ? tools : m_left.data());
    const qsizetype count = parts.size();
    // From anywhere else first to what the page shows.
    const qsizetype first = parts.first() == tools && count > 1 ? 1 : 0;
    qsizetype next = step > 0 ? first : count - 1;
    if (own != parts.cend())
        next = (own - parts.cbegin() + step + count) % count;
    bringIntoSight(*parts[next]);
    parts[next]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace kf

#include "moc_page_keys.cpp"
