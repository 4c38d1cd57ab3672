// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/plan_draft.h"

#include "ui/grid/open_editor.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlanDraft)
};

/// The same hands on another document.
PageContext on(const PageContext &context, PlanDocument &document)
{
    return {document,
            context.catalog,
            context.theme,
            context.wording,
            context.jump,
            context.tell,
            context.ask,
            context.tellStatistics,
            context.why,
            context.library,
            context.exportBeside,
            {}}; // what a draft tries is no what-if of the plan
}

} // namespace

PlanDraft::PlanDraft(const PageContext &context)
    : m_outside(context)
    , m_inside(on(context, m_document))
{
    m_document.start(context.document.plan());
}

Result<> PlanDraft::keep(const QString &label)
{
    const Plan wanted = plan();
    return m_outside.document.edit(label, [&wanted](const Plan &) { return Result<Plan>(wanted); });
}

Leaving PlanDraft::leaving(QWidget &dialog) const
{
    return plan() == m_outside.document.plan() ? Leaving::Discard : askBeforeLeaving(dialog);
}

void PlanDraft::addUndoTo(QWidget &dialog)
{
    const auto add =
        [&](const QString &text, const QList<QKeySequence> &keys, void (QUndoStack::*run)()) {
            auto *action = new QAction(text, &dialog);
            action->setShortcuts(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            QObject::connect(action, &QAction::triggered, &dialog, [this, &dialog, run] {
                if (finishEditing(dialog))
                    (m_document.undoStack().*run)();
            });
            dialog.addAction(action);
        };
    add(Words::tr("Undo"), {QKeySequence::Undo}, &QUndoStack::undo);
    add(Words::tr("Redo"),
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        &QUndoStack::redo);
}

} // namespace kf
