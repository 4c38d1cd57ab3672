// SPDX-License-Identifier: GPL-3.0-or-later
// ACME's demand and growth, from an empty plan in a whole window, by keyboard alone.
#include "core/evaluate/evaluate.h"
#include "core/project/examples.h"
#include "core/words/time_words.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/workbench.h"
#include "ui/pages/demand/day_types_dialog.h"
#include "ui/pages/demand/demand_columns.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/demand/pool_dialog.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/overview/settings_dialog.h"

#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace kf {
namespace {

constexpr int kFirstHour = DemandModel::FirstHour;
constexpr int kRateColumn = 3;

class AcmeByKeys : public test::Workbench {
protected:
    AcmeByKeys()
        : acme(examplePlan(QStringLiteral("acme"), catalog.zones()).value())
        , wanted(evaluate(acme, catalog))
        , keys(*window)
    {
        keys.press(Qt::Key_N, Qt::ControlModifier);
        EXPECT_TRUE(plan().demand.groups.isEmpty());
    }

    void goToPage(Qt::Key digit) { keys.press(digit, Qt::ControlModifier); }

    DemandPage &demand() { return *window->findChild<DemandPage *>(); }
    GrowthPage &growth() { return *window->findChild<GrowthPage *>(); }

    /// The row of the group that is called so.
    int rowNamed(const QString &name)
    {
        const GridModel &model = *demand().grid().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.bandAt(row) && model.valueAt(row, 0) == GridValue(name))
                return row;
        }
        ADD_FAILURE() << "no row " << name.toStdString();
        return 0;
    }

    const Group &made(const QString &name)
    {
        for (const Shared<Group> &group : plan().demand.groups) {
            if (group->name == name)
                return *group;
        }
        ADD_FAILURE() << "no group " << name.toStdString();
        return *acme.demand.groups.first();
    }

    /// The hours that a group of the example needs, typed there or run by its workloads.
    Hours hoursOf(const Group &group, int dayType)
    {
        return wanted.demand.groups[wanted.demand.groupIndex.value(group.id)]->local[dayType];
    }

    void typeSettings()
    {
        goToPage(Qt::Key_1);
        onDialog<SettingsDialog>([this](SettingsDialog &dialog) {
            keys.activate(&dialog);
            // Each field by its mnemonic; its text is selected and replaced.
            const auto field = [this, &dialog](Qt::Key mnemonic, const char *text) {
                QTest::keyClick(&dialog, mnemonic, Qt::AltModifier);
                keys.press(Qt::Key_A, Qt::ControlModifier);
                keys.type(QString::fromLatin1(text));
            };
            field(Qt::Key_N, "ACME");
            field(Qt::Key_S, "2027-01");
            field(Qt::Key_T, "2027-01-15");
            QTest::keyClick(&dialog, Qt::Key_N, Qt::AltModifier);
            keys.press(Qt::Key_Return);
        });
        keys.push("Edit\u2026");
        activate();
        ASSERT_EQ(plan().settings.start, acme.settings.start);
        ASSERT_EQ(plan().settings.typicalDate, acme.settings.typicalDate);
    }

    void typeDayTypes()
    {
        goToPage(Qt::Key_3);
        keys.push("Add a group"); // the page's first step
        settle();
        keys.type(QStringLiteral("Vision research"));
        keys.press(Qt::Key_Tab);
        keys.chooseFromMenu("Add or edit day types", 1);
        auto *dialog = demand().findChild<DayTypesDialog *>();
        ASSERT_NE(dialog, nullptr);
        keys.activate(dialog);
        keys.type(QStringLiteral("Weekend"));
        keys.press(Qt::Key_Tab);
        keys.type(QStringLiteral("104"));
        keys.press(Qt::Key_Home, Qt::ControlModifier);
        keys.type(QStringLiteral("Weekday"));
        keys.press(Qt::Key_Tab);
        keys.type(QStringLiteral("261"));
        keys.press(Qt::Key_Return);
        test::Keyboard(*dialog).push("OK");
        activate();
        ASSERT_EQ(plan().demand.dayTypes.size(), 2);
    }

    void makePool()
    {
        keys.chooseFromMenu("Pools", 1);
        auto *dialog = demand().findChild<PoolDialog *>();
        ASSERT_NE(dialog, nullptr);
        keys.activate(dialog);
        keys.type(QStringLiteral("A100 80 GB"));
        keys.press(Qt::Key_Tab);
        keys.type(QStringLiteral("A100 80")); // the search leaves the SXM and PCIe ones
        keys.press(Qt::Key_Tab);
        auto *list = dialog->findChild<QListWidget *>();
        ASSERT_EQ(QApplication::focusWidget(), list);
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Space);
        keys.press(Qt::Key_Return);
        activate();
        ASSERT_EQ(plan().settings.pools.size(), 1);
        EXPECT_EQ(plan().settings.pools.first().accelerators.size(), 2);
    }

    /// Kind, GPU and zone of a row, from its name on.
    void describe(const Group &group)
    {
        keys.goTo(demand().grid(), rowNamed(group.name), DemandModel::KindColumn);
        const QString gpu = group.accelerator == QLatin1String("a100-80")
                                ? QStringLiteral("A100 80 GB")
                                : QStringLiteral("H100 SXM5");
        const QStringList choices{kindName(group.kind), gpu, zoneText(*group.timeZone)};
        for (const QString &choice : choices) {
            keys.type(choice);
            keys.press(Qt::Key_Tab);
        }
    }

    void typeGroups()
    {
        for (const Shared<Group> &group : std::as_const(acme.demand.groups)) {
            if (group->name != QLatin1String("Vision research")) {
                keys.goTo(demand().grid(), rowNamed(plan().demand.groups.last()->name), 0);
                keys.press(Qt::Key_Plus, Qt::ControlModifier);
                settle();
                keys.type(group->name);
                keys.press(Qt::Key_Tab);
            }
            describe(*group);
        }
        ASSERT_EQ(plan().demand.groups.size(), acme.demand.groups.size());
    }

    void typeHours()
    {
        keys.push("Local hours");
        for (int day = 0; day < acme.demand.dayTypes.size(); ++day) {
            for (const Shared<Group> &group : std::as_const(acme.demand.groups)) {
                keys.goTo(demand().grid(), rowNamed(group->name), kFirstHour);
                for (const double hour : hoursOf(*group, day)) {
                    keys.type(QString::number(hour, 'g', 17));
                    keys.press(Qt::Key_Tab);
                }
            }
            keys.press(day == 0 ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::ControlModifier);
        }
    }

    void typeRatesOfCells()
    {
        keys.push("Growth a year");
        const Group &vision = *acme.demand.groups[4];
        ASSERT_EQ(vision.name, QStringLiteral("Vision research"));
        const QMap<int, double> rates = vision.growth.cells.value(QStringLiteral("weekday"));
        ASSERT_EQ(rates.size(), 5);
        for (auto rate = rates.cbegin(); rate != rates.cend(); ++rate) {
            keys.goTo(demand().grid(), rowNamed(vision.name), kFirstHour + rate.key());
            keys.type(QStringLiteral("%1%").arg(rate.value() * 100.0));
            keys.press(Qt::Key_Return);
        }
    }

    void typeGrowth()
    {
        goToPage(Qt::Key_5);
        GridView &rates = growth().ratesGrid();
        for (int row = 0; row < plan().demand.groups.size(); ++row) {
            const QString name = std::get<QString>(rates.model()->valueAt(row, 0));
            const auto like =
                std::find_if(acme.demand.groups.cbegin(),
                             acme.demand.groups.cend(),
                             [&name](const Shared<Group> &one) { return one->name == name; });
            ASSERT_NE(like, acme.demand.groups.cend());
            keys.goTo(rates, row, kRateColumn);
            keys.type(QStringLiteral("%1%").arg((*like)->growth.annual * 100.0));
            keys.press(Qt::Key_Tab);
            if ((*like)->growth.model == GrowthModel::Linear) {
                keys.type(QStringLiteral("linear"));
                keys.press(Qt::Key_Return);
            }
        }
    }

    void typeEvents()
    {
        keys.push("Events");
        GridView &events = growth().eventsGrid();
        for (int row = 0; row < acme.demand.events.size(); ++row) {
            const Event &event = acme.demand.events[row];
            keys.push("Add event");
            settle();
            keys.goTo(events, row, 0);
            keys.type(QString::number(event.month));
            keys.press(Qt::Key_Tab);
            keys.type(nameOf(event.group));
            keys.press(Qt::Key_Tab);
            if (event.multiply)
                keys.type(QString::number(*event.multiply));
            else
                keys.press(Qt::Key_Delete);
            keys.press(Qt::Key_Tab);
            if (event.add)
                keys.type(QString::number(std::get<double>(*event.add)));
            else
                keys.press(Qt::Key_Delete);
            keys.press(Qt::Key_Tab);
            if (event.dayType)
                keys.type(QStringLiteral("Weekday"));
            keys.press(Qt::Key_Tab);
            keys.type(event.note.value());
            keys.press(Qt::Key_Return);
        }
    }

    QString nameOf(const Id &group)
    {
        return acme.demand.groups[wanted.demand.groupIndex.value(group)]->name;
    }

    Plan acme;
    Evaluation wanted;
    test::Keyboard keys;
};

TEST_F(AcmeByKeys, ThePeakAndTheForecastAreThoseOfTheExample)
{
    typeSettings();
    typeDayTypes();
    makePool();
    typeGroups();
    typeHours();
    typeRatesOfCells();
    typeGrowth();
    typeEvents();
    for (const Shared<Group> &group : std::as_const(acme.demand.groups)) {
        const Group &mine = made(group->name);
        EXPECT_EQ(mine.kind, group->kind) << mine.name.toStdString();
        EXPECT_EQ(mine.timeZone, group->timeZone) << mine.name.toStdString();
        EXPECT_EQ(mine.growth.annual, group->growth.annual) << mine.name.toStdString();
        EXPECT_EQ(mine.growth.model, group->growth.model) << mine.name.toStdString();
        EXPECT_EQ(mine.growth.cells.value(plan().demand.dayTypes[0].id),
                  group->growth.cells.value(acme.demand.dayTypes[0].id))
            << mine.name.toStdString();
    }
    ASSERT_EQ(plan().demand.events.size(), acme.demand.events.size());
    for (qsizetype i = 0; i < acme.demand.events.size(); ++i) {
        const Event &mine = plan().demand.events[i];
        const Event &like = acme.demand.events[i];
        EXPECT_EQ(mine.month, like.month) << i;
        EXPECT_EQ(mine.group, made(nameOf(like.group)).id) << i;
        EXPECT_EQ(mine.multiply, like.multiply) << i;
        EXPECT_EQ(mine.add, like.add) << i;
        EXPECT_EQ(mine.note, like.note) << i;
    }
    settle();
    const Evaluation mine = evaluate(plan(), catalog);
    // At 15:00 UTC: language 18.2 and search 9 (16:00 in Berlin), vision 16 and analysts 8.25
    // (10:00 in New York), forecasts 6 and the assistant 4 (23:00 in Singapore).
    EXPECT_NEAR(mine.demand.total.peak, 18.2 + 9 + 16 + 8.25 + 6 + 4, 1e-9);
    ASSERT_FALSE(mine.demand.total.peakHours.isEmpty());
    EXPECT_EQ(mine.demand.total.peakHours.first().hour, 15);
    // Every month is the example's, with its rates of cells, its linear group and its events.
    ASSERT_EQ(mine.growth.peak.size(), wanted.growth.peak.size());
    for (qsizetype month = 0; month < mine.growth.peak.size(); ++month)
        EXPECT_NEAR(mine.growth.peak[month], wanted.growth.peak[month], 1e-9) << month;
    EXPECT_NE(mine.growth.peak.first(), mine.growth.peak.last());
}

} // namespace
} // namespace kf
