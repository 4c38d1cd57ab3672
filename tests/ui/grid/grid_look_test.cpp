// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/grid_fixture.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_look.h"
#include "ui/grid/grid_totals.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

namespace kf {
namespace {

class GridLookTest : public GridTest {
protected:
    void wheel(int notches, Qt::KeyboardModifiers modifiers)
    {
        QWidget *viewport = view.table()->viewport();
        const QPointF at(100, 100);
        QWheelEvent event(at,
                          viewport->mapToGlobal(at),
                          {},
                          QPoint(0, 120 * notches),
                          {},
                          modifiers,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(viewport, &event);
    }

    /// The cell of the first row's maximum as it is painted in a column of that width.
    QImage maximumIn(int width, double value)
    {
        view.setColumnWidths({{SampleSheet::kMaximum, width}});
        EXPECT_TRUE(sheet.setCells({{kNightlyRow, hourColumn(6), value}}, QString()).ok());
        QApplication::processEvents();
        const QRect cell =
            view.table()->visualRect(sheet.index(kNightlyRow, SampleSheet::kMaximum));
        return view.table()->viewport()->grab(cell).toImage();
    }
};

/// Collects what is painted.
class PaintedRegion : public QObject {
public:
    QRegion region;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

TEST(HeatColours, LeaveTheNumbersReadableAtEveryStepOfBothThemes)
{
    constexpr double kReadable = 4.5;   // by WCAG 2
    constexpr double kHatch = 0.35;     // opacity of the lines over read-only cells
    constexpr double kSelection = 0.16; // of what tints a selected one
    for (const Roles &roles : {lightRoles(), darkRoles()}) {
        for (int step = 0; step <= 64; ++step) {
            const QColor fill = heatColour(roles, step / 64.0);
            const QColor ink = textOn(roles, fill);
            EXPECT_GE(contrast(ink, fill), kReadable) << step;
            EXPECT_GE(contrast(ink, mixed(fill, roles.faint, kHatch)), kReadable) << step;
            const QColor chosen = mixed(fill, roles.text, kSelection);
            EXPECT_GE(contrast(textOn(roles, chosen), chosen), kReadable) << step;
        }
    }
}

/// Its last row is the empty one, which says these words by column.
class SheetWithHints : public SampleSheet {
public:
    QHash<int, QString> hints;

    bool isNewRow(int row) const override { return row == rowCount() - 1; }
    QString placeholderAt(int row, int column) const override
    {
        return isNewRow(row) ? hints.value(column) : QString();
    }
};

/// A hint that ran on would run through the frame of its cell, and over what the next one says.
TEST_F(GridLookTest, AHintStaysInItsCell)
{
    SheetWithHints hinting;
    view.setModel(&hinting);
    view.setColumnWidths({{SampleSheet::kName, 60}, {SampleSheet::kDevice, 160}});
    QApplication::processEvents();
    const int row = hinting.rowCount() - 1;
    const auto painted = [&](int column) {
        const QRect cell = view.table()->visualRect(hinting.index(row, column));
        return view.table()->viewport()->grab(cell).toImage();
    };
    const QImage nothing = painted(SampleSheet::kName);
    const QImage blank = painted(SampleSheet::kDevice);
    hinting.hints = {{SampleSheet::kName, QStringLiteral("Type to add a group")}};
    EXPECT_TRUE(painted(SampleSheet::kName) != nothing);
    EXPECT_TRUE(painted(SampleSheet::kDevice) == blank);
    view.setModel(&sheet);
}

/// Whoever goes round a page by F6 sees where the keyboard is.
TEST_F(GridLookTest, TheFrameOfTheActiveCellPalesWhereTheKeyboardIsElsewhere)
{
    QPushButton other(view.window());
    other.show();
    view.selectCell(kNightlyRow, hourColumn(3));
    const auto frame = [this](QWidget &focused) {
        focused.setFocus();
        QApplication::processEvents();
        const QRect cell = view.table()->visualRect(sheet.index(kNightlyRow, hourColumn(3)));
        const QImage shown = view.table()->viewport()->grab(cell).toImage();
        return shown.pixelColor(cell.width() / 2, 0).rgb();
    };
    const QRgb with = frame(*view.table());
    EXPECT_EQ(with, theme.roles().accent.rgb());
    EXPECT_NE(frame(other), with);
    view.table()->setFocus();
    QTest::keyClick(view.table(), Qt::Key_F2);
    EXPECT_EQ(frame(*QApplication::focusWidget()), with);
}

TEST_F(GridLookTest, OneChangedCellRepaintsOnlyItself)
{
    view.grab();
    QApplication::processEvents();
    PaintedRegion painted;
    view.table()->viewport()->installEventFilter(&painted);
    const QModelIndex cell = sheet.index(kIndiaRow, hourColumn(4));
    Q_EMIT sheet.dataChanged(cell, cell);
    ASSERT_TRUE(QTest::qWaitFor([&painted] { return !painted.region.isEmpty(); }));
    EXPECT_EQ(painted.region.boundingRect(), view.table()->visualRect(cell));
}

TEST_F(GridLookTest, RowsHaveFixedHeightsAndColumnsCanBeDragged)
{
    EXPECT_EQ(view.table()->rowHeight(kNightlyRow), metrics::kRowHeight);
    EXPECT_LT(view.table()->rowHeight(0), metrics::kRowHeight); // a band
    EXPECT_EQ(view.table()->header()->sectionResizeMode(0), QHeaderView::Interactive);
    QSignalSpy spy(&view, &GridView::columnWidthsChanged);
    QWidget *header = view.table()->header()->viewport();
    const int before = view.table()->columnWidth(0);
    const QPoint border(view.table()->columnX(1) - 1, 10);
    QTest::mousePress(header, Qt::LeftButton, {}, border);
    QMouseEvent move(QEvent::MouseMove,
                     border + QPoint(30, 0),
                     header->mapToGlobal(border + QPoint(30, 0)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     {});
    QApplication::sendEvent(header, &move);
    QTest::mouseRelease(header, Qt::LeftButton, {}, border + QPoint(30, 0));
    EXPECT_EQ(view.table()->columnWidth(0), before + 30);
    EXPECT_GT(spy.count(), 0);
    EXPECT_EQ(view.columnWidths().value(0), before + 30);
}

TEST_F(GridLookTest, ControlWheelZooms)
{
    const int before = view.table()->rowHeight(kNightlyRow);
    wheel(2, Qt::ControlModifier);
    EXPECT_NEAR(view.zoom(), 1.2, 1e-9);
    EXPECT_GT(view.table()->rowHeight(kNightlyRow), before);
    wheel(-2, Qt::ControlModifier);
    EXPECT_EQ(view.table()->rowHeight(kNightlyRow), before);
}

TEST_F(GridLookTest, KeysZoomToo)
{
    press(Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_NEAR(view.zoom(), 1.1, 1e-9);
    press(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_Minus, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_NEAR(view.zoom(), 0.9, 1e-9);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(view.zoom(), 1.0, 1e-9);
}

TEST_F(GridLookTest, ADoubleClickOnABorderFitsTheColumnAndWidthsComeBack)
{
    QSignalSpy spy(&view, &GridView::columnWidthsChanged);
    QWidget *header = view.table()->header()->viewport();
    const int before = view.table()->columnWidth(0);
    const QPoint border(view.table()->columnX(1) - 1, 10);
    QTest::mouseDClick(header, Qt::LeftButton, {}, border);
    const int fitted = view.table()->columnWidth(0);
    EXPECT_NE(fitted, before);
    EXPECT_GT(spy.count(), 0);
    const QHash<int, int> widths = view.columnWidths();
    view.setColumnWidths({});
    EXPECT_EQ(view.table()->columnWidth(0), before);
    view.setColumnWidths(widths);
    EXPECT_EQ(view.table()->columnWidth(0), fitted);
}

TEST_F(GridLookTest, ShiftWheelScrollsSideways)
{
    view.resize(600, 330);
    QApplication::processEvents();
    wheel(-2, Qt::ShiftModifier);
    EXPECT_GT(view.table()->horizontalScrollBar()->value(), 0);
}

TEST_F(GridLookTest, ANumberThatDoesNotFitIsRoundedBeforeItBecomesSigns)
{
    constexpr int kRoomForFour = 40; // digits, not for "1,085.45"
    EXPECT_NE(maximumIn(100, 1085.45), maximumIn(100, 1085.3));
    EXPECT_EQ(maximumIn(kRoomForFour, 1085.45), maximumIn(kRoomForFour, 1085.3)); // both 1085
    EXPECT_NE(maximumIn(kRoomForFour, 1085.45), maximumIn(kRoomForFour, 1086.3));
    // In less room no digits stand at all: a part of a number would be a wrong one.
    EXPECT_EQ(maximumIn(22, 1085.45), maximumIn(22, 9086.3));
}

/// Where four digits fit into a cell, their sum does not turn into signs because it is strong.
TEST_F(GridLookTest, ASumThatIsTooWideInStrongLosesItsWeightFirst)
{
    const GridLook look(theme);
    QImage paper(100, 40, QImage::Format_ARGB32);
    QPainter painter(&paper);
    int room = 1; // the least in which the digits of a cell stand
    while (!look.drawNumber(painter,
                            QRect(0, 0, room, paper.height()),
                            Qt::AlignRight,
                            QStringLiteral("1085"),
                            CellFont::Body))
        ++room;
    constexpr int kMargins = 11; // of a cell, and its line
    EXPECT_NE(maximumIn(room + kMargins, 1085.45), maximumIn(room + kMargins, 9086.3));
}

TEST_F(GridLookTest, NegativeNumbersAreRed)
{
    // No cell that can be typed into takes one: the sheet itself puts it there.
    ASSERT_TRUE(sheet.setCells({{kNightlyRow, hourColumn(6), -8.0}}, QString()).ok());
    const QRect cell = view.table()->visualRect(sheet.index(kNightlyRow, hourColumn(6)));
    const QImage image = view.table()->viewport()->grab(cell).toImage();
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            red = red || image.pixelColor(x, y) == theme.roles().over;
    }
    EXPECT_TRUE(red);
}

TEST_F(GridLookTest, FrozenColumnsStayWhenTheOthersScroll)
{
    view.setFrozenColumns(1);
    view.resize(600, 330);
    QApplication::processEvents();
    view.selectCell(kNightlyRow, hourColumn(23));
    EXPECT_GT(view.table()->horizontalScrollBar()->value(), 0);
    EXPECT_EQ(view.table()->visualRect(sheet.index(kNightlyRow, 0)).left(), 0);
    click(kRefreshRow, 0);
    EXPECT_EQ(active(), (CellPlace{kRefreshRow, 0}));
    // Moving left never leaves the active cell under the frozen column.
    view.selectCell(kNightlyRow, hourColumn(23));
    for (int i = 0; i < 24; ++i)
        press(Qt::Key_Left);
    const QRect cell = view.table()->visualRect(view.table()->currentIndex());
    EXPECT_GE(cell.left(), view.table()->columnWidth(0));
}

TEST_F(GridLookTest, TheTotalRowStandsBelowTheRowsAndTellsItsSums)
{
    const auto *totals = view.findChild<GridTotals *>();
    ASSERT_TRUE(totals->isVisible());
    EXPECT_EQ(totals->geometry().top(), view.table()->geometry().bottom() + 1);
    // 14:00 is 18 + 12 + 1 + 14 + 22 = 67
    EXPECT_TRUE(totals->accessibleDescription().contains(QStringLiteral("14: 67")));
    view.resize(1240, 200); // too low for all rows
    QApplication::processEvents();
    EXPECT_TRUE(totals->isVisible());
    EXPECT_LE(totals->geometry().bottom(), view.height());
}

TEST_F(GridLookTest, AClickChoosesATotalAndLeavesTheSelectionAlone)
{
    view.selectCell(kNightlyRow, hourColumn(2));
    auto *totals = view.findChild<GridTotals *>();
    const int x = centreOf(kNightlyRow, hourColumn(14)).x() + view.table()->viewport()->x();
    QTest::mouseClick(totals, Qt::LeftButton, {}, {x, totals->height() / 2});
    EXPECT_EQ(chosenTotal(view), std::optional(hourColumn(14)));
    EXPECT_TRUE(totals->accessibleName().contains(QStringLiteral("14: 67")));
    EXPECT_EQ(active(), (CellPlace{kNightlyRow, hourColumn(2)}));
    press(Qt::Key_Right);
    EXPECT_EQ(chosenTotal(view), std::optional(hourColumn(15)));
    press(Qt::Key_Delete); // is nothing that can be emptied
    EXPECT_TRUE(sheet.labels.isEmpty());
    press(Qt::Key_Up);
    EXPECT_FALSE(chosenTotal(view));
    EXPECT_TRUE(view.table()->hasFocus());
}

TEST_F(GridLookTest, CellsHaveNamesForScreenReaders)
{
    const QModelIndex cell = sheet.index(kIndiaRow, hourColumn(4));
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Research India, 04, 7.5"));
    EXPECT_EQ(sheet.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Scheduled"));
}

} // namespace
} // namespace kf
