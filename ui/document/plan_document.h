// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The open plan: the only way to change it, its undo history, and where it is kept.

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>

namespace kf {

/// Edits of one gesture (a drag, a slider, a held key) become one undo step. 0: no gesture.
struct Gesture {
    quint64 number = 0;
};

class PlanDocument : public QObject {
    Q_OBJECT

public:
    using Change = std::function<Result<Plan>(Plan)>;

    explicit PlanDocument(QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    /// Grows with every change of plan(), undo and redo included.
    quint64 revision() const { return m_revision; }

    /// One undo step named `label`. A change that fails or changes nothing makes no step.
    Result<> edit(const QString &label, const Change &change, Gesture gesture = {});

    QUndoStack &undoStack() { return m_undoStack; }
    /// At most so many steps, from the next plan on where this one has some already.
    void setUndoDepth(int steps);
    /// Numbers the state that plan() is in: undo and redo come back to the number of then.
    quint64 state() const { return m_state; }
    /// True where plan() is not the state that was read or last saved.
    bool isModified() const { return m_state != m_savedState; }

    /// Where it was read from or last saved to; empty for a new plan.
    const QString &filePath() const { return m_filePath; }
    /// What stands there as far as this document knows; see StoreWrite.
    const QByteArray &fileVersion() const { return m_fileVersion; }

    /// Goes on with `plan`, of which that version stands at `path`.
    void take(const Plan &plan, const QString &path, const QByteArray &version);
    /// The plan was changed outside: `plan` is what stands at filePath() now. One undo step, which
    /// leads back to what was open before.
    void takeChanged(const Plan &plan, const QString &label, const QByteArray &version);
    /// Nothing can be changed until another plan is open, or this one is saved elsewhere.
    void setReadOnly();
    bool isReadOnly() const { return m_isReadOnly; }
    /// Fails with why the plan cannot be changed here, where it cannot.
    Result<> mayEdit() const;
    /// Starts with `plan`, which has no file yet.
    void start(const Plan &plan);
    /// The plan of that state was written to `path`, where that version stands now. plan() may have
    /// gone on since.
    void setSaved(const QString &path, const QByteArray &version, quint64 state);

Q_SIGNALS:
    void changed(const kf::Plan &before, const kf::Plan &now);
    /// A step was made, or made again, or taken back; plan() shows it by now. Numbers grow with
    /// each new step and never come again; edits of one gesture are the step of the last of them.
    void stepDone(quint64 number);
    void stepUndone(quint64 number);
    void modifiedChanged(bool modified);
    void fileChanged(const QString &path);
    void readOnlyChanged(bool isReadOnly);

private:
    friend class PlanStep;
    void show(const Plan &plan, quint64 state);
    void mark(quint64 state, quint64 savedState);
    void replaceAll(const Plan &plan, const QString &path);

    Plan m_plan;
    quint64 m_revision = 0;
    quint64 m_lastStep = 0; ///< the highest number of a step so far
    QUndoStack m_undoStack;
    int m_undoDepth = 0; ///< 0: no limit
    quint64 m_state = 0;
    quint64 m_savedState = 0;
    QString m_filePath;
    QByteArray m_fileVersion; ///< of the bytes last read or written
    bool m_isReadOnly = false;
};

} // namespace kf
