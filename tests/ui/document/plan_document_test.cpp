// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kf {
namespace {

PlanDocument::Change naming(const char *name)
{
    return [name](Plan plan) -> Result<Plan> {
        plan.settings.name = QString::fromLatin1(name);
        return plan;
    };
}

const QString kPath = QStringLiteral("/tmp/a.kfplan");

class Document : public testing::Test {
protected:
    QString name() const { return document.plan().settings.name; }
    Result<> rename(const char *to, Gesture gesture = {})
    {
        return document.edit(
            QStringLiteral("Rename to %1").arg(QLatin1String(to)), naming(to), gesture);
    }

    Catalog catalog;
    PlanDocument document;
};

TEST_F(Document, AnEditIsOneStepThatBearsItsName)
{
    const QString before = name();
    ASSERT_TRUE(rename("new").ok());
    EXPECT_EQ(name(), QStringLiteral("new"));
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("Rename to new"));
    document.undoStack().undo();
    EXPECT_EQ(name(), before);
    document.undoStack().redo();
    EXPECT_EQ(name(), QStringLiteral("new"));
}

TEST_F(Document, WhatChangesNothingOrFailsIsNoStep)
{
    ASSERT_TRUE(rename("new").ok());
    ASSERT_TRUE(rename("new").ok());
    EXPECT_FALSE(document
                     .edit(QStringLiteral("Fail"),
                           [](const Plan &) -> Result<Plan> {
                               return Error{ErrorKind::Invalid, QStringLiteral("no"), {}, {}};
                           })
                     .ok());
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(Document, EditsOfOneGestureAreOneStepAndOthersAreNot)
{
    const QString before = name();
    ASSERT_TRUE(rename("a", Gesture{1}).ok());
    ASSERT_TRUE(rename("b", Gesture{1}).ok());
    ASSERT_TRUE(rename("c", Gesture{2}).ok());
    EXPECT_EQ(document.undoStack().count(), 2);
    document.undoStack().undo();
    EXPECT_EQ(name(), QStringLiteral("b"));
    document.undoStack().undo();
    EXPECT_EQ(name(), before);
}

TEST_F(Document, AGestureThatEndsWhereItBeganLeavesNoStep)
{
    ASSERT_TRUE(rename("a").ok());
    ASSERT_TRUE(rename("b", Gesture{1}).ok());
    ASSERT_TRUE(rename("a", Gesture{1}).ok());
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(Document, EachStepSaysByItsNumberThatItIsDoneOrUndone)
{
    QList<quint64> done;
    QList<quint64> undone;
    QObject::connect(&document, &PlanDocument::stepDone, [&](quint64 step) { done.append(step); });
    QObject::connect(
        &document, &PlanDocument::stepUndone, [&](quint64 step) { undone.append(step); });
    ASSERT_TRUE(rename("a").ok());
    ASSERT_TRUE(rename("b").ok());
    document.undoStack().undo();
    document.undoStack().undo();
    document.undoStack().redo();
    ASSERT_TRUE(rename("c").ok()); // "b" can no longer be made again
    EXPECT_EQ(done, (QList<quint64>{1, 2, 1, 3}));
    EXPECT_EQ(undone, (QList<quint64>{2, 1}));
}

TEST_F(Document, AGestureIsTheStepOfItsLastEdit)
{
    QList<quint64> undone;
    QObject::connect(
        &document, &PlanDocument::stepUndone, [&](quint64 step) { undone.append(step); });
    ASSERT_TRUE(rename("a", Gesture{1}).ok());
    ASSERT_TRUE(rename("b", Gesture{1}).ok());
    document.undoStack().undo();
    EXPECT_EQ(undone, QList<quint64>{2});
}

TEST_F(Document, TheMarkFollowsTheLastSavedState)
{
    QSignalSpy marked(&document, &PlanDocument::modifiedChanged);
    ASSERT_TRUE(rename("a").ok());
    EXPECT_TRUE(document.isModified());
    document.setSaved(kPath, "1", document.state());
    EXPECT_FALSE(document.isModified());
    document.undoStack().undo();
    EXPECT_TRUE(document.isModified());
    document.undoStack().redo();
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(marked.count(), 4);
}

TEST_F(Document, TheMarkBelongsToTheStateThatWasSavedNotToTheNewest)
{
    ASSERT_TRUE(rename("a").ok());
    const quint64 saved = document.state(); // is being written
    ASSERT_TRUE(rename("b").ok());
    document.setSaved(kPath, "1", saved);
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_FALSE(document.isModified());
}

TEST_F(Document, AnotherStepInThePlaceOfTheSavedOneIsMarked)
{
    ASSERT_TRUE(rename("a").ok());
    const quint64 saved = document.state(); // is being written
    document.undoStack().undo();
    ASSERT_TRUE(rename("b").ok()); // the first step, as "a" was
    document.setSaved(kPath, "1", saved);
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_TRUE(document.isModified()); // "a" is in the file, and no step leads back to it
}

TEST_F(Document, AGestureThatGoesOnAfterASaveCanBeUndoneToWhatWasSaved)
{
    ASSERT_TRUE(rename("a", Gesture{1}).ok());
    document.setSaved(kPath, "1", document.state());
    ASSERT_TRUE(rename("b", Gesture{1}).ok());
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_EQ(name(), QStringLiteral("a"));
    EXPECT_FALSE(document.isModified());
}

TEST_F(Document, AGestureThatEndsWhereItBeganIsNotMarked)
{
    ASSERT_TRUE(rename("a").ok());
    document.setSaved(kPath, "1", document.state());
    ASSERT_TRUE(rename("b", Gesture{1}).ok());
    EXPECT_TRUE(document.isModified());
    ASSERT_TRUE(rename("a", Gesture{1}).ok());
    EXPECT_FALSE(document.isModified());
}

TEST_F(Document, TheMarkIsRightWhereTheOldestStepsAreForgotten)
{
    document.undoStack().setUndoLimit(1);
    ASSERT_TRUE(rename("a").ok());
    ASSERT_TRUE(rename("b").ok());
    document.undoStack().undo();
    EXPECT_EQ(name(), QStringLiteral("a"));
    EXPECT_TRUE(document.isModified()); // what was started with is out of reach
}

TEST_F(Document, TheRevisionGrowsWithEveryChange)
{
    const quint64 first = document.revision();
    ASSERT_TRUE(rename("a").ok());
    document.undoStack().undo();
    EXPECT_EQ(document.revision(), first + 2);
}

} // namespace
} // namespace kf
