// SPDX-License-Identifier: GPL-3.0-or-later
// Overview, findings, report, palette and preferences by keyboard and mouse.
#include "core/findings/findings.h"
#include "core/findings/questions.h"
#include "core/plan/edits/settings.h"
#include "tests/ui/shell/workbench.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/findings/findings_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/questions_dialog.h"
#include "ui/pages/overview/settings_dialog.h"
#include "ui/pages/page_list.h"
#include "ui/pages/parts/choice_field.h"
#include "ui/pages/parts/empty_state.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/report/report_page.h"
#include "ui/report/pdf.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/preferences_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace kf {
namespace {

class Pages : public test::Workbench {
protected:
    static QPushButton *button(QWidget &of, const char *text)
    {
        for (QPushButton *each : of.findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
};

/// Words of titles go below each other before a table is scrolled sideways; numbers stay whole.
TEST_F(Pages, ANarrowTableBreaksItsTitles)
{
    Table table{QStringLiteral("narrow"), QStringLiteral("Narrow"), {}, {{}}};
    for (int i = 0; i < 4; ++i) {
        table.columns.append({QString::number(i),
                              QStringLiteral("Required in January"),
                              Unit::None,
                              Detail::Full,
                              Align::ByContent,
                              false,
                              {}});
        table.rows[0].append(1234.5);
    }
    ValueTable shown(theme);
    shown.resize(2000, 200);
    shown.present(table, {});
    shown.show();
    settle();
    const QHeaderView &titles = *shown.horizontalHeader();
    const int oneLine = titles.height();
    shown.resize(titles.length() * 3 / 5, 200);
    settle();
    EXPECT_GE(titles.height(), oneLine + shown.fontMetrics().height());
    EXPECT_LE(titles.length(), shown.viewport()->width());
    shown.resize(2000, 200);
    settle();
    EXPECT_EQ(titles.height(), oneLine);
}

/// At every width a row is as high as the lines of its texts.
TEST_F(Pages, ANarrowTableShowsItsTextsAsAWhole)
{
    constexpr int kBesideText = 2 * (3 + 3); // the padding of a cell and the margin of its text
    Table table{QStringLiteral("narrow"),
                QStringLiteral("Narrow"),
                {{QStringLiteral("figure"), QStringLiteral("Average year")},
                 {QStringLiteral("value"), QStringLiteral("As planned")}},
                {{QStringLiteral("kWh, own equipment"), 1620074.0},
                 {QStringLiteral("At the start, USD"), 2862000.0},
                 {QStringLiteral("CO2, own equipment, kg"), 1166966.0}}};
    ValueTable shown(theme);
    shown.present(table, {});
    shown.show();
    for (int width = 400; width > 160; --width) {
        shown.resize(width, 300);
        settle();
        for (int row = 0; row < int(table.rows.size()); ++row) {
            const QRect cell = shown.visualRect(shown.model()->index(row, 0));
            const QRect needed =
                shown.fontMetrics().boundingRect(QRect(0, 0, cell.width() - kBesideText, 0),
                                                 Qt::TextWordWrap,
                                                 std::get<QString>(table.rows[row][0]));
            EXPECT_GE(cell.height(), needed.height() + 4)
                << std::get<QString>(table.rows[row][0]).toStdString() << " in " << width;
        }
    }
}

/// The first one too: on the others it is the right edge of the neighbour.
TEST_F(Pages, SegmentsHaveALeftAndARightEdge)
{
    Segments segments(QStringLiteral("Choice"));
    segments.setTexts({QStringLiteral("One"), QStringLiteral("Two")});
    segments.choose(1);
    const QImage picture = segments.grab().toImage();
    const int middle = picture.height() / 2;
    EXPECT_EQ(picture.pixelColor(0, middle).name(), theme.roles().line.name());
    EXPECT_EQ(picture.pixelColor(picture.width() - 1, middle).name(), theme.roles().line.name());
}

TEST_F(Pages, TheNameOfThePlanIsTypedOnTheOverview)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Renamed"));
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.name, QStringLiteral("Renamed"));
    activate();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(plan().settings.name, QStringLiteral("Renamed"));
}

TEST_F(Pages, AWrongFieldKeepsTheSettingsOpenWithItsReason)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    const Settings before = plan().settings;
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        dialog.goTo(QStringLiteral("plan/currency"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Euro"));
        dialog.goTo(QStringLiteral("plan/horizon_months"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("many"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_FALSE(dialog.reasonAt(QStringLiteral("plan/horizon_months")).isEmpty());
        EXPECT_FALSE(dialog.reasonAt(QStringLiteral("plan/currency")).isEmpty());
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("48")); // it has the keyboard
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(dialog.reasonAt(QStringLiteral("plan/horizon_months")).isEmpty());
        EXPECT_FALSE(dialog.reasonAt(QStringLiteral("plan/currency")).isEmpty());
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("eur"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.horizonMonths, 48);
    EXPECT_EQ(plan().settings.currency, QStringLiteral("EUR"));
    EXPECT_EQ(plan().settings.policy, before.policy);
}

TEST_F(Pages, TheSettingsNameAllFieldsOutOfRangeAtOnceAsTheyWereTyped)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        const auto type = [&dialog](const char *path, const char *text) {
            dialog.goTo(QString::fromLatin1(path));
            QTest::keyClicks(dialog.focusWidget(), QString::fromLatin1(text));
        };
        const auto reason = [&dialog](const char *path) {
            return dialog.reasonAt(QString::fromLatin1(path)).toStdString();
        };
        type("plan/horizon_months", "6");
        type("plan/policy/headroom", "-5 %");
        type("plan/policy/storage_headroom", "2000 %");
        type("plan/policy/spare_systems", "-1");
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_EQ(reason("plan/horizon_months"), "6 is not allowed here (a number from 12 to 240)");
        // the locale of tests groups no digits
        EXPECT_EQ(reason("plan/policy/headroom"), "\u22125 % is not allowed (0 % to 1000 %)");
        EXPECT_EQ(reason("plan/policy/storage_headroom"), "2000 % is not allowed (0 % to 1000 %)");
        EXPECT_NE(reason("plan/policy/spare_systems"), "");
        EXPECT_EQ(dialog.focusWidget()->accessibleName(), QStringLiteral("Horizon, months"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("36"));
        type("plan/policy/headroom", "5 %");
        type("plan/policy/storage_headroom", "5 %");
        type("plan/policy/spare_systems", "1");
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_DOUBLE_EQ(plan().settings.policy.headroom, 0.05);
}

/// 12 months lie in every horizon that is allowed: only the horizon is wrong.
TEST_F(Pages, AWrongHorizonBlamesNoOtherFieldOfTheSettings)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        const QString horizon = QStringLiteral("plan/horizon_months");
        const QString sizedFor = QStringLiteral("plan/policy/size_at_month");
        dialog.goTo(sizedFor);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("12"));
        for (const char *wrong : {"-3", "6", "many"}) {
            dialog.goTo(horizon);
            QTest::keyClicks(dialog.focusWidget(), QString::fromLatin1(wrong));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
            EXPECT_NE(dialog.reasonAt(horizon), QString()) << wrong;
            EXPECT_EQ(dialog.reasonAt(sizedFor), QString()) << wrong;
        }
        // By a horizon that is allowed it is judged: 2030-01 lies 36 months from the start.
        dialog.goTo(horizon);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("24"));
        dialog.goTo(sizedFor);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("36"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_NE(dialog.reasonAt(sizedFor), QString());
        dialog.goTo(horizon);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("36"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.policy.sizeAtMonth, 36);
}

/// On a low screen the fields scroll: OK and Cancel stay, and the field that is wrong is in sight.
TEST_F(Pages, TheButtonsOfTheSettingsStayInSightHoweverManyFieldsAreWrong)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        for (const char *path : {"plan/start",
                                 "plan/horizon_months",
                                 "plan/typical_date",
                                 "plan/policy/headroom",
                                 "plan/policy/storage_headroom",
                                 "plan/policy/spare_systems",
                                 "plan/policy/size_at_month",
                                 "plan/policy/lead_time_months"}) {
            dialog.goTo(QString::fromLatin1(path));
            QTest::keyClicks(dialog.focusWidget(), QStringLiteral("wrong"));
        }
        dialog.resize(dialog.width(), 400);
        EXPECT_LE(dialog.height(), 400); // the fields do not hold it open
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        const QRect room = dialog.screen()->availableGeometry();
        EXPECT_TRUE(room.contains(dialog.geometry()));
        dialog.resize(dialog.width(), 400);
        dialog.goTo(QStringLiteral("plan/policy/lead_time_months"));
        EXPECT_FALSE(dialog.focusWidget()->visibleRegion().isEmpty());
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        EXPECT_EQ(buttons->visibleRegion().boundingRect(), buttons->rect());
        onDialog<QMessageBox>(
            [](QMessageBox &box) { QTest::mouseClick(button(box, "Discard"), Qt::LeftButton); });
        dialog.reject();
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
}

/// The settings are a dialog over whatever is looked at.
TEST_F(Pages, TheSettingsOpenOverThePageThatIsLookedAt)
{
    window->showPage(PageId::Demand);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) { dialog.reject(); });
    action(QStringLiteral("Plan settings\u2026"))->trigger();
    EXPECT_EQ(window->currentPage(), PageId::Demand);
}

/// A finding that advises another typical date offers it in the field.
TEST_F(Pages, TheSettingsOfferTheTypicalDateThatAFindingAdvises)
{
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        auto *date = qobject_cast<QLineEdit *>(dialog.focusWidget());
        ASSERT_NE(date, nullptr);
        EXPECT_EQ(date->text(), QStringLiteral("2027-03-29"));
        QTest::keyClick(date, Qt::Key_Return);
    });
    page<OverviewPage>(PageId::Overview).reveal(QStringLiteral("plan/typical_date/2027-03-29"));
    EXPECT_EQ(plan().settings.typicalDate, QDate(2027, 3, 29));
}

/// What the program put in is no change of the person, who is asked about their own only.
TEST_F(Pages, AnOfferedDateThatNobodyTouchedIsGivenUpWithoutAQuestion)
{
    const QString offer = QStringLiteral("plan/typical_date/2027-03-29");
    const QDate before = plan().settings.typicalDate;
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    bool isAsked = false;
    onDialog<QMessageBox>([&isAsked](QMessageBox &box) { // the first that there is
        isAsked = true;
        QTest::mouseClick(button(box, "Discard"), Qt::LeftButton);
    });
    onDialog<SettingsDialog>([](SettingsDialog &dialog) { dialog.reject(); });
    overview.reveal(offer);
    EXPECT_FALSE(isAsked);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("2027-04-01"));
        dialog.reject();
    });
    overview.reveal(offer);
    EXPECT_TRUE(isAsked);
    EXPECT_EQ(plan().settings.typicalDate, before);
}

/// Links of texts that are there already take the colours of a look that is chosen later.
TEST_F(Pages, LinksHaveTheColourOfTheLookThatIsChosenWhileTheyStand)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    settle();
    const auto linkColours = [&overview] {
        overview.grab(); // labels lay out their texts when they are drawn
        QSet<QRgb> colours;
        for (const QTextDocument *text : overview.findChildren<QTextDocument *>()) {
            for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    if (format.isAnchor())
                        colours.insert(format.foreground().color().rgb());
                }
            }
        }
        return colours;
    };
    EXPECT_EQ(linkColours(), QSet<QRgb>{theme.roles().accent.rgb()});
    theme.setMode(ThemeMode::Dark);
    const QSet<QRgb> dark = linkColours();
    const QRgb wanted = theme.roles().accent.rgb();
    theme.setMode(ThemeMode::Light);
    EXPECT_EQ(dark, QSet<QRgb>{wanted});
}

TEST_F(Pages, UndoingAWrongFieldOfTheSettingsTakesItsReasonAway)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        const QString horizon = QStringLiteral("plan/horizon_months");
        dialog.goTo(horizon);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("many"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        EXPECT_FALSE(dialog.reasonAt(horizon).isEmpty());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(dialog.reasonAt(horizon).isEmpty());
        dialog.goTo(horizon);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("36"));
        dialog.reject();
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.horizonMonths, 36);
}

TEST_F(Pages, TheSettingsSayWhatAShareWillMean)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        dialog.goTo(QStringLiteral("plan/policy/headroom"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("0.3"));
        bool isSaid = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text() == QStringLiteral("= 30 %"));
        EXPECT_TRUE(isSaid);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_DOUBLE_EQ(plan().settings.policy.headroom, 0.3);
}

/// The month that systems are sized for is a month as everywhere: typed as a date or counted; it
/// follows a start that moves. 2028-07 is 18 months after 2027-01.
TEST_F(Pages, TheMonthThatIsSizedForIsTypedAsADate)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    ASSERT_EQ(plan().settings.start.toString(), QStringLiteral("2027-01"));
    const auto typeSizedFor = [&overview](const QString &text) {
        onDialog<SettingsDialog>([&text](SettingsDialog &dialog) {
            dialog.goTo(QStringLiteral("plan/policy/size_at_month"));
            QTest::keyClicks(dialog.focusWidget(), text);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    };
    typeSizedFor(QStringLiteral("2028-07"));
    EXPECT_EQ(plan().settings.policy.sizeAtMonth, 18);
    typeSizedFor(QStringLiteral("24"));
    EXPECT_EQ(plan().settings.policy.sizeAtMonth, 24);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        dialog.goTo(QStringLiteral("plan/policy/size_at_month"));
        auto *sizedFor = qobject_cast<QLineEdit *>(dialog.focusWidget());
        EXPECT_EQ(sizedFor->text(), QStringLiteral("2029-01"));
        dialog.goTo(QStringLiteral("plan/start"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("2027-03"));
        EXPECT_EQ(sizedFor->text(), QStringLiteral("2029-03"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral(" or so"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return); // refused: nothing is taken over
        EXPECT_TRUE(dialog.isVisible());
        dialog.goTo(QStringLiteral("plan/start"));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("2027-01"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.policy.sizeAtMonth, 24);
}

TEST_F(Pages, TheSettingsSayThatDatesMoveWithTheStart)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([this](SettingsDialog &dialog) {
        const auto isSaid = [&dialog] {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() &&
                       label->text().contains(QStringLiteral("move with the start"));
            });
        };
        dialog.goTo(QStringLiteral("plan/start"));
        EXPECT_FALSE(isSaid());
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("2031-05"));
        EXPECT_TRUE(isSaid());
        dialog.goTo(QStringLiteral("plan/start"));
        QTest::keyClicks(dialog.focusWidget(), plan().settings.start.toString());
        EXPECT_FALSE(isSaid()); // as it was
        dialog.reject();
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
}

TEST_F(Pages, ClosingTheSettingsOffersToKeepWhatWasTyped)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([this](SettingsDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Renamed"));
        onDialog<QMessageBox>(
            [this](QMessageBox &box) { QTest::mouseClick(button(box, "Keep"), Qt::LeftButton); });
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.name, QStringLiteral("Renamed"));
}

TEST_F(Pages, TheZoneOfThePlanIsChosenByCountry)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    onDialog<SettingsDialog>([](SettingsDialog &dialog) {
        auto *zone = dialog.findChild<ChoiceField *>();
        QTest::keyClick(zone, Qt::Key_I);
        QTest::keyClicks(zone->picker().line(), QStringLiteral("ndia"));
        QTest::keyClick(zone->picker().line(), Qt::Key_Return);
        EXPECT_EQ(zone->key(), QStringLiteral("Asia/Kolkata"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    });
    QTest::mouseClick(button(overview, "Edit\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.timeZone, QStringLiteral("Asia/Kolkata"));
}

TEST_F(Pages, ThePlanMenuOpensTheSettings)
{
    bool isOpened = false;
    onDialog<SettingsDialog>([&isOpened](SettingsDialog &dialog) {
        isOpened = true;
        dialog.reject(); // nothing was typed: it does not ask
    });
    for (QAction *action : window->allActions()) {
        if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Plan settings\u2026"))
            action->trigger();
    }
    EXPECT_TRUE(isOpened);
}

TEST_F(Pages, TabGoesFromTheToolsToTheSheetBelow)
{
    for (const PageId id : {PageId::Demand, PageId::Growth}) {
        window->showPage(id);
        QWidget *seen = window->findChild<QStackedWidget *>()->currentWidget();
        GridView *sheet = nullptr;
        for (GridView *grid : seen->findChildren<GridView *>()) {
            if (grid->isVisible())
                sheet = grid;
        }
        ASSERT_TRUE(sheet);
        const int top = sheet->mapTo(seen, QPoint()).y();
        QSet<QWidget *> after; // what stands behind the table in the order of Tab
        for (QWidget *next = sheet->table()->nextInFocusChain(); next != seen->window();
             next = next->nextInFocusChain())
            after.insert(next);
        for (QPushButton *tool : seen->findChildren<QPushButton *>()) {
            // What is behind a tab lies outside.
            const bool isAbove = tool->mapTo(seen, QPoint()).y() >= 0 &&
                                 tool->mapTo(seen, tool->rect().bottomLeft()).y() < top;
            if (isAbove && tool->isVisible() && tool->focusPolicy() != Qt::NoFocus) {
                EXPECT_FALSE(after.contains(tool)) << tool->text().toStdString();
            }
        }
    }
}

TEST_F(Pages, EnterOnAFindingGoesToItsPlace)
{
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *model = findings.findChild<FindingsModel *>();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *view = findings.findChild<QTableView *>();
    ASSERT_GT(model->rowCount(), 0);
    view->setFocus();
    view->setCurrentIndex(model->index(0, 0));
    const PageId place = pageOfPath(model->finding(0).path);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), place);
}

TEST_F(Pages, APageIsNoWiderForAWiderOneThatWasInFront)
{
    window->resize(1000, 700);
    window->showPage(PageId::Topology);
    auto *stack = window->findChild<QStackedWidget *>();
    const QWidget *room = stack->parentWidget(); // what of the pages can be seen
    settle();
    ASSERT_GT(stack->width(), room->width()); // scrolls
    window->showPage(PageId::Findings);
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] { return stack->width() == room->width(); }))
        << stack->width() << " in " << room->width();
}

TEST_F(Pages, AFindingIsReadToItsEndInANarrowWindow)
{
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *view = findings.findChild<QTableView *>();
    window->resize(900, 700);
    settle();
    const QFontMetrics metrics(view->font());
    int most = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString sentence =
            view->model()->index(row, FindingsModel::SentenceColumn).data().toString();
        const QRect column(0, 0, view->columnWidth(FindingsModel::SentenceColumn), 1000);
        const int height = metrics.boundingRect(column, Qt::TextWordWrap, sentence).height();
        most = std::max(most, height);
        EXPECT_GE(view->rowHeight(row), height) << sentence.toStdString();
    }
    EXPECT_GT(most, 2 * metrics.lineSpacing()); // one of them is longer than a row was high
}

/// The overview shows findings as wholes: what has no room is counted, and one click away.
TEST_F(Pages, TheOverviewCutsNoFindingAndCountsTheOthers)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    auto *view = overview.findChild<QTableView *>();
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    const int all = findings.findChild<FindingsModel *>()->rowCount();
    ASSERT_GT(all, 6); // more than ever stand on the overview
    window->showPage(PageId::Overview);
    QPushButton *more = nullptr;
    for (const QSize &size : {QSize(1280, 720), QSize(1366, 768), QSize(1600, 1200)}) {
        window->resize(size);
        settle();
        int shown = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->isRowHidden(row))
                continue;
            ++shown;
            EXPECT_LE(view->rowViewportPosition(row) + view->rowHeight(row),
                      view->viewport()->height())
                << row << " at " << size.height();
        }
        EXPECT_GE(shown, 1);
        const QString text = QStringLiteral("%1 more finding(s)").arg(all - shown);
        more = button(overview, text.toLatin1().constData());
        ASSERT_NE(more, nullptr) << text.toStdString();
        EXPECT_TRUE(more->isVisible());
    }
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), PageId::Findings);
}

TEST_F(Pages, AFindingIsAcceptedWithAReasonAndUndone)
{
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *model = findings.findChild<FindingsModel *>();
    auto *view = findings.findChild<QTableView *>();
    const int before = model->rowCount();
    ASSERT_GT(before, 0);
    view->setCurrentIndex(model->index(0, 0));
    onDialog<QInputDialog>([](QInputDialog &dialog) {
        dialog.setTextValue(QStringLiteral("agreed"));
        dialog.accept();
    });
    QTest::mouseClick(button(findings, "Accept\u2026"), Qt::LeftButton);
    ASSERT_EQ(plan().settings.accepted.size(), 1);
    EXPECT_EQ(plan().settings.accepted.first().reason, QStringLiteral("agreed"));
    settle();
    EXPECT_EQ(model->rowCount(), before - 1);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(model->rowCount(), before);
}

/// It is written like a link: a click on the sentence beside it only chooses the finding.
TEST_F(Pages, WhatCanBeDoneLeadsThereOnAClick)
{
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *model = findings.findChild<FindingsModel *>();
    auto *view = findings.findChild<QTableView *>();
    int row = 0;
    while (row < model->rowCount() - 1 &&
           !model->finding(row).path.startsWith(QLatin1StringView("topology/")))
        ++row;
    const auto click = [&](int column) {
        const QModelIndex at = model->index(row, column);
        view->scrollTo(at);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(at).center());
    };
    click(FindingsModel::SentenceColumn);
    EXPECT_TRUE(findings.isVisible());
    EXPECT_EQ(view->currentIndex().row(), row);
    click(FindingsModel::RemedyColumn);
    EXPECT_FALSE(findings.isVisible());
}

TEST_F(Pages, AnAcceptedFindingShowsItsReasonAndOneThatHasLapsedIsOpenAgain)
{
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *model = findings.findChild<FindingsModel *>();
    const Finding first = model->finding(0);
    const auto accept = [this, &first](const QString &figures) {
        return window->document()
            .edit(QStringLiteral("Accept"),
                  [&](Plan plan) {
                      return acceptFinding(std::move(plan),
                                           first.rule,
                                           first.path,
                                           QStringLiteral("agreed with finance"),
                                           figures);
                  })
            .ok();
    };
    const auto words = [model](int row) {
        return model->index(row, FindingsModel::RemedyColumn).data().toString();
    };
    const auto choose = [&findings](const char *text) {
        for (auto *button : findings.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1StringView(text)))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << text;
    };
    choose("Accepted (0)");
    const auto empty = findings.findChildren<EmptyState *>();
    EXPECT_EQ(std::count_if(empty.begin(),
                            empty.end(),
                            [](const EmptyState *each) { return each->isVisible(); }),
              1);
    ASSERT_TRUE(accept(fingerprint(first)));
    settle();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(words(0), QStringLiteral("agreed with finance"));
    ASSERT_TRUE(accept(QStringLiteral("other figures")));
    settle();
    EXPECT_EQ(model->rowCount(), 0);
    choose("Open");
    const int row = model->rowOfPath(first.path);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(words(row).startsWith(QStringLiteral("Was accepted (“agreed with finance”)")))
        << words(row).toStdString();
}

/// Each fix says in words what it does, is one step of that name, and takes its finding away; five
/// undos bring all five back.
TEST_F(Pages, FiveFindingsAreTakenAwayByQuickFixesAndComeBack)
{
    ASSERT_TRUE(window->document().edit(QStringLiteral("spoil"), [](Plan plan) -> Result<Plan> {
        plan.platform.lanes[0].quota[QStringLiteral("h100-sxm5-80")].lend = 99.0; // owns 40
        plan.platform.lanes[2].quota[QStringLiteral("a100-80")].nominal = 8.5;
        plan.platform.kubernetes.controlPlaneNodes = 1;
        plan.platform.security.exposure.append(Exposure::NoUserIngress); // beside a login
        return plan;
    }));
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    settle();
    const Plan before = plan();
    auto *model = findings.findChild<FindingsModel *>();
    auto *view = findings.findChild<QTableView *>();
    const auto rowOf = [model](const char *rule) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const Finding &one : model->alike(row)) {
                if (one.rule == QLatin1String(rule))
                    return row;
            }
        }
        return -1;
    };
    const auto fixButton = [&findings]() -> QPushButton * {
        for (auto *each : findings.findChildren<QPushButton *>()) {
            if (each->isVisible() &&
                each->toolTip().startsWith(QStringLiteral("Takes the finding")))
                return each;
        }
        return nullptr;
    };
    constexpr std::array rules{"lend-over-nominal",
                               "quota-not-whole",
                               "single-control-plane",
                               "exposure-contradicts",
                               "kubernetes-too-old"};
    int steps = window->document().undoStack().count();
    for (const char *rule : rules) {
        const int row = rowOf(rule);
        ASSERT_GE(row, 0) << rule;
        const QModelIndex cell = model->index(row, FindingsModel::SentenceColumn);
        view->scrollTo(cell);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        QPushButton *fix = fixButton();
        ASSERT_NE(fix, nullptr) << rule;
        const QString words = fix->accessibleName(); // the text may be cut
        EXPECT_FALSE(words.isEmpty()) << rule;
        QTest::mouseClick(fix, Qt::LeftButton);
        settle();
        EXPECT_LT(rowOf(rule), 0) << rule;
        EXPECT_EQ(window->document().undoStack().count(), ++steps) << rule;
        EXPECT_EQ(window->document().undoStack().undoText(), words) << rule;
    }
    for (std::size_t i = 0; i < rules.size(); ++i)
        window->document().undoStack().undo();
    settle();
    EXPECT_EQ(plan(), before);
    for (const char *rule : rules)
        EXPECT_GE(rowOf(rule), 0) << rule;
}

TEST_F(Pages, PlanningQuestionsAreCountedAndLeadToTheirPages)
{
    OverviewPage &overview = page<OverviewPage>(PageId::Overview);
    overview.showQuestions();
    auto *dialog = window->findChild<QuestionsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    auto *model = dialog->findChild<QuestionsModel *>();
    const int open = model->rowCount();
    for (auto *state : dialog->findChildren<QPushButton *>()) {
        if (state->text().startsWith(QStringLiteral("answered")))
            QTest::mouseClick(state, Qt::LeftButton);
    }
    const int answered = model->rowCount();
    ASSERT_NE(answered, open);
    const QString said =
        QStringLiteral("%1 of %2 planning questions answered").arg(answered).arg(answered + open);
    EXPECT_NE(button(overview, said.toUtf8().constData()), nullptr);
    auto *view = dialog->findChild<QTableView *>();
    view->setFocus();
    view->setCurrentIndex(model->index(0, 0));
    const QString page = questionText(model->questionAt(0).id).page;
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(window->currentPage().word(), page);
    EXPECT_FALSE(dialog->isVisible());     // it would stand in front of the answer
    for (int time = 0; time < 2; ++time) { // whoever closed it by its button begins at the list too
        overview.showQuestions();
        EXPECT_EQ(dialog->focusWidget(), view);
        QTest::mouseClick(button(*dialog, "Close"), Qt::LeftButton);
    }
}

TEST_F(Pages, FindingsAreShownOfOnePageAlone)
{
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *model = findings.findChild<FindingsModel *>();
    const int all = model->rowCount();
    auto *pages = findings.findChild<QComboBox *>();
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_Down); // the first page of which something is found
    const QString page = pages->currentData().toString();
    ASSERT_FALSE(page.isEmpty());
    ASSERT_GT(model->rowCount(), 0);
    EXPECT_LT(model->rowCount(), all);
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_EQ(pageOfPath(model->finding(row).path).word(), page);
}

TEST_F(Pages, WhatSaysTheSameOfSeveralRacksStandsOnceAndIsAcceptedAtOnce)
{
    ASSERT_TRUE(window->document().edit(QStringLiteral("budget"), [](Plan plan) -> Result<Plan> {
        for (RackType &type : plan.topology.rackTypes)
            type.powerLimitW = 1000.0; // five racks draw 20.4 kW each
        return plan;
    }));
    FindingsPage &findings = page<FindingsPage>(PageId::Findings);
    auto *model = findings.findChild<FindingsModel *>();
    auto *view = findings.findChild<QTableView *>();
    const auto joined = [model] {
        int row = 0;
        while (row < model->rowCount() && model->alike(row).size() < 5)
            ++row;
        return row;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return joined() < model->rowCount(); }));
    const int row = joined();
    const qsizetype alike = model->alike(row).size();
    const int rows = model->rowCount();
    const QString said = model->index(row, FindingsModel::SentenceColumn).data().toString();
    EXPECT_TRUE(said.contains(QStringLiteral("The same holds for A02, A03, ")))
        << said.toStdString();
    QPushButton *each = button(findings, "Show each");
    QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_GE(model->rowCount(), rows + int(alike) - 1);
    QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_EQ(model->rowCount(), rows);
    view->setCurrentIndex(model->index(row, 0));
    onDialog<QInputDialog>([](QInputDialog &dialog) {
        dialog.setTextValue(QStringLiteral("agreed"));
        dialog.accept();
    });
    QTest::mouseClick(button(findings, "Accept\u2026"), Qt::LeftButton);
    EXPECT_EQ(plan().settings.accepted.size(), alike);
    window->document().undoStack().undo();
    EXPECT_TRUE(plan().settings.accepted.isEmpty());
}

TEST_F(Pages, APartThatIsLeftOutOfTheReportLeavesItsPages)
{
    ReportPage &report = page<ReportPage>(PageId::Report);
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.pageCount() > 1; }));
    const int before = report.pageCount();
    QCheckBox *demand = report.findChildren<QCheckBox *>().at(1);
    demand->setFocus();
    QTest::keyClick(demand, Qt::Key_Space);
    ASSERT_TRUE(plan().settings.report.sections.has_value());
    EXPECT_FALSE(plan().settings.report.sections->contains(QStringLiteral("demand")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return report.pageCount() < before; }));
}

TEST_F(Pages, ThePaletteFindsACommandByItsWords)
{
    onDialog<CommandPalette>([](CommandPalette &palette) {
        auto *words = palette.findChild<QLineEdit *>();
        QTest::keyClicks(words, QStringLiteral("stor"));
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Up);
        QTest::keyClick(words, Qt::Key_Return);
    });
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->currentPage() == PageId::Storage; }));
}

TEST_F(Pages, ThePaletteKnowsWhatTheTableInFrontCanDoAndItsKeys)
{
    GridView &grid = page<DemandPage>(PageId::Demand).grid();
    grid.table()->setFocus();
    // The nightly features are 12, 8, 4 from 03:00 on in Berlin: from 02:00 on in the plan's zone.
    const int two = DemandModel::FirstHour + 2;
    grid.selectRange({1, two, 1, two + 2});
    ASSERT_EQ(grid.model()->valueAt(1, two + 2), GridValue(4.0));
    onDialog<CommandPalette>([](CommandPalette &palette) {
        auto *words = palette.findChild<QLineEdit *>();
        auto *list = palette.findChild<QListWidget *>();
        QTest::keyClicks(words, QStringLiteral("special only"));
        ASSERT_EQ(list->count(), 1);
        EXPECT_EQ(list->item(0)->text(), QStringLiteral("Paste special: Values only"));
        EXPECT_EQ(list->item(0)->data(Qt::AccessibleTextRole).toString(),
                  QStringLiteral("Paste special: Values only, Ctrl+Shift+V"));
        words->clear();
        QTest::keyClicks(words, QStringLiteral("fill right"));
        QTest::keyClick(words, Qt::Key_Return);
    });
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return grid.model()->valueAt(1, two + 2) == GridValue(12.0); }));
}

TEST_F(Pages, ThePaletteSaysWhenNothingIsCalledSo)
{
    onDialog<CommandPalette>([](CommandPalette &palette) {
        auto *words = palette.findChild<QLineEdit *>();
        QTest::keyClicks(words, QStringLiteral("teapot"));
        const QList<QLabel *> labels = palette.findChildren<QLabel *>();
        EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("teapot"));
        }));
        EXPECT_FALSE(palette.findChild<QListWidget *>()->isVisible());
        QTest::keyClick(words, Qt::Key_Return); // runs nothing
        EXPECT_TRUE(palette.isVisible());
        words->clear();
        EXPECT_TRUE(palette.findChild<QListWidget *>()->isVisible());
        QTest::keyClick(words, Qt::Key_Escape);
    });
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
}

TEST_F(Pages, PreferencesAreKeptAsTheyAreChosen)
{
    onDialog<PreferencesDialog>([](PreferencesDialog &dialog) {
        const QList<QComboBox *> choices = dialog.findChildren<QComboBox *>();
        QTest::keyClick(choices.first(), Qt::Key_End); // dark
        auto *undo = dialog.findChild<QSpinBox *>();
        undo->setFocus();
        undo->selectAll();
        QTest::keyClicks(undo, QStringLiteral("7"));
        QTest::keyClick(undo, Qt::Key_Tab);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(preferences.theme(), ThemeMode::Dark);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(preferences.undoDepth(), 7);
}

TEST_F(Pages, OtherUnitsStandAtOnceInAllThatIsShown)
{
    const auto charts = window->findChildren<ChartView *>();
    const auto inTebibytes = [&charts] {
        return std::any_of(charts.cbegin(), charts.cend(), [](const ChartView *chart) {
            return chart->accessibleDescription().contains(QLatin1String("iB"));
        });
    };
    settle();
    EXPECT_FALSE(inTebibytes());
    onDialog<PreferencesDialog>([&](PreferencesDialog &dialog) {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->itemText(0).startsWith(QLatin1String("TB")))
                QTest::keyClick(box, Qt::Key_End);
        }
        EXPECT_TRUE(inTebibytes()); // before the dialog closes
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(preferences.units().data, DataUnit::Binary);
    EXPECT_EQ(preferences.units().mass, MassUnit::Kilograms);
}

/// What the remedies of findings speak of is a cell: there the person stands, whichever page it is
/// of.
TEST_F(Pages, APlaceInThePlanLeadsToItsCell)
{
    struct Place {
        QString path;
        const char *column;
    };
    const QString lane = QStringLiteral("platform/lanes/") + plan().platform.lanes[0].id;
    const QString image = QStringLiteral("platform/images/") + plan().platform.images[0].id;
    const QString dataset = QStringLiteral("storage/datasets/") + plan().storage.datasets[0]->id;
    const QString pool = QStringLiteral("platform/kubernetes/pools/0");
    const QList<Place> places{
        {pool + QStringLiteral("/plugin"), "Device plugin"},
        {pool + QStringLiteral("/resource"), "Resource"},
        {pool + QStringLiteral("/taints"), "Taints"},
        {pool + QStringLiteral("/labels"), "Labels"},
        {pool + QStringLiteral("/nodes"), "Nodes"},
        {image + QStringLiteral("/cuda"), "CUDA"},
        {image + QStringLiteral("/registry"), "From registry"},
        {lane + QStringLiteral("/groups"), "Groups"},
        {lane + QStringLiteral("/priority"), "Priority"},
        {dataset + QStringLiteral("/owner"), "Owner"},
        {QStringLiteral("storage/tiers/") + plan().storage.tiers[0].id +
             QStringLiteral("/capacity_gb"),
         "Capacity"},
        {QStringLiteral("workloads/scheduled/") + plan().workloads.scheduled[0]->id +
             QStringLiteral("/finish_by"),
         "Deadline"},
        {QStringLiteral("demand/groups/") + plan().demand.groups[1]->id +
             QStringLiteral("/accelerator"),
         "GPU"},
    };
    for (const Place &place : places) {
        window->jumpTo(place.path);
        settle();
        QWidget *at = QApplication::focusWidget();
        while (at != nullptr && qobject_cast<GridView *>(at) == nullptr)
            at = at->parentWidget();
        ASSERT_NE(at, nullptr) << place.path.toStdString();
        const auto &grid = static_cast<GridView &>(*at);
        ASSERT_TRUE(grid.activeCell().has_value()) << place.path.toStdString();
        const QString title = grid.model()->columnAt(grid.activeCell()->column).title;
        EXPECT_TRUE(title.startsWith(QString::fromLatin1(place.column)))
            << place.path.toStdString() << ": " << title.toStdString();
    }
}

} // namespace
} // namespace kf
