// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include <QUndoCommand>

#include <utility>

namespace kf {

/// An undo step is the plan before and after; what is shared between the two costs nothing.
class PlanStep : public QUndoCommand {
public:
    PlanStep(PlanDocument &document, const QString &label, Plan before, Plan after, Gesture gesture)
        : QUndoCommand(label)
        , m_document(document)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_gesture(gesture)
        , m_number(++document.m_lastStep)
        , m_stateBefore(document.m_state)
    {
    }

    void undo() override
    {
        m_document.show(m_before, m_stateBefore);
        Q_EMIT m_document.stepUndone(m_number);
    }
    void redo() override
    {
        m_document.show(m_after, m_number);
        Q_EMIT m_document.stepDone(m_number);
    }

    int id() const override { return m_gesture.number == 0 ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const PlanStep *>(other);
        if (next == nullptr || next->m_gesture.number != m_gesture.number ||
            m_number == m_document.m_savedState) // which undo is to come back to
            return false;
        m_after = next->m_after;
        m_number = next->m_number;
        setText(next->text());
        setObsolete(m_after == m_before);
        if (isObsolete())
            m_document.mark(m_stateBefore, m_document.m_savedState);
        return true;
    }

private:
    PlanDocument &m_document;
    Plan m_before;
    Plan m_after;
    Gesture m_gesture;
    quint64 m_number; ///< and the state that the plan is in after it
    quint64 m_stateBefore;
};

PlanDocument::PlanDocument(QObject *parent) : QObject(parent) {}

Result<> PlanDocument::mayEdit() const
{
    if (!m_isReadOnly)
        return {};
    return Error{ErrorKind::NotAllowed,
                 tr("This plan was opened to be looked at only: save it under another name to "
                    "change that copy."),
                 m_filePath,
                 {}};
}

Result<> PlanDocument::edit(const QString &label, const Change &change, Gesture gesture)
{
    if (const Result<> may = mayEdit(); !may)
        return may;
    Result<Plan> changed = change(m_plan);
    if (!changed)
        return changed.error();
    if (changed.value() == m_plan)
        return {};
    m_undoStack.push(new PlanStep(*this, label, m_plan, std::move(changed).value(), gesture));
    return {};
}

void PlanDocument::take(const Plan &plan, const QString &path, const QByteArray &version)
{
    m_fileVersion = version;
    replaceAll(plan, path);
}

void PlanDocument::takeChanged(const Plan &plan, const QString &label, const QByteArray &version)
{
    if (!(plan == m_plan))
        m_undoStack.push(new PlanStep(*this, label, m_plan, plan, {}));
    setSaved(QString(m_filePath), version, m_state);
}

void PlanDocument::setReadOnly()
{
    m_isReadOnly = true;
    Q_EMIT readOnlyChanged(true);
}

void PlanDocument::start(const Plan &plan)
{
    m_fileVersion.clear();
    replaceAll(plan, {});
}

void PlanDocument::setSaved(const QString &path, const QByteArray &version, quint64 state)
{
    m_fileVersion = version;
    mark(m_state, state);
    if (path != m_filePath) {
        m_filePath = path;
        if (std::exchange(m_isReadOnly, false))
            Q_EMIT readOnlyChanged(false);
        Q_EMIT fileChanged(m_filePath);
    }
}

void PlanDocument::show(const Plan &plan, quint64 state)
{
    const Plan before = m_plan;
    m_plan = plan;
    ++m_revision;
    mark(state, m_savedState);
    Q_EMIT changed(before, m_plan);
}

void PlanDocument::mark(quint64 state, quint64 savedState)
{
    const bool wasModified = isModified();
    m_state = state;
    m_savedState = savedState;
    if (isModified() != wasModified)
        Q_EMIT modifiedChanged(isModified());
}

void PlanDocument::setUndoDepth(int steps)
{
    m_undoDepth = steps;
    if (m_undoStack.count() == 0) // a stack that holds steps takes no limit
        m_undoStack.setUndoLimit(steps);
}

void PlanDocument::replaceAll(const Plan &plan, const QString &path)
{
    m_undoStack.clear();
    m_undoStack.setUndoLimit(m_undoDepth);
    m_filePath = path;
    if (std::exchange(m_isReadOnly, false))
        Q_EMIT readOnlyChanged(false);
    m_savedState = ++m_lastStep;
    show(plan, m_savedState);
    Q_EMIT fileChanged(m_filePath);
}

} // namespace kf

#include "moc_plan_document.cpp"
