// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps what is not saved yet safe: every edit goes into a journal on disk, a moment later and
// beside the window. The journal stays where the program ends without having been asked to.

#include "core/project/journal.h"
#include "ui/document/plan_document.h"
#include "ui/document/worker.h"

#include <QQueue>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace kf {

class PlanJournal : public QObject {
    Q_OBJECT

public:
    /// Keeps the journal of `document` in `folder`.
    PlanJournal(PlanDocument &document, QString folder, QObject *parent = nullptr);
    ~PlanJournal() override;

    /// What is being typed, asked now and then; with an empty text where nothing is.
    void setTyped(std::function<TypedText()> typed) { m_typed = std::move(typed); }

    /// The person has let the unsaved work go: there is nothing to keep any more.
    void drop();

    /// True while edits are on their way to the disk.
    bool isWriting() const
    {
        return !m_pending.isEmpty() || !m_queue.isEmpty() || m_worker.isRunning();
    }

Q_SIGNALS:
    /// Unsaved work cannot be kept safe; said once, until it can again.
    void failed(const QString &message);
    /// After failed(): what was edited is on disk again.
    void isSafeAgain();

private:
    struct Step {
        Plan plan; ///< after it
        int number = 0;
        QString label;
        qint64 time = 0;
    };
    struct Writer;
    struct Batch {
        std::shared_ptr<Writer> writer;
        JournalHead head; ///< without its base
        Plan base;
        QList<Step> steps;
        std::optional<TypedText> typed;
    };

    static Result<> write(const Batch &batch);
    void restart();
    void note();
    void lookAtTyped();
    void flush();
    void sendNext();
    void takeWritten();

    PlanDocument &m_document;
    QString m_folder;
    std::function<TypedText()> m_typed;
    std::shared_ptr<Writer> m_writer;
    JournalHead m_head;
    Plan m_base;
    Plan m_last;          ///< what was noted last
    int m_firstIndex = 0; ///< of the undo stack, at the base
    TypedText m_lastTyped;
    QList<Step> m_pending;
    QQueue<Batch> m_queue;
    std::shared_ptr<std::atomic_int> m_underWay; ///< batches that are not written yet
    Worker<Batch, Result<>> m_worker;
    QTimer m_flushTimer;
    QTimer m_typedTimer;
    bool m_hasFailed = false;
};

} // namespace kf
