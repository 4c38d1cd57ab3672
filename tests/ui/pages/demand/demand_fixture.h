// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand page over a document of its own, worked by real key and mouse events. Figures follow
// each change at once.

#include "core/evaluate/evaluate.h"
#include "tests/support/light_look.h"
#include "tests/support/shipped_catalog.h"
#include "ui/document/plan_document.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/parts/segments.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace kf {

/// The column of the first hour.
inline constexpr int kFirst = DemandModel::FirstHour;

class DemandTest : public testing::Test {
protected:
    DemandTest() : catalog(test::shippedCatalog())
    {
        const PageContext context{document,
                                  catalog,
                                  theme,
                                  wording,
                                  [](const QString &) {},
                                  [this](const QString &text) { told = text; },
                                  [](const Question &) {},
                                  [](const QString &) {},
                                  [](const WhyRequest &) {
                                  }};
        page = std::make_unique<DemandPage>(context, nullptr);
        page->resize(1264, 800);
        QObject::connect(&document, &PlanDocument::changed, page.get(), [this] { present(); });
        tester = std::make_unique<QAbstractItemModelTester>(
            page->grid().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void open(const Plan &plan)
    {
        document.start(plan);
        present();
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    void present()
    {
        page->present(std::make_shared<const Evaluation>(evaluate(document.plan(), catalog)));
    }

    const Plan &plan() { return document.plan(); }
    GridModel &model() { return *page->grid().model(); }
    DemandModel &sheet() { return static_cast<DemandModel &>(model()); }
    int steps() { return document.undoStack().count(); }

    int rowOf(const char *group) { return model().rowOfKey(QString::fromLatin1(group)); }
    const Group &group(const char *id)
    {
        for (const Shared<Group> &one : plan().demand.groups) {
            if (one->id == QLatin1String(id))
                return *one;
        }
        ADD_FAILURE() << "no group " << id;
        static const Group none;
        return none;
    }
    /// Of a cell, once what the page asked for is answered.
    double number(int row, int column)
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page->isDrawing(); }));
        return std::get<double>(model().valueAt(row, column));
    }
    double typed(const char *id, const char *day, std::size_t hour)
    {
        return group(id).demand.value(QString::fromLatin1(day)).at(hour);
    }

    void select(int row, int column)
    {
        page->grid().selectCell(row, column);
        page->grid().table()->setFocus();
    }

    /// Sends a key to whatever has the focus, as a keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char *text)
    {
        for (const char *c = text; *c != '\0'; ++c)
            QTest::keyClick(QApplication::focusWidget(), *c);
    }

    /// Lets a form that has just opened have the keyboard.
    static void activate(QWidget *form)
    {
        QApplication::setActiveWindow(form);
        EXPECT_TRUE(QTest::qWaitForWindowActive(form));
    }

    /// Clicks the button of a segment row.
    static void choose(Segments &segments, int index)
    {
        const auto buttons = segments.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(index), Qt::LeftButton);
    }

    Catalog catalog;
    test::LightLook theme;
    Wording wording;
    PlanDocument document;
    std::unique_ptr<DemandPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QString told; ///< in the status bar
};

} // namespace kf
