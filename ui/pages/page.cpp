// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "core/words/refusal_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/open_editor.h"
#include "ui/pages/page_list.h"
#include "ui/pages/parts/foreign_cells.h"
#include "ui/pages/parts/go_to_cell.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/statistics_text.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMouseEvent>
#include <QStyle>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

/// Of remembered layouts: whether their sizes are a person's, or follow the page.
constexpr int kFollowingLayout = 0;
constexpr int kSizedLayout = 1;

/// Rows of the sheet that panels leave in sight, and lines of text that panels beside each other
/// need below it.
constexpr int kRowsInSight = 8;
constexpr int kOpenLines = 14;
/// Lines that a panel below a sheet has, with its tab, however many rows that takes from the sheet:
/// in fewer it cannot be read; more where a person has chosen it among others.
constexpr int kLeastLines = 9;
constexpr int kReadableLines = 11;

/// Panels below the main thing take at most that share of the height, unless it leaves them more.
constexpr double kPanelShare = 0.4;

/// A panel that shares its place has its title on a tab.
void showTitles(const QMainWindow &docks, const QList<Panel *> &panels)
{
    for (QTabBar *bar : docks.findChildren<QTabBar *>()) { // a narrow one scrolls, no title is cut
        bar->setElideMode(Qt::ElideNone);
        bar->setUsesScrollButtons(true);
    }
    for (Panel *panel : panels) {
        const QList<QDockWidget *> beside = docks.tabifiedDockWidgets(panel);
        panel->setOnTab(std::any_of(beside.cbegin(), beside.cend(), [](const QDockWidget *each) {
            return !each->isHidden() && !each->isFloating();
        }));
    }
}

void addTabStops(const QLayout &layout, QList<QWidget *> &stops);

/// Appends what Tab stops at in `widget`, in the order of its layouts.
void addTabStops(QWidget &widget, QList<QWidget *> &stops)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0) {
        stops.append(&widget);
    } else if (widget.layout() != nullptr) {
        addTabStops(*widget.layout(), stops);
    } else {
        for (QObject *child : widget.children()) {
            auto *inner = qobject_cast<QWidget *>(child);
            if (inner != nullptr && !inner->isWindow())
                addTabStops(*inner, stops);
        }
    }
}

void addTabStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout() != nullptr)
            addTabStops(*item->layout(), stops);
        else if (item->widget() != nullptr)
            addTabStops(*item->widget(), stops);
    }
}

/// Of the tabs of panels that share one place.
int tabHeight(const QWidget &page)
{
    return page.fontMetrics().height() + 4 * metrics::kStep;
}

/// Below the main thing where that has all it would like; negative where it has less.
int heightBelow(const QMainWindow &docks, const QWidget &centre)
{
    return docks.height() - centre.sizeHint().height() -
           docks.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &docks);
}

/// Hidden or not.
bool standsBelow(const QMainWindow &docks, Panel *panel)
{
    return docks.dockWidgetArea(panel) == Qt::BottomDockWidgetArea && !panel->isFloating();
}

/// Of the panels that share the place below the sheet one is chosen that is not the first.
bool isOtherChosen(const QMainWindow &docks, const QList<Panel *> &panels)
{
    const auto isBelow = [&docks](Panel *panel) {
        return standsBelow(docks, panel) && !panel->isHidden();
    };
    const auto first = std::find_if(panels.cbegin(), panels.cend(), isBelow);
    return first != panels.cend() && std::any_of(first + 1, panels.cend(), [&](Panel *each) {
               return isBelow(each) && !each->visibleRegion().isEmpty();
           });
}

/// What panels below the sheet need in one place, with their tabs; 0 where none is there.
int leastOfStack(const QMainWindow &docks, const QList<Panel *> &panels)
{
    int least = 0;
    for (Panel *panel : panels) {
        if (standsBelow(docks, panel) && !panel->isHidden())
            least = std::max(least, panel->leastHeight());
    }
    return least > 0 ? least + tabHeight(docks) : 0;
}

/// The panel that has the keyboard, or had it before something beside the page took it; or nullptr.
Panel *workedIn(const QMainWindow &docks, const QList<Panel *> &panels)
{
    const QWidget *focus = docks.focusWidget();
    const auto found = std::find_if(panels.cbegin(), panels.cend(), [focus](Panel *panel) {
        return !panel->isFloating() && panel->isAncestorOf(focus);
    });
    return found == panels.cend() ? nullptr : *found;
}

/// When the layout has followed the rows.
void showActiveCellSoon(const GridView &grid)
{
    QTimer::singleShot(0, &grid, [&grid] { showActiveCell(grid); });
}

} // namespace

Page::Page(const PageContext &context, PageId id, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(id)
    , m_title(new QLabel(pageTitle(id), this))
    , m_head(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_docks(new QMainWindow(this))
    , m_centre(new QWidget(m_docks))
{
    setAccessibleName(pageTitle(id));
    m_title->setFont(context.theme.font(TextStyle::PageTitle));
    m_tools->setSpacing(2 * metrics::kStep);
    m_body->setSpacing(metrics::kGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPagePadding,
                               metrics::kPagePadding - metrics::kStep,
                               metrics::kPagePadding,
                               metrics::kPagePadding);
    layout->setSpacing(metrics::kGap - metrics::kStep);
    m_head->setSpacing(2 * metrics::kStep);
    m_head->addWidget(m_title);
    layout->addLayout(m_head);
    layout->addLayout(m_tools);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_centre->setLayout(m_body);
    m_docks->setWindowFlags(Qt::Widget);
    m_docks->setContextMenuPolicy(Qt::NoContextMenu); // View > Panels offers them by name
    m_docks->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    m_docks->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_docks->setCentralWidget(m_centre);
    m_docks->installEventFilter(this);
    m_centre->installEventFilter(this);
    layout->addWidget(m_docks, 1);
}

void Page::present(const EvaluationPtr &figures)
{
    m_plan = m_context.document.plan();
    m_figures = figures;
    refresh();
}

void Page::reveal(const QString &) {}

std::optional<WhyRequest> Page::whyHere() const
{
    return std::nullopt;
}

Panel *Page::addPanel(const QString &name, const QString &title, Qt::DockWidgetArea area)
{
    auto *panel = new Panel(m_context.theme, name, title, m_docks);
    m_docks->addDockWidget(area, panel);
    m_panels.append(panel);
    const auto follow = [this] {
        showTitles(*m_docks, m_panels);
        if (m_stacked && isVisible() && !m_sizedByHand && roomForPanels() != m_room)
            applySizes();
    };
    // Queued: a window that is destroyed hides its docks after its page.
    connect(panel, &QDockWidget::visibilityChanged, this, follow, Qt::QueuedConnection);
    connect(panel, &QDockWidget::topLevelChanged, this, follow, Qt::QueuedConnection);
    return panel;
}

void Page::sizePanels(const QList<Panel *> &panels, const QList<int> &sizes, Qt::Orientation along)
{
    m_sizes.append({QList<QDockWidget *>(panels.cbegin(), panels.cend()), sizes, along});
}

void Page::putPanelsAside(bool aside)
{
    if (aside != m_asideLayout.isEmpty())
        return;
    if (!aside) {
        const QByteArray layout = std::exchange(m_asideLayout, QByteArray());
        restorePanelLayout(layout);
        m_spareHeight = -1; // sizes are to be found anew
        if (isVisible() && !m_sizedByHand)
            applySizes();
        return;
    }
    m_asideLayout = panelLayout();
    if (m_firstLayout.isEmpty())
        m_firstLayout = m_docks->saveState();
    stackPanels(false);
    for (Panel *panel : std::as_const(m_panels)) {
        if (!panel->isFloating())
            panel->hide();
    }
}

void Page::giveWayBelow(bool isBelow)
{
    if (isBelow == m_gaveWay)
        return;
    const bool isTight = isVisible() && !m_grids.isEmpty() && m_asideLayout.isEmpty() &&
                         roomForPanels() < kOpenLines * fontMetrics().height() &&
                         spareHeight() < leastOfStack(*m_docks, m_panels) &&
                         workedIn(*m_docks, m_panels) == nullptr;
    if (isBelow && !isTight)
        return;
    m_gaveWay = isBelow;
    putPanelsAside(isBelow);
}

Panel *Page::addPanelBehind(Panel *front, const QString &name, const QString &title)
{
    Panel *panel = addPanel(name, title, m_docks->dockWidgetArea(front));
    m_docks->tabifyDockWidget(front, panel);
    front->raise();
    return panel;
}

ChartView *Page::newChart()
{
    auto *chart = new ChartView(m_context.theme);
    connect(chart, &ChartView::pictureFailed, this, &Page::tell);
    return chart;
}

void Page::addGrid(const QString &name, GridView *grid)
{
    m_grids.insert(name, grid);
    grid->installEventFilter(this);
    readForeignCells(*grid);
    connect(grid, &GridView::messageShown, this, &Page::tell);
    connect(grid, &GridView::activeCellChanged, this, [grid] { showActiveCellSoon(*grid); });
    connect(
        grid, &GridView::statisticsChanged, this, [this, grid](const SelectionStatistics &chosen) {
            if (!grid->isVisible()) // the plan has changed beneath a table that nobody sees
                return;
            const std::optional<CellPlace> cell = grid->activeCell();
            const QString place =
                cell && chosen.cells == 1 ? cellName(*grid->model(), *cell) : QString();
            m_context.tellStatistics(statisticsText(chosen, QLocale(), place));
        });
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_firstLayout.isEmpty())
        m_firstLayout = m_docks->saveState();
    if (!m_sizedByHand)
        applySizes();
    // Tab follows what is seen, from the tools down, whatever was made first.
    QList<QWidget *> stops;
    addTabStops(*m_head, stops);
    addTabStops(*m_tools, stops);
    addTabStops(*m_body, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    const bool reshaped = (watched == m_centre && event->type() == QEvent::LayoutRequest) ||
                          (watched == m_docks && event->type() == QEvent::Resize);
    if (reshaped && isVisible() && !m_sizedByHand &&
        (spareHeight() != m_spareHeight || roomForPanels() != m_room))
        applySizes();
    if (watched == m_docks && event->type() == QEvent::Resize && isVisible() && !m_sizedByHand &&
        std::exchange(m_docksHeight, m_docks->height()) != m_docks->height())
        shareHeightBeside();
    // Nothing but separators lies bare between the docks.
    if (watched == m_docks && event->type() == QEvent::MouseButtonPress &&
        m_docks->childAt(static_cast<QMouseEvent *>(event)->position().toPoint()) == nullptr)
        m_sizedByHand = true;
    const auto *grid = qobject_cast<GridView *>(watched);
    if (grid != nullptr && event->type() == QEvent::Resize) // a row has come
        showActiveCellSoon(*grid);
    // What was said of its cells is about nothing that is seen.
    if (grid != nullptr && isVisible() && event->type() == QEvent::Hide)
        m_context.tellStatistics({});
    return QWidget::eventFilter(watched, event);
}

/// What the main thing leaves to the panels below it.
int Page::spareHeight() const
{
    return std::max(0, heightBelow(*m_docks, *m_centre));
}

/// What is left to them where sheets show the rows that are to be in sight; fewer where panels
/// could not be read.
int Page::roomForPanels() const
{
    const int spare = heightBelow(*m_docks, *m_centre);
    int room = spare;
    int most = spare; // where sheets are as low as they can be
    for (const GridView *grid : m_grids) {
        const QWidget *parent = grid->parentWidget();
        while (parent != nullptr && parent != m_centre &&
               qobject_cast<const QAbstractScrollArea *>(parent) == nullptr)
            parent = parent->parentWidget();
        if (parent != m_centre || !grid->isVisibleTo(m_centre))
            continue;
        const int high = grid->sizeHint().height();
        room += high - grid->heightOfRows(kRowsInSight);
        most += high - grid->minimumSizeHint().height();
    }
    room = std::max(0, spare > 0 ? spare : room);
    const bool isChosen = m_stacked && isOtherChosen(*m_docks, m_panels);
    const int line = fontMetrics().height();
    const int least = isChosen ? kReadableLines * line : kLeastLines * line + metrics::kGap;
    return std::max(room, std::min(least, most));
}

int Page::mostHeight() const
{
    if (m_sizedByHand)
        return m_centre->height();
    const int least = leastOfStack(*m_docks, m_panels);
    if (least == 0)
        return m_docks->height();
    const int separator =
        m_docks->style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, m_docks);
    return m_docks->height() - least - separator;
}

/// In a low window the panels below the sheet give way to it: all in one place, a tab each.
void Page::stackPanels(bool stacked)
{
    if (stacked == m_stacked)
        return;
    if (stacked)
        m_openLayout = m_docks->saveState(kFollowingLayout);
    m_stacked = stacked;
    Panel *first = nullptr;
    Panel *const worked = workedIn(*m_docks, m_panels); // before tabs hide it
    for (Panel *panel : std::as_const(m_panels)) {
        const bool isBelow = standsBelow(*m_docks, panel);
        panel->setLow(stacked && isBelow);
        if (!stacked || !isBelow || panel->isHidden())
            continue;
        if (first != nullptr)
            m_docks->tabifyDockWidget(first, panel);
        else
            first = panel;
    }
    if (first != nullptr)
        (worked != nullptr && worked->isVisibleTo(m_docks) ? worked : first)->raise();
    if (stacked)
        return;
    m_docks->restoreState(m_openLayout, kFollowingLayout);
    m_spareHeight = -1; // sizes are to be found anew
}

void Page::sizeStack()
{
    if (!m_stacked)
        return;
    m_spareHeight = spareHeight();
    QList<QDockWidget *> docks;
    QList<int> sizes;
    for (Panel *panel : std::as_const(m_panels)) {
        if (m_docks->dockWidgetArea(panel) == Qt::BottomDockWidgetArea) {
            docks.append(panel);
            sizes.append(std::max(m_room, panel->minimumSizeHint().height()));
        }
    }
    m_docks->resizeDocks(docks, sizes, Qt::Vertical);
}

/// Panels below each other beside the main thing share every height alike: what a low window took
/// from one of them comes back.
void Page::shareHeightBeside()
{
    const auto isBeside = [this](QDockWidget *dock) {
        return !dock->isHidden() && !dock->isFloating() &&
               m_docks->dockWidgetArea(dock) != Qt::BottomDockWidgetArea;
    };
    for (const PanelSizes &each : std::as_const(m_sizes)) {
        if (each.along != Qt::Vertical ||
            !std::all_of(each.docks.cbegin(), each.docks.cend(), isBeside))
            continue;
        // When the docks stand where they go: they are being resized.
        QMetaObject::invokeMethod(
            this,
            [this, each] { m_docks->resizeDocks(each.docks, each.sizes, each.along); },
            Qt::QueuedConnection);
    }
}

void Page::applySizes()
{
    if (!m_asideLayout.isEmpty())
        return;
    m_room = roomForPanels();
    stackPanels(m_room < kOpenLines * fontMetrics().height());
    if (m_stacked) {
        sizeStack();
        // Once more when the docks stand where they go: this may come before they are resized.
        QMetaObject::invokeMethod(this, &Page::sizeStack, Qt::QueuedConnection);
        return;
    }
    const int before = m_spareHeight;
    m_spareHeight = spareHeight();
    const int share = std::min(m_room, static_cast<int>(kPanelShare * m_docks->height()));
    for (const PanelSizes &each : std::as_const(m_sizes)) {
        QList<int> sizes = each.sizes;
        bool follows = before < 0;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            const bool below = each.along == Qt::Vertical &&
                               m_docks->dockWidgetArea(each.docks[i]) == Qt::BottomDockWidgetArea;
            // Once the main thing needs its room, window and person decide who gets less; what it
            // does not need is never left empty.
            const int high = each.docks[i]->height();
            follows = follows || (below && (std::max(before, m_spareHeight) > sizes[i] ||
                                            high < m_spareHeight || high > m_room));
            sizes[i] = below ? std::max({std::min(sizes[i], share), m_spareHeight, 1}) : sizes[i];
        }
        if (!follows)
            continue;
        const auto resize = [this, docks = each.docks, sizes, along = each.along] {
            m_docks->resizeDocks(docks, sizes, along);
        };
        resize();
        if (each.along == Qt::Horizontal)
            continue;
        // Once more when the docks stand where they go: this may come before they are resized.
        QMetaObject::invokeMethod(this, resize, Qt::QueuedConnection);
    }
}

QByteArray Page::panelLayout() const
{
    if (!m_asideLayout.isEmpty())
        return m_asideLayout;
    if (m_stacked) // how they stand in a low window is not a person's choice
        return m_openLayout;
    return m_panels.isEmpty() ? QByteArray()
                              : m_docks->saveState(m_sizedByHand ? kSizedLayout : kFollowingLayout);
}

void Page::restorePanelLayout(const QByteArray &layout)
{
    if (m_panels.isEmpty() || layout.isEmpty())
        return;
    if (!m_asideLayout.isEmpty()) {
        m_asideLayout = layout;
        return;
    }
    if (m_firstLayout.isEmpty())
        m_firstLayout = m_docks->saveState();
    stackPanels(false);
    m_sizedByHand = m_docks->restoreState(layout, kSizedLayout);
    if (!m_sizedByHand)
        m_docks->restoreState(layout, kFollowingLayout);
    panelsRestored();
}

void Page::resetPanelLayout()
{
    m_asideLayout.clear();
    stackPanels(false);
    m_docks->restoreState(m_firstLayout);
    m_sizedByHand = false;
    m_spareHeight = -1;
    applySizes();
}

QList<QAction *> Page::panelActions() const
{
    QList<QAction *> actions;
    for (const Panel *panel : m_panels)
        actions.append(panel->toggleViewAction());
    return actions;
}

bool Page::edit(const QString &label, const PlanDocument::Change &change, Gesture gesture)
{
    if (!finishEditing(*this)) // what is being typed comes before it
        return false;
    const Result<> done = m_context.document.edit(label, change, gesture);
    if (!done)
        m_context.tell(sentenceOf(done.error()));
    return done.ok();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

} // namespace kf

#include "moc_page.cpp"
