// SPDX-License-Identifier: GPL-3.0-or-later
// After "Add ..." anywhere the cursor stands in the name of what was added, selected: what is typed
// next is its name.
#include "tests/ui/shell/workbench.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/kubernetes/kubernetes_page.h"
#include "ui/pages/lanes/lanes_page.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/pages/workloads/workloads_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <ostream>

namespace kf {
namespace {

template<typename PageType>
QWidget &pageWithView(MainWindow &window, PageId id, typename PageType::View view)
{
    window.showPage(id);
    auto &page = *window.findChild<PageType *>();
    page.showView(view);
    return page;
}

struct AddButton {
    const char *name;
    QWidget &(*page)(MainWindow &window);
    const char *button;
    const char *choice = ""; ///< of the menu that the button opens
    const char *shown;       ///< what stands in the row as it is added, selected
};

std::ostream &operator<<(std::ostream &out, const AddButton &one)
{
    return out << one.name;
}

const AddButton kAddButtons[] = {
    {"Event",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<GrowthPage>(window, PageId::Growth, GrowthPage::View::Events);
     },
     "Add event",
     "",
     "2027-07"},
    {"Claim",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<GrowthPage>(window, PageId::Growth, GrowthPage::View::Limits);
     },
     "Add claim",
     "",
     ""},
    {"Dataset",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<StoragePage>(window, PageId::Storage, StoragePage::View::Datasets);
     },
     "Add dataset",
     "",
     "New dataset"},
    {"Tier",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<StoragePage>(window, PageId::Storage, StoragePage::View::Tiers);
     },
     "Add tier",
     "",
     "New tier"},
    {"Service",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<WorkloadsPage>(window, kWorkloadsPage, WorkloadsPage::View::Serving);
     },
     "Add service",
     "",
     "assistant-for-customers"},
    {"Job",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<WorkloadsPage>(window, kWorkloadsPage, WorkloadsPage::View::Scheduled);
     },
     "Add job",
     "",
     "nightly-risk-models"},
    {"People",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<WorkloadsPage>(
             window, kWorkloadsPage, WorkloadsPage::View::Exploratory);
     },
     "Add people",
     "",
     "language-research"},
    {"Run",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<TrainingPage>(window, kTrainingPage, TrainingPage::View::Runs);
     },
     "Add run",
     "",
     "New run"},
    {"Lane",
     [](MainWindow &window) -> QWidget & {
         window.showPage(kLanesPage);
         return *window.findChild<LanesPage *>();
     },
     "Add lane",
     "",
     "New lane"},
    {"Move",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<CostPage>(window, PageId::Cost, CostPage::View::Groups);
     },
     "Add move",
     "",
     "2028-01"},
    {"Profile",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<UsersPage>(window, kUsersPage, UsersPage::View::Profiles);
     },
     "Add profile",
     "Data scientists",
     "Data scientist"},
    {"Decision",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<UsersPage>(window, kUsersPage, UsersPage::View::Requirements);
     },
     "Add decision",
     "",
     ""},
    {"Pool",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<KubernetesPage>(
             window, kKubernetesPage, KubernetesPage::View::Cluster);
     },
     "Add pool",
     "",
     "pool"},
    {"Image",
     [](MainWindow &window) -> QWidget & {
         return pageWithView<KubernetesPage>(window, kKubernetesPage, KubernetesPage::View::Images);
     },
     "Add image",
     "",
     "image"},
};

std::string nameOfAddButton(const testing::TestParamInfo<AddButton> &info)
{
    return info.param.name;
}

class AddedRows : public test::Workbench, public testing::WithParamInterface<AddButton> {};

INSTANTIATE_TEST_SUITE_P(All, AddedRows, testing::ValuesIn(kAddButtons), nameOfAddButton);

TEST_P(AddedRows, AreNamedByWhatIsTypedNext)
{
    QWidget &page = GetParam().page(*window);
    settle();
    QPushButton *add = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() &&
            button->text().remove(u'&') == QString::fromLatin1(GetParam().button))
            add = button;
    }
    ASSERT_NE(add, nullptr);
    if (add->menu() != nullptr) {
        const QList<QAction *> choices = add->menu()->actions();
        const auto choice = std::find_if(choices.cbegin(), choices.cend(), [](QAction *each) {
            return each->text() == QString::fromLatin1(GetParam().choice);
        });
        ASSERT_NE(choice, choices.cend());
        (*choice)->trigger();
    } else {
        QTest::mouseClick(add, Qt::LeftButton);
    }
    settle();
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->selectedText(), name->text());
    EXPECT_EQ(name->text(), QString::fromLatin1(GetParam().shown));
}

} // namespace
} // namespace kf
