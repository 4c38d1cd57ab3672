// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every size and language: nothing is cut, nothing stands outside, everything has a
// name. CMake runs those of the layout at the scale factors 1.5 and 2 too. The light look alone:
// the dark one differs in nothing but colours.
#include "tests/support/light_look.h"
#include "tests/ui/layout/layout_check.h"
#include "tests/ui/shell/workbench.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_model.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/page.h"
#include "ui/pages/parts/segments.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/language.h"
#include "ui/shell/why_panel.h"

#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

#include <array>

namespace kf {
namespace {

const std::array kSizes = {QSize(1440, 900), QSize(1366, 768), QSize(1280, 720)};
constexpr int kRowsInSight = 8;
/// A chart below the sheet can be read in the lowest window too.
constexpr int kRowsInTheLowest = 7;

/// Speaks a language as long as it lives.
class Spoken {
public:
    explicit Spoken(const char *language) { installLanguage(*qApp, QString::fromLatin1(language)); }
    ~Spoken()
    {
        for (QTranslator *words : qApp->findChildren<QTranslator *>()) {
            QCoreApplication::removeTranslator(words);
            delete words;
        }
        QLocale::setDefault(QLocale::c());
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
};

/// `list` made `count` long with copies of its first element, each with an id of its own.
template<typename T, typename Name> void lengthen(QList<T> &list, const char *word, Name name)
{
    constexpr int kMany = 20;
    for (int i = int(list.size()); i < kMany; ++i) {
        T copy = list.first();
        name(copy, QStringLiteral("%1-%2").arg(QLatin1String(word)).arg(i));
        list.append(copy);
    }
}

/// Sheets longer than the screen: twenty groups, events, scenarios and datasets.
Plan longPlan(Plan plan)
{
    const auto named = [](auto &copy, const QString &name) {
        copy.id = name;
        copy.name = name;
    };
    const auto shared = [&](auto &copy, const QString &name) {
        named(copy.mutate(), name);
    };
    const auto nameless = [](Event &copy, const QString &name) {
        copy.id = name;
    };
    lengthen(plan.demand.groups, "group", shared);
    lengthen(plan.demand.events, "event", nameless);
    lengthen(plan.scenarios.scenarios, "scenario", named);
    lengthen(plan.storage.datasets, "dataset", shared);
    return plan;
}

/// A window that speaks one language.
class Speaking : public testing::TestWithParam<const char *> {
protected:
    Speaking()
        : spoken(GetParam())
        , catalog(test::shippedCatalog())
        , preferences(folder.filePath(QStringLiteral("preferences.ini")))
    {
        window = std::make_unique<MainWindow>(catalog, theme, preferences, disk);
        window->resize(kSizes.front());
        window->setUpdatesEnabled(false); // it is measured, not looked at
        window->show();
    }

    QTemporaryDir folder;
    Spoken spoken;
    Catalog catalog;
    Preferences preferences;
    test::LightLook theme;
    DiskStore disk;
    std::unique_ptr<MainWindow> window;
};

class Layout : public Speaking {
protected:
    void expectNoProblems(const char *example)
    {
        ASSERT_TRUE(window->openExample(QString::fromLatin1(example)));
        expectNoProblemsOnAnyPage(example);
    }

    void expectNoProblemsOnAnyPage(const char *example)
    {
        for (const PageDescription &page : pages()) {
            window->showPage(page.id);
            for (const QSize &size : kSizes) {
                SCOPED_TRACE(QStringLiteral("%1, %2, %3x%4")
                                 .arg(QLatin1String(example), page.id.word())
                                 .arg(size.width())
                                 .arg(size.height())
                                 .toStdString());
                window->resize(size);
                QApplication::processEvents(); // layouts, then what follows from them
                QApplication::processEvents();
                expectEverythingFits(size);
            }
        }
    }

    void expectEverythingFits(const QSize &size)
    {
        EXPECT_EQ(window->size(), size);
        EXPECT_FALSE(window->findChild<HeadlineBar *>()->cutsText());
        const auto *pages = window->findChild<QStackedWidget *>();
        EXPECT_LE(pages->width(), pages->parentWidget()->width()) << "needs scrolling sideways";
        EXPECT_LE(pages->height(), pages->parentWidget()->height()) << "needs scrolling";
        QStringList problems = test::layoutProblems(*window);
        if (!window->findChild<WhyPanel *>()->isVisible()) // beside it tabs may scroll
            problems += test::tabsOutOfSight(*window);
        EXPECT_TRUE(problems.isEmpty()) << problems.join(QLatin1Char('\n')).toStdString();
    }
};

class Names : public Speaking {};

class AccessKeys : public Speaking {
protected:
    void expectNoneOfTheMenuBar()
    {
        for (GridView *grid : window->findChildren<GridView *>()) {
            if (grid->isVisible())
                grid->findAndReplace(); // its bar is made as it opens
        }
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
            expectNoMenuAt(*button, button->text());
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->buddy() != nullptr)
                expectNoMenuAt(*label, label->text());
        }
    }

    /// Buttons say something else in another segment.
    void lookIntoEverySegment()
    {
        for (Segments *segments : window->findChildren<Segments *>()) {
            const auto buttons = [segments] {
                return segments->findChildren<QAbstractButton *>();
            };
            for (int i = 0; segments->isVisible() && i < buttons().size(); ++i) {
                QTimer::singleShot(0, segments, [] { // some ask before they change
                    if (QWidget *question = QApplication::activeModalWidget())
                        question->close();
                });
                buttons().at(i)->click();
                QApplication::processEvents();
                expectNoneOfTheMenuBar();
            }
        }
    }

    /// Opens a menu and those within it: none of their entries share a key.
    void expectNoneTwiceIn(QMenu &menu)
    {
        Q_EMIT menu.aboutToShow(); // some are filled then
        expectNone(test::accessKeysTwice(menu), QStringLiteral("menu ") + menu.title());
        for (const QAction *action : menu.actions()) {
            if (action->menu() != nullptr)
                expectNoneTwiceIn(*action->menu());
        }
    }

    Page &shownPage()
    {
        return *qobject_cast<Page *>(window->findChild<QStackedWidget *>()->currentWidget());
    }

    /// Does `what`; dialogs that it opens are looked at and closed, tab by tab.
    void lookAtDialogsOf(const std::function<void()> &what)
    {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [this] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (dialog == nullptr)
                return;
            if (!dialog->inherits("QFileDialog") && !dialog->inherits("QPrintDialog"))
                lookAt(*dialog);
            dialog->close();
        });
        look.start(0);
        what();
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
        while (window->document().undoStack().canUndo())
            window->document().undoStack().undo();
    }

    /// Dialogs of the menus and of the page in front.
    void lookAtEveryDialog()
    {
        static const QSet<QKeySequence> leave{QKeySequence::New,
                                              QKeySequence::Print,
                                              Qt::CTRL | Qt::Key_Q,
                                              Qt::CTRL | Qt::Key_W,
                                              Qt::CTRL | Qt::SHIFT | Qt::Key_N};
        const QList<QAction *> actions = shownPage().pageActions() + window->allActions();
        for (QAction *action : actions) {
            const bool opens = action->text().endsWith(u'\u2026');
            if (opens && action->isEnabled() && !leave.contains(action->shortcut()))
                lookAtDialogsOf([action] { action->trigger(); });
        }
        for (const QPointer<QAbstractButton> button :
             shownPage().findChildren<QAbstractButton *>()) {
            if (button && button->text().endsWith(u'\u2026') && button->isVisible() &&
                button->isEnabled())
                lookAtDialogsOf([button] { button->click(); });
        }
    }

    void expectNone(const QStringList &twice, const QString &where)
    {
        const QString text = twice.join(QLatin1Char('\n'));
        if (text.isEmpty() || seen.contains(where + text))
            return;
        seen.insert(where + text);
        ADD_FAILURE() << where.toStdString() << ":\n" << text.toStdString();
    }

    QSet<QString> seen;
    QSet<QString> dialogs; ///< that were looked at

private:
    void lookAt(QWidget &dialog)
    {
        dialogs.insert(QString::fromLatin1(dialog.metaObject()->className()) +
                       dialog.windowTitle());
        const QString where = QStringLiteral("dialog ") + dialog.windowTitle();
        expectNone(test::accessKeysTwice(dialog), where);
        for (QTabWidget *tabs : dialog.findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                expectNone(test::accessKeysTwice(dialog), where);
            }
        }
    }

    /// A text is looked at once; dialogs have no menu bar.
    void expectNoMenuAt(const QWidget &widget, const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty() || seen.contains(text) || widget.window() != window.get())
            return;
        seen.insert(text);
        for (const QAction *menu : window->menuBar()->actions()) {
            EXPECT_NE(key, QKeySequence::mnemonic(menu->text()))
                << text.toStdString() << " and the menu " << menu->text().toStdString();
        }
    }
};

/// Sheets before panels.
class FirstScreen : public Speaking {
protected:
    /// Rows of cells that stand whole in the table.
    static int rowsInSight(const GridView &grid)
    {
        const GridTable &table = *grid.table();
        // What the sheet stands in may show a part of it.
        const int low = table.viewport()->visibleRegion().boundingRect().bottom();
        int rows = 0;
        for (int row = 0; row < grid.model()->rowCount(); ++row) {
            const int bottom = table.rowViewportPosition(row) + table.rowHeight(row);
            const bool isWhole = table.rowViewportPosition(row) >= 0 && bottom <= low + 1;
            rows += isWhole && !grid.model()->bandAt(row) ? 1 : 0;
        }
        return rows;
    }

    static int rowsOf(const GridView &grid)
    {
        int rows = 0;
        for (int row = 0; row < grid.model()->rowCount(); ++row)
            rows += grid.model()->bandAt(row) ? 0 : 1;
        return rows;
    }

    void expectRowsAndHours(const GridView &grid, const QSize &size)
    {
        const int rows = size == kSizes.back() ? kRowsInTheLowest : kRowsInSight;
        EXPECT_GE(rowsInSight(grid), std::min(rows, rowsOf(grid)));
        for (int column = 0; column < grid.model()->columnCount(); ++column) {
            const int right =
                grid.table()->columnViewportPosition(column) + grid.table()->columnWidth(column);
            if (grid.model()->columnAt(column).look != ColumnLook::Heat)
                continue;
            EXPECT_LE(right, grid.table()->viewport()->width()) << "hour in column " << column;
        }
    }

    void expectOnEverySizeOfGrowth()
    {
        window->showPage(PageId::Growth);
        auto *growth = window->findChild<GrowthPage *>();
        for (const GrowthPage::View view :
             {GrowthPage::View::Groups, GrowthPage::View::Events, GrowthPage::View::Scenarios}) {
            SCOPED_TRACE(int(view));
            growth->showView(view);
            expectOnEverySize(PageId::Growth);
        }
    }

    void expectOnEverySize(PageId page)
    {
        window->showPage(page);
        for (const QSize &size : kSizes) {
            SCOPED_TRACE(QStringLiteral("%1, %2x%3")
                             .arg(page.word())
                             .arg(size.width())
                             .arg(size.height())
                             .toStdString());
            window->resize(size);
            for (int i = 0; i < 3; ++i) // layouts, then what follows from them
                QApplication::processEvents();
            QWidget *shown = window->findChild<QStackedWidget *>()->currentWidget();
            for (const GridView *grid : shown->findChildren<GridView *>()) {
                if (grid->isVisible())
                    expectRowsAndHours(*grid, size);
            }
        }
    }
};

TEST_P(FirstScreen, ShowsEightRowsAndEveryHour)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    for (const PageId page : {PageId::Demand, PageId::Growth, PageId::Storage})
        expectOnEverySize(page);
}

/// 110 pixels are 60 for the bars, below the sum above them and over the hours.
TEST_P(FirstScreen, TheChartBelowTheSheetCanBeReadInTheLowestWindow)
{
    constexpr int kReadable = 110;
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    window->showPage(PageId::Demand);
    for (const bool isLong : {false, true}) {
        if (isLong) {
            ASSERT_TRUE(window->document().edit(QStringLiteral("Lengthen"), longPlan).ok());
        }
        window->resize(kSizes.back());
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        const auto *panel =
            window->findChild<DemandPage *>()->findChild<QDockWidget *>(QStringLiteral("day"));
        const auto *chart = panel->findChild<ChartView *>();
        EXPECT_FALSE(chart->visibleRegion().isEmpty());
        EXPECT_GE(chart->height(), kReadable);
    }
}

TEST_P(FirstScreen, ShowsEightRowsInEverySegmentOfGrowth)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    expectOnEverySizeOfGrowth();
}

TEST_P(FirstScreen, ShowsEightRowsOfLongSheets)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    ASSERT_TRUE(window->document().edit(QStringLiteral("Lengthen"), longPlan).ok());
    for (const PageId page : {PageId::Demand, PageId::Storage})
        expectOnEverySize(page);
    expectOnEverySizeOfGrowth();
}

/// Sums of four digits need more of the width: words before the hours leave it to them.
TEST_P(FirstScreen, ShowsEveryHourOfThousands)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    const auto enlarge = [](Plan plan) {
        constexpr double kTimes = 200.0;
        for (Shared<Group> &group : plan.demand.groups) {
            for (Hours &hours : group.mutate().demand) {
                for (double &hour : hours)
                    hour *= kTimes;
            }
        }
        return plan;
    };
    ASSERT_TRUE(window->document().edit(QStringLiteral("Enlarge"), enlarge).ok());
    expectOnEverySize(PageId::Demand);
}

TEST_P(Layout, CutsNoTextAndKeepsEveryChildInsideItsParent)
{
    expectNoProblems("acme");
}

TEST_P(Layout, HoldsForAnEmptyPlan)
{
    expectNoProblems("empty");
}

TEST_P(Layout, NoPageIsWiderThanTheWindowWhereItIsAskedWhy)
{
    window->showPage(PageId::Demand);
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    QApplication::setActiveWindow(window.get());
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClick(window.get(), Qt::Key_F1);
    const auto *panel = window->findChild<WhyPanel *>();
    EXPECT_TRUE(panel->isVisible());
    expectNoProblemsOnAnyPage("acme");
    EXPECT_TRUE(panel->isVisible());
}

TEST_P(Names, StandForEveryControlAndEveryAction)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    for (const PageDescription &page : pages()) {
        window->showPage(page.id);
        QApplication::processEvents();
        for (GridView *grid : window->findChildren<GridView *>()) {
            if (grid->isVisible())
                grid->findAndReplace(); // its bar is made as it opens
        }
        const QStringList nameless = test::namelessControls(*window);
        EXPECT_TRUE(nameless.isEmpty()) << page.id.word().toStdString() << ":\n"
                                        << nameless.join(QLatin1Char('\n')).toStdString();
    }
    const QList<QAction *> actions = window->allActions();
    for (const QAction *action : actions) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
    }
}

/// Alt and a letter open a menu of the menu bar before they press what is underlined on a page.
TEST_P(AccessKeys, OfPagesAreNoneOfTheMenuBar)
{
    for (const char *example : {"acme", "empty"}) {
        ASSERT_TRUE(window->openExample(QString::fromLatin1(example)));
        for (const PageDescription &page : pages()) {
            SCOPED_TRACE(example + (" " + page.id.word().toStdString()));
            window->showPage(page.id);
            QApplication::processEvents();
            expectNoneOfTheMenuBar();
            lookIntoEverySegment();
        }
    }
    EXPECT_GT(seen.size(), 40);
}

/// Alt and a letter that two share press neither of them, or the one that was not meant.
TEST_P(AccessKeys, AreNotSharedWithinAMenuOrADialog)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("acme")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window->isDrawing(); }));
    for (const PageDescription &page : pages()) {
        SCOPED_TRACE(page.id.word().toStdString());
        window->showPage(page.id);
        QApplication::processEvents();
        expectNone(test::accessKeysTwice(*window), QStringLiteral("page ") + page.id.word());
        for (const QAction *menu : window->menuBar()->actions())
            expectNoneTwiceIn(*menu->menu());
        for (const QAbstractButton *button : shownPage().findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const auto *push = qobject_cast<const QPushButton *>(button);
            QMenu *menu = tool != nullptr ? tool->menu() : push != nullptr ? push->menu() : nullptr;
            if (menu != nullptr)
                expectNoneTwiceIn(*menu);
        }
        lookAtEveryDialog();
    }
    EXPECT_GT(dialogs.size(), 15) << "dialogs were not opened";
}

TEST(StatesOfControls, AreSeen)
{
    const test::LightLook look;
    QWidget window;
    QCheckBox box(&window);
    QPushButton button(&window);
    button.setProperty("primary", true);
    box.move(0, button.sizeHint().height());
    window.show();
    QApplication::setActiveWindow(&window);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    box.setFocus();
    const QImage off = box.grab().toImage();
    box.setCheckState(Qt::PartiallyChecked); // only some of what is selected
    const QImage some = box.grab().toImage();
    box.setCheckState(Qt::Checked);
    EXPECT_TRUE(some != off);
    EXPECT_TRUE(some != box.grab().toImage());
    const QColor edge = button.grab().toImage().pixelColor(button.width() / 2, 0);
    button.setFocus();
    EXPECT_NE(button.grab().toImage().pixelColor(button.width() / 2, 0), edge);
}

/// A button keeps the pointer's leaving to itself while a menu or a dialog is in front of it.
TEST(StatesOfControls, AButtonIsNotHoveredAfterWhatItOpenedHasClosed)
{
    const test::LightLook look;
    QWidget window;
    QPushButton button(QStringLiteral("Add"), &window);
    QMenu menu(&button);
    menu.addAction(QStringLiteral("Group"));
    button.setMenu(&menu);
    window.resize(300, 200);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    const auto comeIn = [&button] {
        const QPointF inside(button.rect().center());
        QEnterEvent in(inside, inside, button.mapToGlobal(inside));
        QCoreApplication::sendEvent(&button, &in);
        return button.underMouse();
    };
    QCursor::setPos(window.mapToGlobal(QPoint(250, 180)));
    ASSERT_TRUE(comeIn());
    menu.popup(window.mapToGlobal(QPoint(20, 100)));
    menu.close();
    EXPECT_TRUE(QTest::qWaitFor([&button] { return !button.underMouse(); }, 500));

    QDialog dialog(&window);
    dialog.open();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    ASSERT_TRUE(comeIn());
    dialog.close();
    EXPECT_TRUE(QTest::qWaitFor([&button] { return !button.underMouse(); }, 500));
}

INSTANTIATE_TEST_SUITE_P(Languages, Layout, testing::Values("en", "de"));
INSTANTIATE_TEST_SUITE_P(Languages, FirstScreen, testing::Values("en", "de"));
INSTANTIATE_TEST_SUITE_P(Languages, Names, testing::Values("en", "de"));
INSTANTIATE_TEST_SUITE_P(Languages, AccessKeys, testing::Values("en", "de"));

} // namespace
} // namespace kf
