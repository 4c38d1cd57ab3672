// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// That nothing of the plan of one window is lost: its journal, what earlier runs left over, its
// earlier versions, and what others do to its file.

#include "core/plan/merge/merge.h"
#include "ui/document/file_watch.h"
#include "ui/document/plan_journal.h"
#include "ui/recovery/left_work.h"
#include "ui/shell/plan_files.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLockFile>
#include <QPointer>
#include <QSet>

namespace kf {

class DifferenceDialog;
struct DifferenceSides;
struct MergeFiles;
class NoteStrip;
class RecoveryPage;

struct SafetyContext {
    QWidget &window;
    PlanDocument &document;
    const Catalog &catalog;
    const Theme &theme;
    const Wording &wording;
    Preferences &preferences;
    PlanStore &store;
    PlanFiles &files;
    NoteStrip &changedNote;  ///< "the file was changed elsewhere", with the way to merge
    NoteStrip &openNote;     ///< "it is open elsewhere too"
    NoteStrip &leftNote;     ///< "work was left over", while another page is in front
    NoteStrip &typedNote;    ///< "this was typed and not taken over", with the way to copy it
    NoteStrip &unsafeNote;   ///< "unsaved work cannot be kept safe", with the way to save
    NoteStrip &conflictNote; ///< "a copy with other changes lies beside it"
    std::function<bool()> commitOpenEditors;
    std::function<TypedText()> typed;
    std::function<void(const QString &text)> tell;
    /// Puts that in the place of the pages of the plan, which come back for null.
    std::function<void(QWidget *page)> showInstead;
    /// Opens the cell again that was being typed in; `then` hears whether it is open.
    std::function<void(const TypedText &typed, const std::function<void(bool isOpen)> &then)>
        reopen;
    /// Says on which pages those changes are, while a difference is shown; none: it is over.
    std::function<void(const QList<MergeRow> &changes)> countChanges;
};

class PlanSafety : public QObject {
    Q_OBJECT

public:
    explicit PlanSafety(const SafetyContext &context, QObject *parent = nullptr);
    ~PlanSafety() override;

    /// Looks for what an earlier run left over, and shows it where there is any.
    void offerLeftWork();
    /// Takes left over work over: undo leads back over its steps. Where the file was changed since,
    /// both are merged first. Where another plan was asked for here, that stays: see
    /// continueBeside().
    void continueWork(const LeftWork &work);
    /// That work goes on in another window: it is no longer offered here.
    void settleWork(const QString &journal);
    /// Shows what was discarded and is still kept.
    void showDiscarded();
    void showEarlierVersions();
    /// Shows what differs between a file that a person chooses and this plan.
    void compareWithFile();
    /// Makes one of two plans that a person chooses, and of what both began as.
    void mergeFiles();
    /// The plan is open elsewhere: it is looked at here, and not changed.
    void lookOnly();
    /// The copy beside the plan is not spoken of any more.
    void leaveConflictCopy();
    /// Merges what stands in the file with this plan; `then` runs once the merged plan is taken.
    void mergeWithFile(const std::function<void()> &then = {});
    /// Looks at what stands on the server of this plan now: takes it, or offers to merge it.
    void lookAtServer();
    /// Shows what differs between a plan that stands elsewhere and this one.
    void compareWith(const Plan &other, const QString &name);
    /// Shows what differs between two scenarios of this plan, and what that comes to.
    void compareScenarios(const Id &before, const Id &after);
    /// Has a person make one of `theirs`, which lies at `place`, and of this plan, both of which
    /// began as `base`; nothing: nobody knows as what. True where that was taken; it is one undo
    /// step.
    bool mergeWith(const std::optional<Plan> &base, const Plan &theirs, const QString &place);
    /// Starts with what was made of `mine` and another plan: unsaved, and one undo step.
    void startMerged(const Plan &mine, const Plan &merged);
    /// The person has let the unsaved work go.
    void letGo() { m_journal->drop(); }

    const PlanJournal &journal() const { return *m_journal; }
    /// True while something is read or written.
    bool isBusy() const
    {
        return isReading() || m_search.isRunning() || m_discardedSearch.isRunning() ||
               m_journal->isWriting();
    }
    /// True while it is looked at what others did to the file.
    bool isReading() const { return m_reading != nullptr; }

Q_SIGNALS:
    /// That plan, which is called so, is wanted in a window of its own, without a file.
    void besideWanted(const kf::Plan &plan, const QString &name);
    /// What two files come to is wanted in a window of its own: see startMerged().
    void mergedBeside(const kf::Plan &mine, const kf::Plan &merged);
    /// That work is to go on in a window of its own.
    void continueBeside(const kf::LeftWork &work);
    /// The work of that journal goes on here.
    void workTaken(const QString &journal);
    /// After lookAtServer(): it can be reached.
    void serverAnswered();
    /// What was looked for by offerLeftWork() is known.
    void leftWorkFound(int count);

private:
    struct Search {
        QString folder;
        QDateTime now;
        Catalog catalog;
    };
    struct Found {
        QList<LeftWork> works;
        int damaged = 0; ///< journals that cannot be read at all
    };
    using Read = std::function<void(const Plan &plan, const QByteArray &version)>;

    void watchFile();
    void lookAtFile();
    void takeOutside(const Plan &plan, const QByteArray &version);
    /// `failed` hears why there is no plan; without it the status bar says so.
    void read(const QString &path,
              const Read &then,
              const std::function<void(const Error &error)> &failed = {});
    static QString lostText(const QString &place, const Error &error);
    void markLost(const QString &reason);
    struct MergeWanted {
        std::optional<Plan> base; ///< nothing: nobody knows what both began as
        Plan mine;
        Plan theirs;
        QString theirsName;
        QString mineName = {};      ///< where it is not this window
        QString baseName = {};      ///< where it is not what this window began with
        bool isWrittenNext = false; ///< what it comes to is saved or published at once
    };
    std::optional<Plan> askToMerge(const MergeWanted &wanted);
    bool mergeInto(const MergeWanted &wanted);
    bool mayChange();
    bool takeStep(const QString &label, const Plan &plan);
    QString mineName() const;
    QString baseName() const;
    QString savedName(const QString &place) const;
    void noteSavedTime();
    bool isAnotherAskedFor(const LeftWork &work) const;
    void resume(const LeftWork &work);
    void sayResumed(const LeftWork &work);
    void sayNotTaken(const TypedText &typed);
    static Found lookFor(const Search &search);
    void presentDiscarded();
    void readAll(const QStringList &places,
                 const QList<Plan> &got,
                 const std::function<void(const QList<Plan> &plans)> &then);
    void mergeRead(const MergeFiles &files, const QList<Plan> &plans);
    void lookForCopies();
    void presentCopies();
    void mergeWithCopy();
    void showDifference(const DifferenceSides &sides);
    void run(DifferenceDialog &dialog);
    void markOpen();
    void takeOver();
    void presentLeftWork();
    void presentLeftNote();
    void forgetLeftWork();

    SafetyContext m_context;
    PlanJournal *m_journal;
    FileWatch m_watch;
    std::unique_ptr<QLockFile> m_lock; ///< advice: who has the plan open
    Plan m_saved;                      ///< as it stands in the file, as far as is known here
    PlanReading *m_reading = nullptr;
    Worker<Search, Found> m_search;          ///< for what an earlier run left over
    Worker<Search, Found> m_discardedSearch; ///< for what was discarded
    QPointer<RecoveryPage> m_left;
    QPointer<RecoveryPage> m_discarded;
    QString m_notTaken;  ///< what typedNote speaks of
    QDateTime m_savedAt; ///< what is in m_saved, local time; invalid where nobody knows
    Worker<QString, QStringList> m_copies; ///< conflict copies beside a plan
    QString m_copy;                        ///< that is spoken of
    QSet<QString> m_copiesSeen;
};

} // namespace kf
