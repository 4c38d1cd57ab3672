// SPDX-License-Identifier: GPL-3.0-or-later
// Paste special, and what a clipboard can hold that nobody wants.
#include "tests/ui/grid/grid_fixture.h"
#include "ui/grid/pasting.h"

#include <QClipboard>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

namespace kf {
namespace {

class GridPaste : public GridTest {
protected:
    static void putText(const QString &text) { QApplication::clipboard()->setText(text); }

    static void putHtml(const QString &html)
    {
        auto *data = new QMimeData;
        data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }

    void pasteAt(int row, int column)
    {
        view.selectCell(row, column);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    /// Clicks the button whose text contains `word` in the question that comes next.
    void answer(const QString &word)
    {
        QTimer::singleShot(0, &view, [this, word] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            asked = box->text();
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().contains(word))
                    return button->click();
            }
            box->reject();
            ADD_FAILURE() << "no button with " << word.toStdString();
        });
    }

    QString asked; ///< the last question
};

TEST_F(GridPaste, TransposedRowsBecomeColumns)
{
    putText(QStringLiteral("1\t2\n3\t4\n5\t6\n"));
    view.selectCell(kNightlyRow, hourColumn(6));
    view.pasteTransposed();
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 8), 5.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kRefreshRow, 6), 2.0);
    EXPECT_EQ(onlyRange(), (CellRange{kNightlyRow, hourColumn(6), kRefreshRow, hourColumn(8)}));
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridPaste, AddsToAndMultipliesWhatIsThere)
{
    putText(QStringLiteral("2\t3"));
    view.selectCell(kNightlyRow, hourColumn(3)); // 16, 8
    view.pasteAndAdd();
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 3), 18.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 4), 11.0);
    view.pasteAndMultiply();
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 3), 36.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 4), 33.0);
    EXPECT_EQ(sheet.labels,
              (QStringList{QStringLiteral("Paste and add"), QStringLiteral("Paste and multiply")}));
}

TEST_F(GridPaste, AWholeRowBelowTheLastOneBeginsInTheFirstColumn)
{
    // The cell that says "Type to add" is not the first one in every sheet.
    QList<BlockCell> copied(sheet.columnCount());
    copied.first().text = QStringLiteral("New team");
    const int end = sheet.endOfRows();
    PasteRules rules;
    rules.skipsBlanks = true;
    const Result<Pasting> pasted = pasting(
        sheet, {CellRange{end, 1, end, 1}}, CellBlock{sheet.columnCount(), {copied}}, rules);
    ASSERT_TRUE(pasted.ok());
    EXPECT_EQ(pasted.value().target.left, 0);
    EXPECT_TRUE(pasted.value().edit.message.isEmpty());
}

TEST_F(GridPaste, SkipsEmptyCellsWhereAsked)
{
    putText(QStringLiteral("1\t\t2"));
    view.selectCell(kNightlyRow, hourColumn(0));
    view.pasteWithoutBlanks();
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 16.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 2), 2.0);
}

TEST_F(GridPaste, OffersToAddRowsThatDoNotFit)
{
    putText(QStringLiteral("1\n2\n3\n"));
    answer(QStringLiteral("Add"));
    pasteAt(kLastRow, hourColumn(0));
    EXPECT_TRUE(asked.contains(QStringLiteral("2 row")));
    ASSERT_EQ(sheet.rowCount(), kLastRow + 3);
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 0), 1.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow + 2, 0), 3.0);
    EXPECT_EQ(sheet.labels.size(), 1);
    EXPECT_EQ(onlyRange().bottom, kLastRow + 2);
}

TEST_F(GridPaste, LeavesRowsOutOrDoesNothingWhereAsked)
{
    putText(QStringLiteral("1\n2\n"));
    answer(QStringLiteral("Leave"));
    pasteAt(kLastRow, hourColumn(0));
    EXPECT_EQ(sheet.rowCount(), kLastRow + 1);
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 0), 1.0);
    answer(QStringLiteral("Cancel"));
    pasteAt(kLastRow, hourColumn(1));
    EXPECT_DOUBLE_EQ(sheet.hour(kLastRow, 1), 8.0);
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridPaste, AsksOnceWhatThePointInNumbersMeans)
{
    sheet.setLocale(QLocale(QLocale::German, QLocale::Germany));
    putText(QStringLiteral("1.234\t2.500\n"));
    answer(QStringLiteral("1,234"));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1.234);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 2.5);
    answer(QStringLiteral("1234"));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1234.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 2500.0);
    answer(QStringLiteral("Cancel"));
    pasteAt(kNightlyRow, hourColumn(2));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 2), 16.0);
    EXPECT_EQ(sheet.labels.size(), 2);
}

/// Enter loses no row.
TEST_F(GridPaste, EnterAnswersQuestionsSafelyAndEscapeChangesNothing)
{
    const auto key = [this](Qt::Key pressed) {
        QTimer::singleShot(0, &view, [pressed] {
            QWidget *box = QApplication::activeModalWidget();
            ASSERT_NE(qobject_cast<QMessageBox *>(box), nullptr);
            QTest::keyClick(box, pressed);
        });
    };
    sheet.setLocale(QLocale(QLocale::German, QLocale::Germany));
    putText(QStringLiteral("1.234\n"));
    key(Qt::Key_Escape);
    pasteAt(kNightlyRow, hourColumn(0));
    putText(QStringLiteral("1\n2\n"));
    key(Qt::Key_Escape);
    pasteAt(kLastRow, hourColumn(0));
    EXPECT_TRUE(sheet.labels.isEmpty());
    key(Qt::Key_Return);
    pasteAt(kLastRow, hourColumn(0));
    EXPECT_EQ(sheet.rowCount(), kLastRow + 2);
    EXPECT_EQ(sheet.labels.size(), 1);
}

TEST_F(GridPaste, ANumberWithTheOwnMarkSaysWhatThePointsOfTheOthersMean)
{
    sheet.setLocale(QLocale(QLocale::German, QLocale::Germany));
    putText(QStringLiteral("50,5\t1.000\n"));
    pasteAt(kNightlyRow, hourColumn(0)); // asks nothing
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 50.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 1000.0);
}

TEST_F(GridPaste, EnterTakesTheReadingOfTheOwnLanguage)
{
    sheet.setLocale(QLocale(QLocale::German, QLocale::Germany));
    putText(QStringLiteral("1.234\n"));
    QTimer::singleShot(0, &view, [] {
        QWidget *box = QApplication::activeModalWidget();
        ASSERT_NE(box, nullptr);
        QTest::keyClick(box, Qt::Key_Return);
    });
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1234.0);
}

TEST_F(GridPaste, TakesTheOtherDecimalMarkWhereItIsTheOnlyReading)
{
    putText(QStringLiteral("1,5\t1.234,5\t2,250\n"));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 1.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 1), 1234.5);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 2), 2.25);
    putText(QStringLiteral("2,250\n")); // alone it is what its reader writes
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 0), 2250.0);
}

TEST_F(GridPaste, ABlockWiderThanTheColumnsSaysWhatDidNotFit)
{
    QSignalSpy spy(&view, &GridView::messageShown);
    QStringList cells;
    for (int i = 0; i < 30; ++i) // two columns fit from 23:00 on, the curve is one of them
        cells.append(QString::number(i));
    putText(cells.join(u'\t'));
    pasteAt(kNightlyRow, hourColumn(23));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 23), 0.0);
    ASSERT_FALSE(spy.isEmpty());
    // 24 hours end with this column; the maximum and the curve behind it are read-only
    EXPECT_TRUE(spy.last().first().toString().contains(QStringLiteral("27 column")));
    EXPECT_TRUE(spy.last().first().toString().contains(QStringLiteral("2 read-only")));
}

TEST_F(GridPaste, RefusesNegativeHugeAndNonsenseAsAWhole)
{
    for (const char *text : {"1\t-2", "1\t1e999", "1\tInfinity", "1\tnan", "1\t0x1F"}) {
        putText(QString::fromLatin1(text));
        pasteAt(kNightlyRow, hourColumn(6));
        EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 0.0) << text;
        EXPECT_TRUE(notice().contains(QStringLiteral("07"))) << text; // which cell
    }
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridPaste, ASumBeyondAllMeasureIsRefused)
{
    ASSERT_TRUE(sheet.setCells({{kNightlyRow, hourColumn(6), 1e308}}, QString()).ok());
    putText(QStringLiteral("1e10"));
    view.selectCell(kNightlyRow, hourColumn(6));
    view.pasteAndMultiply();
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 1e308);
    EXPECT_TRUE(notice().contains(QStringLiteral("too large")));
}

TEST_F(GridPaste, MoreThanTenMegabytesAreRefusedWithAMessage)
{
    putText(QString(kMaximumBlockBytes + 1, u'1'));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_TRUE(notice().contains(QStringLiteral("10 MB")));
    putHtml(QStringLiteral("<table><tr><td>") + QString(kMaximumBlockBytes, u'1'));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_TRUE(notice().contains(QStringLiteral("10 MB")));
    putText(QString(kMaximumBlockCells + 1, u'\n'));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_TRUE(notice().contains(QStringLiteral("1 million")));
    EXPECT_TRUE(sheet.labels.isEmpty());
}

TEST_F(GridPaste, TenMegabytesOfOneCellEndWithItsReason)
{
    putText(QString(kMaximumBlockBytes - 1, u'x'));
    pasteAt(kNightlyRow, hourColumn(0));
    EXPECT_TRUE(sheet.labels.isEmpty());
    EXPECT_TRUE(notice().contains(QStringLiteral("is not a number")));
    EXPECT_LT(notice().size(), 400);
}

TEST_F(GridPaste, NestedTablesAreReadAsText)
{
    putHtml(QStringLiteral("<table><tr><td sdval='3'>3<table><tr><td>a</td><td>b</td></tr></table>"
                           "</td><td sdval='4'>4</td></tr></table>"));
    pasteAt(kNightlyRow, hourColumn(6));
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 6), 3.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 7), 4.0);
    EXPECT_DOUBLE_EQ(sheet.hour(kNightlyRow, 8), 0.0);
}

TEST_F(GridPaste, ThousandsOfTablesInEachOtherDoNoHarm)
{
    putHtml(QStringLiteral("<table><tr><td>").repeated(20'000) + QStringLiteral("7"));
    pasteAt(kNightlyRow, hourColumn(6));
    EXPECT_TRUE(sheet.labels.size() <= 1);
}

TEST_F(GridPaste, NamesThatLookLikeFormulasAreGuardedOnTheirWayOutAndBack)
{
    ASSERT_TRUE(
        sheet.setCells({{kNightlyRow, 0, QStringLiteral("=HYPERLINK(1)")}}, QString()).ok());
    view.selectCell(kNightlyRow, 0);
    press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text, QStringLiteral("'=HYPERLINK(1)\n"));
    putText(text);
    pasteAt(kRefreshRow, 0);
    EXPECT_EQ(sheet.name(kRefreshRow), QStringLiteral("=HYPERLINK(1)"));
}

} // namespace
} // namespace kf
