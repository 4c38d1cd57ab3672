// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The file of the plan of one window: new, open, save, save as, and the questions about it. Reading
// and writing go on beside the window, which can be used meanwhile.

#include "ui/document/plan_document.h"
#include "ui/document/plan_transfer.h"
#include "ui/shell/preferences.h"

#include <QList>

#include <functional>

class QWidget;

namespace kf {

class ProblemPanel;
class TaskBar;

/// The parts of the window that its files deal with.
struct FilesContext {
    QWidget &window; ///< questions stand over it
    PlanDocument &document;
    const Catalog &catalog;
    PlanStore &store;
    Preferences &preferences;
    TaskBar &tasks;
    ProblemPanel &problems;
    /// Takes over what is being typed; false where that is wrong, which is said where it was typed.
    std::function<bool()> commitOpenEditors;
    std::function<void(const QString &text)> tell; ///< in the status bar
    /// Raises another window that has that plan open already; false where none has.
    std::function<bool(const QString &path)> raiseOther = {};
};

/// A name for a file beside that of the plan, or in the home folder for a plan without one and for
/// one on a server.
QString besidePlan(const PlanDocument &document, const QString &suffix);

/// The folder of that file.
QString folderOfPlan(const PlanDocument &document);

class PlanFiles : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void()>;

    explicit PlanFiles(const FilesContext &context, QObject *parent = nullptr);

    /// True where nothing is lost with the plan that is open; asks where something would be. Where
    /// it is saved first, or is being saved already, this is false and `then` runs when it is safe,
    /// once this is asked again; never where saving fails or a person thinks better of it.
    bool mayGo(const Then &then);

    /// Starts with one of the shipped examples ("acme"), or an empty plan. Asks nothing.
    bool startExample(const QString &name);
    /// Reads the file at `path`; ended() follows. Asks nothing but what was changed meanwhile.
    void open(const QString &path);

    // What a person chooses; each asks what it has to.
    void newFromExample(const QString &name);
    void chooseAndOpen();
    void openInPlace(const QString &path);
    void save(const Then &then = {});
    void saveAs(const Then &then = {});
    /// Saves to that place from now on, over `expected` (see StoreWrite).
    void
    saveTo(const QString &place, const std::optional<QByteArray> &expected, const Then &then = {});

    bool isOpening() const { return m_reading != nullptr; }
    /// Also while it is looked at what keeps the plan from being saved.
    bool isSaving() const { return m_writing != nullptr || m_looking != nullptr; }

Q_SIGNALS:
    /// Another plan takes the place of the one that was open.
    void replacing();
    /// An open() has ended; `opened`: its plan is the one that is open.
    void ended(bool opened);
    /// After ended(true): the server of that plan could not be reached, this is what it gave then.
    void copyOpened(const QDateTime &keptAt);
    void savingChanged(bool saving);
    /// That plan stands in the file now; the open one may have gone on since.
    void saved(const kf::Plan &plan);
    /// The file was changed by somebody else: a person wants both merged; `then` saves what they
    /// come to.
    void mergeWanted(const std::function<void()> &then);
    /// The same, but a person thought better of saving: what stands there is still another plan.
    void otherLeft();
    /// A person wants to see how `other`, which stands at `place`, differs; shown when this
    /// returns.
    void compareWanted(const kf::Plan &other, const QString &place);
    /// Where the plan was to be saved from now on lies one that it never came from; `then` runs
    /// once it has been saved after all.
    void placeTaken(const QString &place, const std::function<void()> &then);

private:
    void giveUpReading();
    void takeRead();
    struct Read {
        Plan plan;
        QString place;
        QByteArray version;
        QDateTime keptAt;
    };
    void replaceBy(const Read &read);
    QString proposedPlace() const;
    void write(const QString &place, const std::optional<QByteArray> &expected, const Then &then);
    void takeWritten();
    struct Refusal {
        QString place;
        Error error;
        QList<Then> waiting; ///< goes on where a person finds a way out that succeeds
    };
    /// What somebody else has written, or why that is no plan.
    struct Other {
        Result<Plan> plan;
        QByteArray version;  ///< empty: it cannot even be read
        bool isSeen = false; ///< a person knows how it differs
    };
    void lookAtOther(const Refusal &refusal);
    void refuse(const Refusal &refusal);
    void askAboutOther(const Refusal &refusal, const Other &other);
    QString meaningOfReplacing() const;
    void whenWritten(const Then &then) { m_waiting.append(then); }

    FilesContext m_context;
    PlanReading *m_reading = nullptr;
    int m_readingTask = 0;
    quint64 m_mayBeReplaced = 0; ///< the revision that a person let go when reading began
    PlanWriting *m_writing = nullptr;
    PlanReading *m_looking = nullptr; ///< at what somebody else has written
    int m_writingTask = 0;
    QList<Then> m_waiting; ///< for m_writing to succeed
};

} // namespace kf
