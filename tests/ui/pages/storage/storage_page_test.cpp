// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets with their results in sight, and tiers by their names.
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/sources.h"
#include "core/project/plan_file.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/parts/foreign_cells.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/storage/data_place_panel.h"
#include "ui/pages/storage/storage_page.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStatusBar>
#include <QTimer>

namespace kf {
namespace {

class StorageTest : public test::Workbench {
protected:
    StorageTest() : Workbench(PageId::Storage) {}

    GridView &grid() { return page<StoragePage>(PageId::Storage).grid(); }
    GridModel &model() { return *grid().model(); }
    double total(int column) { return std::get<double>(model().totalAt(column)); }

    /// What a column adds up to over the rows.
    double sum(int column)
    {
        double result = 0.0;
        for (int row = 0; row < model().endOfRows(); ++row)
            result += std::get<double>(model().valueAt(row, column));
        return result;
    }

    /// Pastes below the last row, and answers a question by Enter.
    void pasteBelow(StoragePage::View view, const QString &text)
    {
        auto &storage = page<StoragePage>(PageId::Storage);
        storage.showView(view);
        settle();
        GridView &sheet = storage.grid(view);
        sheet.selectCell(sheet.model()->endOfRows(), 0);
        sheet.table()->setFocus();
        QApplication::clipboard()->setText(text);
        QTimer answer; // ends with the paste, which may ask nothing
        QObject::connect(&answer, &QTimer::timeout, [this] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box == nullptr)
                return;
            asked = box->text();
            QTest::keyClick(box, Qt::Key_Return);
        });
        answer.start(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }

    QString asked; ///< the last question
};

TEST_F(StorageTest, ResultsAndTheirSumsStandInSight)
{
    window->resize(1280, 720);
    const GridTable &table = *grid().table();
    for (const int column :
         {StorageSheet::StoredColumn, StorageSheet::OnDiskColumn, StorageSheet::TotalColumn}) {
        EXPECT_LT(table.columnX(column) + table.columnWidth(column), table.viewport()->width());
        EXPECT_TRUE(std::holds_alternative<double>(model().totalAt(column)));
    }
    // Homes and backups have no row: 28 people x 500 GB and 40 x 100 GB, and one copy of the text
    // for the language models, in TB as the columns.
    constexpr double kHomes = 18.0;
    constexpr int kDocuments = 2;
    const auto backup = std::get<double>(model().valueAt(kDocuments, StorageSheet::OnDiskColumn));
    for (const int column :
         {StorageSheet::StoredColumn, StorageSheet::OnDiskColumn, StorageSheet::TotalColumn})
        EXPECT_NEAR(total(column), sum(column) + kHomes + backup, 1e-3);
}

/// 240,000 GB are 240 TB; 900 GB a day stay GB. What is typed is in the unit of the column.
TEST_F(StorageTest, EachColumnOfDataHasTheUnitThatSuitsIt)
{
    const int existing = StorageSheet::ExistingColumn;
    EXPECT_EQ(model().columnAt(StorageSheet::TotalColumn).title, QStringLiteral("Total, TB"));
    EXPECT_EQ(model().columnAt(existing).title, QStringLiteral("Existing, TB"));
    EXPECT_EQ(model().columnAt(StorageSheet::IngestColumn).title, QStringLiteral("Ingest, GB/day"));
    EXPECT_EQ(std::get<double>(model().valueAt(0, existing)), 240.0);
    grid().selectCell(0, existing);
    type(grid(), QStringLiteral("0.3"), Qt::Key_Return);
    EXPECT_EQ(plan().storage.datasets.first()->existingGb, 300.0);
}

/// The unit of what is typed stays whatever grows elsewhere, and the results beside it have it too.
TEST_F(StorageTest, UnitsStayWhereNumbersAreTyped)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    grid().selectCell(0, StorageSheet::ExistingColumn);
    type(grid(), QStringLiteral("120 PB"), Qt::Key_Return); // 120,000 TB would be six digits
    settle();
    EXPECT_EQ(model().columnAt(StorageSheet::ExistingColumn).title, QStringLiteral("Existing, TB"));
    storage.showView(StoragePage::View::Tiers);
    const GridModel &tiers = *storage.grid(StoragePage::View::Tiers).model();
    for (const int column : {TierSheet::CapacityColumn, TierSheet::TotalColumn}) {
        const QString title = tiers.columnAt(column).title;
        EXPECT_TRUE(title.endsWith(QStringLiteral(", TB"))) << title.toStdString();
    }
}

/// 500 GB are half a TB of the column, 7 TB a week 1,000 GB a day.
TEST_F(StorageTest, UnitsAreTypedWithTheNumber)
{
    const auto typed = [this](int column, const char *text) {
        grid().selectCell(0, column);
        type(grid(), QString::fromLatin1(text), Qt::Key_Return);
        settle();
    };
    typed(StorageSheet::ExistingColumn, "500 GB");
    EXPECT_DOUBLE_EQ(plan().storage.datasets.first()->existingGb, 500.0);
    typed(StorageSheet::ExistingColumn, "1.5 PB");
    EXPECT_DOUBLE_EQ(plan().storage.datasets.first()->existingGb, 1.5e6);
    typed(StorageSheet::IngestColumn, "7 TB/week");
    EXPECT_DOUBLE_EQ(plan().storage.datasets.first()->ingestGbPerDay, 1000.0);
    typed(StorageSheet::RetentionColumn, "2 years");
    EXPECT_EQ(plan().storage.datasets.first()->retentionDays, 730.0);
    typed(StorageSheet::CompressionColumn, "=ROUND(5/2;1)");
    EXPECT_DOUBLE_EQ(plan().storage.datasets.first()->compressionRatio, 2.5);
}

/// From an empty plan: tiers, then datasets in them, then homes, all by keys and the clipboard.
TEST_F(StorageTest, StorageWithTiersIsPlannedByPaste)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    auto &storage = page<StoragePage>(PageId::Storage);
    const auto paste = [&](StoragePage::View view, int column, const char *text) {
        storage.showView(view);
        GridView &sheet = storage.grid(view);
        sheet.selectCell(sheet.model()->endOfRows(), column);
        sheet.table()->setFocus();
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        settle();
    };
    paste(
        StoragePage::View::Tiers, 0, "Flash\t400 TB\tusable\t90 %\t80 GB/s\nArchive\t\traw\t\t\n");
    ASSERT_EQ(plan().storage.tiers.size(), 2);
    EXPECT_EQ(plan().storage.tiers[0].capacityGb, 400'000.0);
    EXPECT_EQ(plan().storage.tiers[0].basis, CapacityBasis::Usable);
    EXPECT_FALSE(plan().storage.tiers[1].capacityGb);
    paste(StoragePage::View::Datasets, 0, "Images\tFlash\t180 TB\t220 GB/day\t25 %\n");
    paste(StoragePage::View::Datasets, 0, "Logs\tArchive\t60 TB\n");
    ASSERT_EQ(plan().storage.datasets.size(), 2);
    EXPECT_EQ(plan().storage.datasets[0]->tier, plan().storage.tiers[0].id);
    EXPECT_EQ(plan().storage.datasets[0]->existingGb, 180'000.0);
    EXPECT_EQ(plan().storage.tiers.size(), 2); // the tiers that were named were there
    paste(StoragePage::View::Homes, 1, "30\t500 GB\tFlash\n");
    ASSERT_EQ(plan().storage.homes.size(), 1);
    EXPECT_EQ(plan().storage.homes[0].tier, plan().storage.tiers[0].id);
    // 180 + 15 TB today are below 400 x 0.9; of the archive nobody knows what it can hold.
    const GridModel &tiers = *storage.grid(StoragePage::View::Tiers).model();
    EXPECT_EQ(std::get<QString>(tiers.valueAt(1, TierSheet::FullColumn)),
              QStringLiteral("unknown"));
}

/// "Total" is none of the groups, but first of all a sum: it is asked about, and Enter leaves it
/// out.
TEST_F(StorageTest, ATotalPastedBelowHomesIsAskedAboutAndEnterLeavesItOut)
{
    ASSERT_TRUE(window->document()
                    .edit(QStringLiteral("clear"),
                          [](Plan plan) -> Result<Plan> {
                              plan.storage.homes.clear();
                              return plan;
                          })
                    .ok());
    settle();
    const Id group = plan().demand.groups.first()->id;
    pasteBelow(StoragePage::View::Homes,
               plan().demand.groups.first()->name + QStringLiteral("\t30\nTotal\t30\n"));
    EXPECT_TRUE(asked.startsWith(QStringLiteral("“Total” in row 2"))) << asked.toStdString();
    ASSERT_EQ(plan().storage.homes.size(), 1);
    EXPECT_EQ(plan().storage.homes[0].group, group);
    EXPECT_EQ(plan().storage.homes[0].people, 30.0);
}

/// Columns in another order, one of them in another unit than that of the sheet (TB), with a sum.
TEST_F(StorageTest, HeadingsThatArePastedAlongSayWhereTheColumnsBelong)
{
    const qsizetype before = plan().storage.datasets.size();
    pasteBelow(StoragePage::View::Datasets,
               QStringLiteral("Existing (GB)\tDataset\tRemark\n500\tScans\tnew\n300\tMaps\told\n"
                              "800\tTotal\t\n"));
    EXPECT_TRUE(asked.startsWith(QStringLiteral("“Total” in row 4"))) << asked.toStdString();
    ASSERT_EQ(plan().storage.datasets.size(), before + 2);
    const Dataset &scans = *plan().storage.datasets[before];
    EXPECT_EQ(scans.name, QStringLiteral("Scans"));
    EXPECT_DOUBLE_EQ(scans.existingGb, 500.0);
    EXPECT_DOUBLE_EQ(plan().storage.datasets[before + 1]->existingGb, 300.0);
    const QString said = window->statusBar()->currentMessage();
    EXPECT_TRUE(said.contains(QStringLiteral("Row 1 has headings"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("1 column"))) << said.toStdString();
}

/// The window speaks English: German headings are those of the same sheet in another language.
TEST_F(StorageTest, HeadingsInAnotherLanguageOfTheProgramAreKnown)
{
    const qsizetype before = plan().storage.datasets.size();
    pasteBelow(StoragePage::View::Datasets,
               QStringLiteral("Vorhanden (GB)\tAufbewahrung, Tage\tZufluss, GB/Tag\tDatensatz\n"
                              "500\t30\t7\tScans\n"));
    const QString said = window->statusBar()->currentMessage();
    EXPECT_TRUE(said.contains(QStringLiteral("Row 1 has headings"))) << said.toStdString();
    ASSERT_EQ(plan().storage.datasets.size(), before + 1);
    const Dataset &scans = *plan().storage.datasets[before];
    EXPECT_EQ(scans.name, QStringLiteral("Scans"));
    EXPECT_DOUBLE_EQ(scans.existingGb, 500.0);
    EXPECT_EQ(scans.retentionDays, 30.0);
    EXPECT_DOUBLE_EQ(scans.ingestGbPerDay, 7.0);
    // In a German window an English heading is looked up as the English of a title there.
    EXPECT_TRUE(otherTitles(model(), QStringLiteral("existing"), QStringLiteral("GB"))
                    .contains(QStringLiteral("Vorhanden, GB")));
    // Words of an import: "Beschleuniger" and "GPU type" head the same.
    const QStringList german = otherTitles(model(), QStringLiteral("Beschleuniger"), {});
    EXPECT_FALSE(german.isEmpty());
    EXPECT_EQ(german, otherTitles(model(), QStringLiteral("GPU type"), {}));
}

TEST_F(StorageTest, HeadingsThatNobodyKnowsAreNamedWhereTheyAreInTheWay)
{
    const qsizetype before = plan().storage.datasets.size();
    pasteBelow(StoragePage::View::Datasets,
               QStringLiteral("What\tWhere\tHow much\nScans\t\t500\n"));
    const QString said = window->statusBar()->currentMessage();
    EXPECT_TRUE(said.contains(QStringLiteral("looks like headings"))) << said.toStdString();
    EXPECT_EQ(plan().storage.datasets.size(), before);
    // Where the numbers below are at fault, the row above them is not blamed.
    pasteBelow(StoragePage::View::Datasets, QStringLiteral("Scans\t\tmuch\n"));
    EXPECT_FALSE(window->statusBar()->currentMessage().contains(QStringLiteral("headings")));
}

/// From nothing, one click makes a part of a lake, borrowed for thirty days, with its ingest left
/// to type; and what the platform is to data is said above the sheet.
TEST_F(StorageTest, AFirstDatasetComesFromAClickOnWhereItLies)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    auto &storage = page<StoragePage>(PageId::Storage);
    for (QPushButton *button : storage.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == QStringLiteral("Lies in a lake"))
            button->click();
    }
    settle();
    ASSERT_EQ(plan().storage.datasets.size(), 1);
    const Dataset lake = *plan().storage.datasets.first();
    EXPECT_EQ(lake.pattern, DatasetPattern::Transient);
    EXPECT_EQ(lake.retentionDays, 30.0);
    EXPECT_EQ(lake.subsetOf, lake.source);
    ASSERT_TRUE(storage.grid().activeCell());
    EXPECT_EQ(storage.grid().activeCell()->column, StorageSheet::IngestColumn);
    storage.reveal(QStringLiteral("platform/data_role"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    settle();
    EXPECT_EQ(plan().platform.dataRole, DataRole::DataPlatform);
}

/// What is not said of a group's feed is asked for in its cell.
TEST_F(StorageTest, APlaceOfTheFeedIsACellOfItsSheet)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    GridView &feed = storage.grid(StoragePage::View::Feed);
    ASSERT_GT(feed.model()->endOfRows(), 1);
    storage.reveal(QStringLiteral("storage/feed/") + feed.model()->keyOfRow(1));
    settle();
    EXPECT_EQ(feed.activeCell(), (CellPlace{1, DataFeedSheet::FeedColumn}));
    EXPECT_TRUE(feed.isAncestorOf(QApplication::focusWidget()));
}

/// A quota for a group, typed below the last row; the tier adds it to what homes may take.
TEST_F(StorageTest, QuotasAreTypedAndStandBesideTheirTier)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    storage.showView(StoragePage::View::Quotas);
    GridView &quotas = storage.grid(StoragePage::View::Quotas);
    const qsizetype before = plan().storage.quotas.size();
    const QString group = plan().demand.groups.first()->name;
    quotas.selectCell(quotas.model()->endOfRows(), QuotasSheet::GroupColumn);
    quotas.table()->setFocus();
    QApplication::clipboard()->setText(group + QStringLiteral("\tFlash\t7 TB\n"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(plan().storage.quotas.size(), before + 1);
    const StorageQuota quota = plan().storage.quotas.constLast();
    EXPECT_EQ(quota.group, plan().demand.groups.first()->id);
    EXPECT_EQ(quota.gb, 7000.0);
    const GridModel &tiers = *storage.grid(StoragePage::View::Tiers).model();
    const int row = tiers.rowOfKey(quota.tier);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(std::holds_alternative<double>(tiers.valueAt(row, TierSheet::QuotasColumn)));
    quotas.selectCell(int(before), QuotasSheet::DataColumn);
    quotas.deleteRows();
    settle();
    EXPECT_EQ(plan().storage.quotas.size(), before);
}

TEST_F(StorageTest, BackupsAndReadersAreTypedByTheirNames)
{
    const QString group = plan().demand.groups.first()->name;
    const auto typed = [this](int column, const QString &text) {
        grid().selectCell(0, column);
        type(grid(), text, Qt::Key_Return);
        settle();
        activate(); // a list of choices that closes leaves the window without the keyboard
    };
    typed(StorageSheet::BackupCopiesColumn, QStringLiteral("1"));
    const Tier last = plan().storage.tiers.constLast();
    typed(StorageSheet::BackupTierColumn, last.name.value_or(last.id));
    typed(StorageSheet::ReadersColumn, group);
    typed(StorageSheet::SourceColumn, QStringLiteral("Data lake"));
    const Dataset first = *plan().storage.datasets.first();
    EXPECT_EQ(first.backupCopies, 1.0);
    EXPECT_EQ(first.backupTier, std::optional(last.id));
    EXPECT_EQ(first.readers, QList<Id>{plan().demand.groups.first()->id});
    EXPECT_EQ(first.source, QStringLiteral("Data lake"));
    // One copy of what is on disk.
    EXPECT_EQ(model().valueAt(0, StorageSheet::BackupsColumn),
              model().valueAt(0, StorageSheet::OnDiskColumn));
    typed(StorageSheet::ReadersColumn, QStringLiteral("Nobody here"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(plan().storage.datasets.first()->readers.size(), 1);
}

/// Data that stays thirty days and is kept twice more in case of loss, typed from the row below the
/// last one on. 100 GB a day for 30 days are 3 TB raw, 1.5 TB at 2:1, two backups 3 TB.
TEST_F(StorageTest, ATransientDatasetWithBackupsIsPlannedByKeys)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    storage.showView(StoragePage::View::Tiers);
    GridView &sheet = storage.grid(StoragePage::View::Tiers);
    sheet.selectCell(sheet.model()->endOfRows(), TierSheet::NameColumn);
    type(sheet, QStringLiteral("Tape"), Qt::Key_Return);
    settle();
    storage.showView(StoragePage::View::Datasets);
    const int row = model().endOfRows();
    const auto typed = [&](int column, const char *text) {
        grid().selectCell(row, column);
        type(grid(), QString::fromLatin1(text), Qt::Key_Return);
        settle();
        activate(); // a list of choices that closes leaves the window without the keyboard
    };
    typed(StorageSheet::NameColumn, "Sensor stream");
    typed(StorageSheet::TierColumn, "Object store");
    typed(StorageSheet::PatternColumn, "transient");
    const Dataset fresh = *plan().storage.datasets.constLast();
    ASSERT_EQ(fresh.pattern, DatasetPattern::Transient);
    // How long it stays must be said; until it is, a finding leads to the cell.
    const auto lacksRetention = [this] {
        const QList<Finding> findings = evaluate(plan(), catalog).findings;
        return std::any_of(findings.cbegin(), findings.cend(), [this](const Finding &finding) {
            return finding.path.startsWith(QStringLiteral("storage/datasets/%1/retention")
                                               .arg(plan().storage.datasets.constLast()->id));
        });
    };
    EXPECT_TRUE(lacksRetention());
    typed(StorageSheet::RetentionColumn, "30");
    EXPECT_FALSE(lacksRetention());
    typed(StorageSheet::IngestColumn, "100 GB/day");
    typed(StorageSheet::CompressionColumn, "2");
    typed(StorageSheet::ReplicationColumn, "1");
    typed(StorageSheet::BackupCopiesColumn, "2");
    typed(StorageSheet::BackupTierColumn, "Tape");
    const auto value = [&](int column) {
        return std::get<double>(model().valueAt(row, column));
    };
    ASSERT_EQ(model().columnAt(StorageSheet::OnDiskColumn).title, QStringLiteral("On disk, TB"));
    EXPECT_NEAR(value(StorageSheet::OnDiskColumn), 1.5, 1e-9);
    EXPECT_NEAR(value(StorageSheet::BackupsColumn), 3.0, 1e-9);
    // The tier of the backups is a new one whose capacity nobody has said.
    ASSERT_EQ(plan().storage.tiers.constLast().name, QStringLiteral("Tape"));
    const GridModel &tiers = *sheet.model();
    const int tape = tiers.rowOfKey(plan().storage.tiers.constLast().id);
    ASSERT_GE(tape, 0);
    EXPECT_EQ(std::get<QString>(tiers.valueAt(tape, TierSheet::FullColumn)),
              QStringLiteral("unknown"));
}

/// Data that lives elsewhere is better borrowed: one click and one undo step, which empties what
/// was there.
TEST_F(StorageTest, WhereADatasetLivesIsTakenFromItsCard)
{
    grid().selectCell(0, StorageSheet::RetentionColumn);
    type(grid(), QStringLiteral("30"), Qt::Key_Return);
    settle();
    grid().selectCell(0, StorageSheet::NameColumn);
    settle();
    auto &panel = *page<StoragePage>(PageId::Storage).findChild<DataPlacePanel *>();
    const Dataset before = *plan().storage.datasets.first();
    ASSERT_EQ(before.pattern, DatasetPattern::Dedicated);
    QPushButton &take = panel.takeButton(DatasetPattern::Transient);
    ASSERT_TRUE(take.isEnabled());
    take.click();
    settle();
    EXPECT_EQ(plan().storage.datasets.first()->pattern, DatasetPattern::Transient);
    EXPECT_EQ(plan().storage.datasets.first()->existingGb, 0.0);
    window->document().undoStack().undo();
    settle();
    EXPECT_EQ(*plan().storage.datasets.first(), before);
}

/// Data that lives elsewhere is advised to be borrowed; kept here all the same, it asks why.
TEST_F(StorageTest, AChoiceAgainstTheAdviceIsAskedForItsReason)
{
    grid().selectCell(0, StorageSheet::SourceColumn);
    type(grid(), QStringLiteral("the lake"), Qt::Key_Return);
    grid().selectCell(0, StorageSheet::RetentionColumn);
    type(grid(), QStringLiteral("30"), Qt::Key_Return);
    settle();
    grid().selectCell(0, StorageSheet::NameColumn);
    settle();
    auto &panel = *page<StoragePage>(PageId::Storage).findChild<DataPlacePanel *>();
    QLineEdit &why = panel.ownReason();
    ASSERT_FALSE(why.isHidden());
    QTest::keyClicks(&why, QStringLiteral("the lake is too far away"));
    QTest::keyClick(&why, Qt::Key_Return);
    settle();
    const QString path = patternPath(plan().storage.datasets.first()->id);
    EXPECT_EQ(decisionAt(plan(), path), QStringLiteral("the lake is too far away"));
    panel.takeButton(DatasetPattern::Transient).click();
    settle();
    EXPECT_TRUE(why.isHidden());
}

/// A dataset whose size cannot be computed leaves no sum that looks as if nothing were there.
TEST_F(StorageTest, ASumThatIsNotKnownSaysSo)
{
    grid().selectCell(0, StorageSheet::CompressionColumn);
    type(grid(), QStringLiteral("0"), Qt::Key_Return);
    settle();
    for (const int column :
         {StorageSheet::StoredColumn, StorageSheet::OnDiskColumn, StorageSheet::TotalColumn})
        EXPECT_EQ(model().totalAt(column), GridValue(QStringLiteral("?")));
    // Its retention is known: that is not what is missing.
    grid().selectCell(0, StorageSheet::NameColumn);
    settle();
    const auto &panel = *page<StoragePage>(PageId::Storage).findChild<DataPlacePanel *>();
    for (const QLabel *label : panel.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("How long it stays is missing")));
}

/// Quotas stand beside the tiers that they are of, not at the far end of the window.
TEST_F(StorageTest, TheLastNumbersStandNotAlone)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    for (const auto view : {StoragePage::View::Quotas, StoragePage::View::Feed}) {
        storage.showView(view);
        settle();
        const GridTable &table = *storage.grid(view).table();
        const int last = storage.grid(view).model()->columnCount() - 1;
        EXPECT_LT(table.columnWidth(last), table.viewport()->width() / 2);
        EXPECT_EQ(table.columnX(last) + table.columnWidth(last), table.viewport()->width());
    }
}

/// Heads are short: the tip of each has the full term, and what it counts in.
TEST_F(StorageTest, EveryHeadSaysWhatItMeans)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    for (const auto view : {StoragePage::View::Datasets,
                            StoragePage::View::Tiers,
                            StoragePage::View::Homes,
                            StoragePage::View::Quotas,
                            StoragePage::View::Feed}) {
        const GridModel &sheet = *storage.grid(view).model();
        for (int column = 0; column < sheet.columnCount(); ++column) {
            const GridColumn &head = sheet.columnAt(column);
            EXPECT_FALSE(head.toolTip.isEmpty()) << qPrintable(head.title);
            EXPECT_FALSE(head.toolTip.contains(QRegularExpression(QStringLiteral("%[0-9]"))))
                << qPrintable(head.toolTip);
            const QString unit = head.title.section(QStringLiteral(", "), 1);
            EXPECT_TRUE(head.toolTip.contains(unit.section(u'/', 0, 0))) << qPrintable(head.title);
        }
    }
}

/// F6 leads from the sheet to what takes the other way, Enter takes it; then the reason is asked
/// for, and while nobody types it Ctrl+Z takes the way back and Ctrl+Y takes it again.
TEST_F(StorageTest, TheOtherWayIsTakenAndTakenBackByKeys)
{
    auto &panel = *page<StoragePage>(PageId::Storage).findChild<DataPlacePanel *>();
    grid().selectCell(0, StorageSheet::NameColumn);
    settle();
    const Dataset before = *plan().storage.datasets.first();
    ASSERT_EQ(before.pattern, DatasetPattern::Dedicated);
    const QPushButton &take = panel.takeButton(DatasetPattern::Transient);
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    };
    grid().table()->setFocus();
    constexpr int kMostParts = 8;
    for (int i = 0; i < kMostParts && !take.hasFocus(); ++i)
        press(Qt::Key_F6);
    ASSERT_TRUE(take.hasFocus());
    press(Qt::Key_Return);
    ASSERT_EQ(plan().storage.datasets.first()->pattern, DatasetPattern::Transient);
    panel.ownReason().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(*plan().storage.datasets.first(), before);
    panel.ownReason().setFocus();
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(plan().storage.datasets.first()->pattern, DatasetPattern::Transient);
    // What is being typed is undone where it is typed.
    QTest::keyClicks(&panel.ownReason(), QStringLiteral("near"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan().storage.datasets.first()->pattern, DatasetPattern::Transient);
}

TEST_F(StorageTest, WhatGpusReadIsTypedByGroup)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    storage.showView(StoragePage::View::Feed);
    GridView &feed = storage.grid(StoragePage::View::Feed);
    feed.selectCell(0, DataFeedSheet::FeedColumn);
    type(feed, QStringLiteral("0.5"), Qt::Key_Return);
    settle();
    const Id group = feed.model()->keyOfRow(0);
    for (const Shared<Group> &one : plan().demand.groups) {
        EXPECT_TRUE(one->id != group || one->feedGbPerSPerGpu == 0.5);
    }
    EXPECT_TRUE(
        std::holds_alternative<double>(feed.model()->valueAt(0, DataFeedSheet::MostColumn)));
}

TEST_F(StorageTest, TiersThatAreOnlyNamedTakeACapacityAndStayWhileTheyAreUsed)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    grid().selectCell(0, StorageSheet::TierColumn);
    type(grid(), QStringLiteral("Cold archive"), Qt::Key_Return);
    settle();
    storage.showView(StoragePage::View::Tiers);
    GridView &tiers = storage.grid(StoragePage::View::Tiers);
    const int row = tiers.model()->endOfRows() - 1;
    tiers.selectCell(row, TierSheet::CapacityColumn);
    type(tiers, QStringLiteral("3 PB"), Qt::Key_Return);
    settle();
    EXPECT_EQ(plan().storage.tiers.last().capacityGb, 3e6);
    const Plan before = plan();
    QString said;
    QObject::connect(
        &tiers, &GridView::messageShown, &tiers, [&](const QString &text) { said = text; });
    tiers.selectCell(row, 0);
    tiers.table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_TRUE(said.contains(QStringLiteral("another tier first"))) << said.toStdString();
    EXPECT_TRUE(plan() == before);
}

/// What mostly stays as it is may stand behind: growth of jobs, copies, scratch and pattern.
TEST_F(StorageTest, WhatMattersStandsInSightAt1440)
{
    const GridTable &table = *grid().table();
    const auto end = [&table] {
        return table.columnX(StorageSheet::IntermediateColumn) +
               table.columnWidth(StorageSheet::IntermediateColumn);
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return end() <= table.viewport()->width(); }))
        << end() << " in " << table.viewport()->width();
}

/// 1,500 TB would be PB: while the plan is open 2 means 2 TB as it always did, also on the next day
/// that somebody comes to this page. What is opened or preferred anew is shown as it suits.
TEST_F(StorageTest, AColumnThatIsTypedIntoKeepsItsUnitAsLongAsThePlanIsOpen)
{
    settle(); // the plan has been shown with its figures
    const int existing = StorageSheet::ExistingColumn;
    grid().selectCell(0, existing);
    type(grid(), QStringLiteral("1500"), Qt::Key_Return);
    settle();
    EXPECT_EQ(model().columnAt(existing).title, QStringLiteral("Existing, TB"));
    EXPECT_EQ(std::get<double>(model().valueAt(0, existing)), 1500.0);
    window->showPage(PageId::Growth);
    window->showPage(PageId::Storage);
    EXPECT_EQ(model().columnAt(existing).title, QStringLiteral("Existing, TB"));
    EXPECT_EQ(std::get<double>(model().valueAt(0, existing)), 1500.0);
    EXPECT_EQ(plan().storage.datasets.first()->existingGb, 1.5e6);
    const QString path = file("large.kfplan");
    ASSERT_TRUE(savePlan(plan(), path, catalog.zones()).ok());
    window->showPage(PageId::Growth);
    ASSERT_TRUE(openFile(path));
    settle();
    const auto renamed = window->document().edit(QStringLiteral("Rename"), [](Plan plan) {
        plan.settings.name = QStringLiteral("Another one");
        return Result<Plan>(plan);
    });
    ASSERT_TRUE(renamed.ok());
    window->showPage(PageId::Storage);
    settle();
    EXPECT_EQ(model().columnAt(existing).title, QStringLiteral("Existing, PB"));
    EXPECT_EQ(std::get<double>(model().valueAt(0, existing)), 1.5);
}

/// From nothing: 20,000 and 30,000 GB. A tier that is given a capacity in its own tab makes no TB
/// of them: 500 is 500 GB as before.
TEST_F(StorageTest, WhatIsTypedFirstKeepsItsUnitWhileTheOtherTabsAreFilled)
{
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    auto &storage = page<StoragePage>(PageId::Storage);
    const int existing = StorageSheet::ExistingColumn;
    const auto add = [&](const char *name, const char *gigabytes) {
        grid().selectCell(model().endOfRows(), StorageSheet::NameColumn);
        type(grid(), QString::fromLatin1(name), Qt::Key_Return);
        grid().selectCell(model().endOfRows() - 1, existing);
        type(grid(), QString::fromLatin1(gigabytes), Qt::Key_Return);
        settle();
    };
    add("Ticks", "20000");
    add("Features", "30000");
    storage.showView(StoragePage::View::Tiers);
    GridView &tiers = storage.grid(StoragePage::View::Tiers);
    tiers.selectCell(0, TierSheet::CapacityColumn);
    type(tiers, QStringLiteral("90 TB"), Qt::Key_Return);
    settle();
    const QString capacity = tiers.model()->columnAt(TierSheet::CapacityColumn).title;
    window->showPage(PageId::Growth);
    storage.showView(StoragePage::View::Datasets);
    window->showPage(PageId::Storage);
    settle();
    EXPECT_EQ(model().columnAt(existing).title, QStringLiteral("Existing, GB"));
    EXPECT_EQ(std::get<double>(model().valueAt(0, existing)), 20000.0);
    EXPECT_EQ(tiers.model()->columnAt(TierSheet::CapacityColumn).title, capacity);
    add("Models", "500");
    EXPECT_EQ(plan().storage.datasets.last()->existingGb, 500.0);
}

/// Data of 20 TB, then 4 PB of capacity beside it: a row is compared, and has one unit.
TEST_F(StorageTest, ARowOfTiersHasOneUnit)
{
    auto &storage = page<StoragePage>(PageId::Storage);
    storage.showView(StoragePage::View::Tiers);
    GridView &tiers = storage.grid(StoragePage::View::Tiers);
    settle();
    tiers.selectCell(0, TierSheet::CapacityColumn);
    type(tiers, QStringLiteral("40 PB"), Qt::Key_Return);
    settle();
    window->showPage(PageId::Growth);
    window->showPage(PageId::Storage);
    settle();
    const auto unitOf = [&tiers](int column) {
        return tiers.model()->columnAt(column).title.section(QStringLiteral(", "), -1);
    };
    for (const int column : {TierSheet::TotalColumn,
                             TierSheet::ProvisionColumn,
                             TierSheet::UsableColumn,
                             TierSheet::QuotasColumn})
        EXPECT_EQ(unitOf(column), unitOf(TierSheet::CapacityColumn)) << column;
}

/// Results stand between the tier and what exists: nobody types there.
TEST_F(StorageTest, TabGoesToTheNextCellThatCanBeTyped)
{
    grid().selectCell(0, StorageSheet::TierColumn);
    grid().table()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(grid().activeCell(), (CellPlace{0, StorageSheet::ExistingColumn}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(grid().activeCell(), (CellPlace{0, StorageSheet::TierColumn}));
}

/// Where no tier is, the empty row says which one a dataset that is typed there will make.
TEST_F(StorageTest, TheEmptyRowSaysAsWhatADatasetBegins)
{
    const int end = model().endOfRows();
    const QString tier = std::get<QString>(model().valueAt(end - 1, StorageSheet::TierColumn));
    EXPECT_EQ(model().placeholderAt(end, StorageSheet::TierColumn), tier);
    ASSERT_TRUE(window->openExample(QStringLiteral("empty")));
    settle();
    EXPECT_EQ(model().placeholderAt(0, StorageSheet::TierColumn), QStringLiteral("standard"));
    EXPECT_EQ(model().valueAt(0, StorageSheet::TierColumn), GridValue());
    EXPECT_TRUE(plan().storage.tiers.isEmpty());
}

TEST_F(StorageTest, TiersGoByTheirNames)
{
    const auto tierAt = [this](int row) {
        return std::get<QString>(model().valueAt(row, StorageSheet::TierColumn));
    };
    EXPECT_EQ(tierAt(0), QStringLiteral("Object store"));
    grid().selectCell(0, StorageSheet::TierColumn);
    type(grid(), QStringLiteral("Flash beside the GPUs"), Qt::Key_Return);
    EXPECT_EQ(plan().storage.datasets.first()->tier, QStringLiteral("nvme-flash"));
    settle();
    EXPECT_EQ(tierAt(0), QStringLiteral("Flash beside the GPUs"));
    // A word that names none is a new one.
    grid().selectCell(0, StorageSheet::TierColumn);
    type(grid(), QStringLiteral("tape"), Qt::Key_Return);
    settle();
    EXPECT_EQ(tierAt(0), QStringLiteral("tape"));
}

TEST_F(StorageTest, TakesAnotherDatasetAfterOneWasDeleted)
{
    const qsizetype before = plan().storage.datasets.size();
    const auto press = [this](const char *name) {
        for (auto *button : page<StoragePage>(PageId::Storage).findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == QLatin1String(name) && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        settle();
    };
    press("Add dataset");
    press("Add dataset");
    grid().selectCell(int(before), 0);
    press("Delete dataset");
    EXPECT_EQ(plan().storage.datasets.size(), before + 1);
    press("Add dataset");
    EXPECT_EQ(plan().storage.datasets.size(), before + 2);
}

TEST_F(StorageTest, ColumnsFitWhatTheyHold)
{
    const GridTable &table = *grid().table();
    const int before = table.columnWidth(StorageSheet::NameColumn);
    grid().selectCell(0, StorageSheet::NameColumn);
    type(grid(), QStringLiteral("A much longer name than before"), Qt::Key_Return);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return table.columnWidth(StorageSheet::NameColumn) > before; }));
    const int fitted = table.columnWidth(StorageSheet::NameColumn);
    grid().selectCell(0, StorageSheet::NameColumn);
    type(grid(), QString(200, QLatin1Char('w')), Qt::Key_Return);
    settle();
    EXPECT_LT(table.columnWidth(StorageSheet::NameColumn), 2 * fitted); // there is a limit
}

TEST_F(StorageTest, TheTableOfTiersFitsItsPanel)
{
    const auto &tiers = *page<StoragePage>(PageId::Storage).findChild<ValueTable *>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return tiers.horizontalScrollBar()->maximum() == 0; }));
    window->resize(1280, 720);
    EXPECT_TRUE(QTest::qWaitFor([&] { return tiers.horizontalScrollBar()->maximum() == 0; }));
}

TEST(ValueTable, HoldsNumbersAndWhatIsUnknownBetweenThemToTheRight)
{
    ValueTableModel model;
    model.present({QStringLiteral("lanes"),
                   QStringLiteral("Lanes"),
                   {{QStringLiteral("lend"), QStringLiteral("May lend"), Unit::Gpus},
                    {QStringLiteral("note"), QStringLiteral("Note"), Unit::None}},
                   {{8.0, Cell()}, {Cell(), QStringLiteral("None")}}},
                  {});
    const auto isRight = [&model](int row, int column) {
        const QVariant side = model.index(row, column).data(Qt::TextAlignmentRole);
        return side.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    EXPECT_TRUE(isRight(0, 0));
    EXPECT_TRUE(isRight(1, 0));
    EXPECT_FALSE(isRight(0, 1));
    EXPECT_FALSE(isRight(1, 1));
}

TEST(ValueTable, ANumberThatHasToBeKnownIsHatchedAndADashStandsWithTheNumbers)
{
    ValueTableModel model;
    const Term dash{QStringLiteral("0"), QStringLiteral("\u2013")};
    model.present({QStringLiteral("bill"),
                   QStringLiteral("Bill"),
                   {{QStringLiteral("required"), QStringLiteral("Required"), Unit::None},
                    {QStringLiteral("price"), QStringLiteral("Price"), Unit::None}},
                   {{8.0, unknownNumber()}, {dash, unknownNumber()}}},
                  {});
    const auto at = [&model](int row, int column, int role) {
        return model.index(row, column).data(role);
    };
    for (const auto &[row, column] : {std::pair(1, 0), std::pair(0, 1)})
        EXPECT_TRUE(
            at(row, column, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    EXPECT_EQ(at(0, 1, Qt::DisplayRole).toString(), QStringLiteral("?"));
    EXPECT_EQ(at(0, 1, Qt::AccessibleTextRole).toString(), QStringLiteral("Price: not known"));
    EXPECT_EQ(at(0, 1, Qt::BackgroundRole).value<QBrush>().style(), Qt::BDiagPattern);
    EXPECT_FALSE(at(1, 0, Qt::BackgroundRole).isValid());
}

/// Letters of a column that stands out are wider: a number in them is not cut either.
TEST(ValueTable, AColumnThatStandsOutIsAsWideAsItsNumbersInItsOwnLetters)
{
    const Theme theme(ThemeMode::Light);
    ValueTable table(theme);
    Table values{QStringLiteral("costs"),
                 QStringLiteral("Costs"),
                 {{QStringLiteral("plain"), QStringLiteral("P"), Unit::None},
                  {QStringLiteral("marked"), QStringLiteral("M"), Unit::None}},
                 {}};
    values.columns[1].isMarked = true;
    values.rows += QList<Cell>{88'888'888.0, 88'888'888.0};
    table.resize(900, 200);
    table.present(values, {});
    const QModelIndex marked = table.model()->index(0, 1);
    const QFont letters = marked.data(Qt::FontRole).value<QFont>();
    EXPECT_GT(letters.weight(), QFont::Normal);
    const int needed =
        QFontMetrics(letters.resolve(table.font())).horizontalAdvance(marked.data().toString());
    EXPECT_GT(table.columnWidth(1), needed);
    EXPECT_GE(table.columnWidth(1), table.columnWidth(0));
}

TEST(ValueTable, BreaksLongTextsWhereItIsNarrow)
{
    const Theme theme(ThemeMode::Light);
    ValueTable table(theme);
    Table values{QStringLiteral("purposes"),
                 QStringLiteral("Purposes"),
                 {{QStringLiteral("count"), QStringLiteral("Count"), Unit::Count},
                  {QStringLiteral("purpose"), QStringLiteral("Purpose"), Unit::None}},
                 {}};
    values.rows += QList<Cell>{
        3.0, QStringLiteral("Defines, schedules and follows workflows of many small containers")};
    table.resize(900, 200);
    table.present(values, {});
    table.show();
    const int oneLine = table.rowHeight(0);
    EXPECT_EQ(oneLine, metrics::kRowHeight);
    table.resize(300, 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.rowHeight(0) > oneLine; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() == 0; }));
    table.resize(900, 200);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.rowHeight(0) == oneLine; }));
}

} // namespace
} // namespace kf
