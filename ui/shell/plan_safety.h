// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// That nothing of the plan of one window is lost: its journal, what earlier runs left over, its
// earlier versions, and what others do to its file.

#include "ui/document/file_watch.h"
#include "ui/document/plan_journal.h"
#include "ui/recovery/left_work.h"
#include "ui/shell/plan_files.h"
#include "ui/theme/theme.h"

#include <QLockFile>
#include <QPointer>

namespace kf {

struct DifferenceSides;
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
    NoteStrip &changedNote; ///< "the file was changed elsewhere", with the way to merge
    NoteStrip &openNote;    ///< "it is open elsewhere too"
    NoteStrip &leftNote;    ///< "work was left over", while another page is in front
    std::function<bool()> commitOpenEditors;
    std::function<TypedText()> typed;
    std::function<void(const QString &text)> tell;
    /// Puts that in the place of the pages of the plan, which come back for null.
    std::function<void(QWidget *page)> showInstead;
};

class PlanSafety : public QObject {
    Q_OBJECT

public:
    explicit PlanSafety(const SafetyContext &context, QObject *parent = nullptr);
    ~PlanSafety() override;

    /// Looks for what an earlier run left over, and shows it where there is any.
    void offerLeftWork();
    /// Takes left over work over: undo leads back over its steps. Where the file was changed since,
    /// both are merged first.
    void continueWork(const LeftWork &work);
    void showEarlierVersions();
    /// Shows what differs between a file that a person chooses and this plan.
    void compareWithFile();
    /// Merges what stands in the file with this plan; `then` runs once the merged plan is taken.
    void mergeWithFile(const std::function<void()> &then = {});
    /// Looks at what stands on the server of this plan now: takes it, or offers to merge it.
    void lookAtServer();
    /// Shows what differs between a plan that stands elsewhere and this one.
    void compareWith(const Plan &other, const QString &name);
    /// Shows what differs between two scenarios of this plan, and what that comes to.
    void compareScenarios(const Id &before, const Id &after);
    /// Has a person make one of `theirs`, which is called `name`, and of this plan, both of which
    /// began as `base`; nothing: nobody knows as what. True where that was taken; it is one undo
    /// step.
    bool mergeWith(const std::optional<Plan> &base, const Plan &theirs, const QString &name);
    /// The person has let the unsaved work go.
    void letGo() { m_journal->drop(); }

    const PlanJournal &journal() const { return *m_journal; }
    /// True while something is read or written.
    bool isBusy() const { return isReading() || m_search.isRunning() || m_journal->isWriting(); }
    /// True while it is looked at what others did to the file.
    bool isReading() const { return m_reading != nullptr; }

Q_SIGNALS:
    /// That plan is wanted in a window of its own, without a file.
    void besideWanted(const kf::Plan &plan);
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
        QString label; ///< of the step
    };
    bool mergeInto(const MergeWanted &wanted);
    void showDifference(const DifferenceSides &sides);
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
    struct Found {
        QList<LeftWork> works;
        int damaged = 0; ///< journals that cannot be read at all
    };
    Worker<Search, Found> m_search;
    QPointer<RecoveryPage> m_left;
};

} // namespace kf
