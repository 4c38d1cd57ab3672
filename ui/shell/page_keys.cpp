// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_keys.h"

#include "ui/grid/open_editor.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/segments.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
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

/// From the top down, and from left to right; what is scrolled together stays together. Panels
/// behind others come last: Qt keeps them outside of the page.
template<typename T> void sortByPlace(QList<T *> &widgets, const QWidget &page)
{
    const auto place = [&page](const QWidget *widget) {
        const QWidget &part = seenPartOf(*widget, page);
        const QPoint seen = part.mapTo(&page, QPoint());
        const QPoint at = widget->mapTo(&page, QPoint());
        const bool isBehind = !page.rect().intersects(QRect(seen, part.size()));
        return std::tuple(isBehind, seen.y(), seen.x(), at.y(), at.x());
    };
    std::stable_sort(widgets.begin(), widgets.end(), [&place](const T *a, const T *b) {
        return place(a) < place(b);
    });
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

/// The parts within `widget` that are seen, none within another.
void addParts(QWidget &widget, QList<QWidget *> &parts)
{
    for (QObject *child : widget.children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner == nullptr || !inner->isVisible() || inner->isWindow())
            continue;
        if (isPart(*inner))
            parts.append(inner);
        else
            addParts(*inner, parts);
    }
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
            {named(kNextPart), tr("Go to the next part of the page: a table, a chart, a drawing")},
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
    // A sheet leads out to the tools first: from there on to what follows the sheet.
    if (own == parts.cend() && focused != nullptr && page->isAncestorOf(focused))
        own = partOf(m_left);
    const qsizetype count = parts.size();
    qsizetype next = step > 0 ? 0 : count - 1; // from anywhere else
    if (own != parts.cend())
        next = (own - parts.cbegin() + step + count) % count;
    bringIntoSight(*parts[next]);
    parts[next]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace kf

#include "moc_page_keys.cpp"
