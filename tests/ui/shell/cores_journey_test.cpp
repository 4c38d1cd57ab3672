// SPDX-License-Identifier: GPL-3.0-or-later
// CPU cores run out: from a pasted group over what is not known to the reason.
#include "core/evaluate/evaluate.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/why_model.h"
#include "ui/shell/why_panel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QTreeView>

namespace kf {
namespace {

class CoresJourney : public test::Workbench {
protected:
    CoresJourney() : Workbench(PageId::Demand) {}

    /// Needs 2,000 CPU cores at every hour.
    void pasteGroupOfCores()
    {
        QString row = QStringLiteral("Feature ETL\tscheduled\tCPU cores\tUTC");
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            row += QStringLiteral("\t2000");
        QApplication::clipboard()->setText(row + u'\n');
        GridView &sheet = page<DemandPage>(PageId::Demand).grid();
        sheet.selectCell(sheet.model()->endOfRows(), 0);
        sheet.table()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        settle();
    }

    /// What the headline says of what runs out first.
    QAbstractButton &runsOut()
    {
        const auto tiles = window->findChild<HeadlineBar *>()->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : tiles) {
            if (each->text().startsWith(QStringLiteral("Runs out")))
                return *each;
        }
        ADD_FAILURE() << "nothing about running out";
        return *tiles.first();
    }

    bool isFound(const char *rule)
    {
        const QList<Finding> findings = evaluate(plan(), catalog).findings;
        return std::any_of(findings.cbegin(), findings.cend(), [rule](const Finding &finding) {
            return finding.rule == QLatin1String(rule);
        });
    }
};

/// Ten DGX H100 of 112 cores, two of them from month 9 on, and four DGX A100 of 128 stand there:
/// 1,408 cores at first. Six servers have cores that the catalogue does not know; with 64 each
/// there are 1,792, less what the platform takes, of 2,000 and the headroom.
TEST_F(CoresJourney, WhyCpuCoresRunOut)
{
    pasteGroupOfCores();
    ASSERT_TRUE(isFound("cpu-supply-unknown"));
    EXPECT_TRUE(runsOut().toolTip().contains(QStringLiteral("PowerEdge R660")))
        << runsOut().toolTip().toStdString();

    // The finding leads to the cell in which the cores are typed.
    window->jumpTo(QStringLiteral("catalog/gpus/cpu-core"));
    settle();
    auto *fields = window->findChild<TopologyPage *>()->findChild<DeviceFields *>();
    ASSERT_TRUE(fields->assumedCores().isVisible());
    EXPECT_FALSE(fields->assumedCores().visibleRegion().isEmpty()); // not scrolled away
    EXPECT_TRUE(fields->assumedCores().hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("64"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(isFound("cpu-supply-unknown"));
    ASSERT_TRUE(isFound("cpu-short"));

    // F1 on the headline says what is required and what stands against it.
    runsOut().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&runsOut(), Qt::Key_F1);
    const auto *tree = window->findChild<WhyPanel *>()->findChild<QTreeView *>();
    const QModelIndex root = tree->model()->index(0, WhyModel::TermColumn);
    EXPECT_TRUE(root.data().toString().startsWith(QStringLiteral("Required of CPU cores")))
        << root.data().toString().toStdString();
    const QModelIndex supply = tree->model()->index(2, WhyModel::TermColumn, root);
    EXPECT_EQ(supply.data().toString(), QStringLiteral("Against what stands there"));
    QStringList terms;
    for (int i = 0; i < tree->model()->rowCount(supply); ++i)
        terms.append(tree->model()->index(i, WhyModel::TermColumn, supply).data().toString());
    EXPECT_TRUE(terms.contains(QStringLiteral("8 DGX H100 of 112 cores")))
        << terms.join(u'\n').toStdString();
    EXPECT_TRUE(terms.contains(QStringLiteral("6 PowerEdge R660 of 64 cores")));
    EXPECT_TRUE(terms.contains(QStringLiteral("The platform's own components take")));
}

} // namespace
} // namespace kf
