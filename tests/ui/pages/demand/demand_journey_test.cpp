// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty plan to the peak, by keyboard alone.
#include "tests/support/plan_builder.h"
#include "tests/ui/pages/demand/demand_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace kf {
namespace {

/// Presses keys in the menu that is about to open.
void pressInMenu(const QList<Qt::Key> &keys)
{
    QTimer::singleShot(0, [keys] {
        for (const Qt::Key key : keys) {
            if (QWidget *menu = QApplication::activePopupWidget())
                QTest::keyClick(menu, key);
        }
    });
}

QPushButton *buttonOf(const QWidget &page, const char *text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == QLatin1String(text))
            return button;
    }
    return nullptr;
}

/// "12 12 ... " as 24 cells of a line.
QString lineOf(const char *kind, const char *accelerator, const char *zone, const char *hours)
{
    QStringList cells{QLatin1String(kind), QLatin1String(accelerator), QLatin1String(zone)};
    cells.append(QString::fromLatin1(hours).split(u' '));
    return cells.join(u'\t');
}

TEST_F(DemandTest, AcmeIsBuiltFromAnEmptyPlanByKeyboardAlone)
{
    open(test::aPlan());
    QPushButton *first = buttonOf(*page, "Add a group");
    ASSERT_NE(first, nullptr);
    first->setFocus();
    press(Qt::Key_Space);
    // The new row's name is active: typing names it.
    ASSERT_TRUE(rowOf("new-group") > 0);
    type("Nightly ETL");
    press(Qt::Key_Return);
    QPushButton *add = buttonOf(*page, "Add group");
    ASSERT_NE(add, nullptr);
    for (const char *name : {"Research Berlin", "Research New York"}) {
        add->setFocus();
        pressInMenu({Qt::Key_Down, Qt::Key_Return});
        press(Qt::Key_Space);
        type(name);
        press(Qt::Key_Return);
    }
    ASSERT_EQ(plan().demand.groups.size(), 3);
    EXPECT_EQ(group("new-group").name, QStringLiteral("Nightly ETL"));
    activate(page.get()); // the closed menu had the keyboard
    // Kind, accelerator, zone and hours of each as a line of a spreadsheet.
    const auto paste = [this](const char *id, const QString &line) {
        QApplication::clipboard()->setText(line);
        select(rowOf(id), DemandModel::KindColumn);
        press(Qt::Key_V, Qt::ControlModifier);
    };
    choose(page->hours(), 1); // local hours
    paste("new-group",
          lineOf("Scheduled",
                 "a100-sxm4-80",
                 "Europe/Berlin",
                 "8 8 8 8 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 8"));
    paste("new-group-2",
          lineOf("Exploratory",
                 "h100-sxm5-80",
                 "Europe/Berlin",
                 "0 0 0 0 0 0 0 0 4 8 8 8 6 8 8 9 8 6 0 0 0 0 0 0"));
    paste("new-group-3",
          lineOf("Exploratory",
                 "h100-sxm5-80",
                 "America/New_York",
                 "0 0 0 0 0 0 0 0 2 5 5 5 3 5 5 5 5 4 0 0 0 0 0 0"));
    EXPECT_EQ(group("new-group").kind, GroupKind::Scheduled);
    EXPECT_EQ(group("new-group").accelerator, QStringLiteral("a100-sxm4-80"));
    EXPECT_EQ(group("new-group-3").timeZone, QStringLiteral("America/New_York"));
    // A cell by typing.
    select(rowOf("new-group-2"), kFirst + 15);
    type("=2*5");
    press(Qt::Key_Return);
    EXPECT_EQ(typed("new-group-2", "typical", 15), 10.0);
    // 15:00 in Berlin is 09:00 in New York: 10 + 5 GPUs, more than in any other hour.
    const auto labels = page->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("15 GPUs"));
    }));
}

TEST_F(DemandTest, ATemplateComesWithItsNumbersAndSaysThatTheyAreAssumed)
{
    open(test::aPlan());
    page->addTemplate(GroupTemplate::OfficeHoursResearch);
    ASSERT_EQ(plan().demand.groups.size(), 1);
    const Group &made = *plan().demand.groups.first();
    EXPECT_TRUE(made.note.value_or(QString()).startsWith(QStringLiteral("Assumed")));
    ASSERT_TRUE(page->grid().activeCell().has_value());
    const QString tip = model().index(1, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Assumed"))) << tip.toStdString();
    EXPECT_EQ(page->grid().activeCell()->column, DemandModel::NameColumn);
}

} // namespace
} // namespace kf
