// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty plan with the sheet that people have to the report: dropped, then by keys alone.
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/demand/import/dialog.h"
#include "ui/pages/demand/import/options.h"
#include "ui/pages/demand/import/questions.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/report/report_page.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

namespace kf {
namespace {

constexpr int kJourneyRateColumn = 3; ///< of the sheet of growth
constexpr int kMostJourneyAnswers = 6;

class ImportJourney : public test::Workbench {
protected:
    ImportJourney() : keys(*window) { keys.press(Qt::Key_N, Qt::ControlModifier); }

    /// Two groups and their total, as a spreadsheet saves it in German: a title above, numbers
    /// with a comma.
    QString sheetFile()
    {
        QByteArray text = "GPU demand 2027\nGroup;GPU;Zone";
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += ';' + QByteArray::number(hour) + ":00";
        const auto add = [&text](const QByteArray &name, const QByteArray &hours) {
            text += '\n' + name + ";h100-sxm5-80;Europe/Berlin";
            for (int hour = 0; hour < kHoursPerDay; ++hour)
                text += ';' + hours;
        };
        add("Vision", "12,5");
        add("Nightly ETL", "4");
        add("Total", "16,5");
        QFile file(this->file("demand.csv"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
        return file.fileName();
    }

    /// Gives the first answer to what is asked, until nothing stands in the way, and imports.
    void importByKeys(ImportDialog &dialog)
    {
        const test::Keyboard form(dialog);
        form.activate(&dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.imported().rows.isEmpty(); }));
        for (int i = 0; i < kMostJourneyAnswers && !dialog.importButton().isEnabled(); ++i) {
            const QList<ImportAnswer> answers = dialog.imported().open.value(0).answers;
            if (!answers.isEmpty())
                form.push(answers.first().text.toUtf8().constData());
        }
        EXPECT_TRUE(dialog.importButton().isEnabled());
        if (!dialog.importButton().isEnabled())
            return dialog.reject(); // else the test would wait for ever
        form.reach(dialog.importButton());
        form.press(Qt::Key_Space);
        EXPECT_FALSE(dialog.isVisible());
        if (dialog.isVisible())
            dialog.reject();
    }

    /// Drops a file on the window, as from a file manager.
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place(10, 10);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &dropped);
    }

    const test::Keyboard keys;
};

TEST_F(ImportJourney, ACopiedTableWithHeadingsIsImportedOrPasted)
{
    QString text = QStringLiteral("Team\tNote\tGPU");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("\t%1:00").arg(hour);
    text += QStringLiteral("\nVision\tnew\th100-sxm5-80");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("\t%1").arg(hour);
    QApplication::clipboard()->setText(text + u'\n');
    keys.press(Qt::Key_3, Qt::ControlModifier);
    auto &demand = page<DemandPage>(PageId::Demand);
    keys.button("Add a group").click();
    settle();
    ASSERT_EQ(plan().demand.groups.size(), 1);
    keys.press(Qt::Key_Escape); // its name is open
    const auto push = [](QMessageBox &box, const char *word) {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text().contains(QLatin1StringView(word)))
                return button->click();
        }
        ADD_FAILURE() << word;
        box.reject();
    };
    onDialog<QMessageBox>([&](QMessageBox &box) { push(box, "Cancel"); });
    demand.grid().paste();
    EXPECT_EQ(plan().demand.groups.size(), 1);
    onDialog<QMessageBox>([&](QMessageBox &box) {
        onDialog<ImportDialog>([this](ImportDialog &dialog) { importByKeys(dialog); });
        QTest::keyClick(&box, Qt::Key_Return); // Import, which asks before it takes anything
    });
    demand.grid().paste();
    settle();
    ASSERT_EQ(plan().demand.groups.size(), 2);
    EXPECT_EQ(plan().demand.groups[1]->name, QStringLiteral("Vision"));
    EXPECT_EQ(plan().demand.groups[1]->demand.first()[23], 23.0);
}

TEST_F(ImportJourney, FromAnEmptyPlanToTheReport)
{
    const QString path = sheetFile();
    keys.press(Qt::Key_3, Qt::ControlModifier);
    settle();
    ASSERT_EQ(window->currentPage(), PageId::Demand);
    onDialog<ImportDialog>([this](ImportDialog &dialog) { importByKeys(dialog); });
    drop(path);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !plan().demand.groups.isEmpty(); }, 20000));
    settle();
    ASSERT_EQ(plan().demand.groups.size(), 2); // the total is no group
    EXPECT_EQ(plan().demand.groups[0]->name, QStringLiteral("Vision"));
    EXPECT_EQ(plan().demand.groups[0]->demand.first()[7], 12.5);

    keys.activate(window.get());
    keys.press(Qt::Key_5, Qt::ControlModifier);
    settle();
    auto &growth = page<GrowthPage>(PageId::Growth);
    keys.goTo(growth.ratesGrid(), 0, kJourneyRateColumn);
    keys.type(QStringLiteral("30%"));
    keys.press(Qt::Key_Return);
    settle();
    // The sheet lists scheduled groups first; both of these are exploratory, in the file's order.
    EXPECT_DOUBLE_EQ(plan().demand.groups[0]->growth.annual, 0.3);

    auto &report = page<ReportPage>(PageId::Report);
    EXPECT_TRUE(QTest::qWaitFor([&] { return report.pageCount() > 0; }, 20000));
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    keys.press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(plan().demand.groups.isEmpty()); // the import was one step
}

} // namespace
} // namespace kf
