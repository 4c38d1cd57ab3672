// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A copy of the plan that a dialog works on: with an undo of its own, and one step of the plan once
// it is kept. Nothing of it is seen before.

#include "ui/pages/page.h"
#include "ui/pages/parts/leaving.h"

namespace kf {

class PlanDraft {
public:
    explicit PlanDraft(const PageContext &context);

    PlanDocument &document() { return m_document; }
    const Plan &plan() const { return m_document.plan(); }
    /// What a page works with, on the draft.
    const PageContext &context() const { return m_inside; }

    /// Makes everything that was done one step of the plan.
    Result<> keep(const QString &label);
    /// Whether `dialog` may close without what was done, or is to keep it; asks where there is
    /// something.
    Leaving leaving(QWidget &dialog) const;
    /// Undo and redo of the draft by the usual keys in `dialog`; what is being typed is the last
    /// change.
    void addUndoTo(QWidget &dialog);

private:
    PageContext m_outside;
    PlanDocument m_document;
    PageContext m_inside;
};

} // namespace kf
