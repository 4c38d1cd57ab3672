// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_safety.h"

#include "core/plan/scenario_plan.h"
#include "core/project/backups.h"
#include "core/project/conflict_copies.h"
#include "core/project/journal_file.h"
#include "core/project/place.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "core/words/web_words.h"
#include "ui/difference/difference_dialog.h"
#include "ui/recovery/earlier_versions.h"
#include "ui/recovery/recovery_page.h"
#include "ui/shell/merge_files_dialog.h"
#include "ui/shell/note_strip.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMetaMethod>
#include <QTimer>

#include <vector>

namespace kf {

namespace {

constexpr quint64 kNoState = 0; ///< of any plan: what stands in the file is somebody else's
constexpr int kUntilJournalMilliseconds = 3000; ///< what goes on has a journal of its own by then

QString journalFolder(const Preferences &preferences)
{
    return preferences.stateFolder() + QStringLiteral("/journals");
}

/// Lets go of a mark. One that somebody has taken away cannot be, which Qt would complain of at its
/// end: it is kept, and forgotten.
void letGoOf(std::unique_ptr<QLockFile> lock)
{
    static auto &lost = *new std::vector<std::unique_ptr<QLockFile>>;
    if (lock != nullptr && !QFileInfo::exists(lock->fileName()))
        lost.push_back(std::move(lock));
}

/// On one line, and no longer than a sentence across the window may be.
QString shortened(const QString &text)
{
    constexpr int kMostCharacters = 300;
    const QString line = text.simplified();
    return line.size() <= kMostCharacters ? line : line.first(kMostCharacters) + u'\u2026';
}

QString lockPath(const QString &plan)
{
    const QFileInfo info(plan);
    return info.dir().filePath(QStringLiteral(".~lock.%1#").arg(info.fileName()));
}

} // namespace

PlanSafety::PlanSafety(const SafetyContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_journal(new PlanJournal(context.document, journalFolder(context.preferences), this))
    , m_search([](const Search &search, const Found *, WorkControl &) { return lookFor(search); },
               WorkPlace::Files)
    , m_discardedSearch(
          [](const Search &search, const Found *, WorkControl &) { return lookFor(search); },
          WorkPlace::Files)
    , m_copies([](const QString &plan,
                  const QStringList *,
                  WorkControl &) { return conflictCopiesOf(plan); },
               WorkPlace::Files)
{
    m_journal->setTyped(context.typed);
    connect(m_journal, &PlanJournal::failed, this, [this](const QString &message) {
        m_context.unsafeNote.present(
            tr("Unsaved work is not kept safe: it is lost if the program ends unexpectedly. %1")
                .arg(message));
    });
    connect(
        m_journal, &PlanJournal::isSafeAgain, this, [this] { m_context.unsafeNote.present({}); });
    connect(&context.document, &PlanDocument::fileChanged, this, &PlanSafety::watchFile);
    connect(&context.document, &PlanDocument::changed, this, [this] {
        if (m_context.document.isModified())
            return;
        m_saved = m_context.document.plan();
        noteSavedTime();
    });
    connect(&context.files, &PlanFiles::saved, this, [this](const Plan &plan) {
        m_saved = plan;
        noteSavedTime();
    });
    connect(&context.document, &PlanDocument::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            m_context.changedNote.present({});
    });
    connect(&m_watch, &FileWatch::touched, this, &PlanSafety::lookAtFile);
    connect(&m_watch, &FileWatch::folderTouched, this, &PlanSafety::lookForCopies);
    connect(&m_copies, &WorkerBase::finished, this, &PlanSafety::presentCopies);
    connect(&context.conflictNote, &NoteStrip::wayOutTaken, this, &PlanSafety::mergeWithCopy);
    connect(&m_search, &WorkerBase::finished, this, &PlanSafety::presentLeftWork);
    connect(&m_discardedSearch, &WorkerBase::finished, this, &PlanSafety::presentDiscarded);
    connect(&context.changedNote, &NoteStrip::wayOutTaken, this, [this] { mergeWithFile(); });
    connect(&context.openNote, &NoteStrip::wayOutTaken, this, &PlanSafety::takeOver);
    connect(&context.typedNote, &NoteStrip::wayOutTaken, this, [this] {
        QGuiApplication::clipboard()->setText(m_notTaken);
        m_context.tell(tr("Copied: %1").arg(shortened(m_notTaken)));
    });
    connect(&context.files, &PlanFiles::replacing, this, [this] {
        m_context.typedNote.present({}); // it belongs to the plan that goes
    });
    connect(&context.leftNote, &NoteStrip::wayOutTaken, this, [this] {
        m_context.showInstead(m_left);
    });
    connect(&context.files, &PlanFiles::mergeWanted, this, &PlanSafety::mergeWithFile);
    // Who watched the file was told while it was being saved.
    connect(&context.files, &PlanFiles::otherLeft, this, [this] {
        if (isAddress(m_context.document.filePath()))
            lookAtServer();
        else
            lookAtFile();
    });
    connect(
        &context.files,
        &PlanFiles::compareWanted,
        this,
        [this](const Plan &other, const QString &place) { compareWith(other, shownPlace(place)); });
}

PlanSafety::~PlanSafety()
{
    letGoOf(std::move(m_lock));
}

PlanSafety::Found PlanSafety::lookFor(const Search &search)
{
    Found found;
    found.works = findLeftWork(search.folder, search.now, search.catalog.zones(), &found.damaged);
    return found;
}

void PlanSafety::offerLeftWork()
{
    m_search.request(
        {journalFolder(m_context.preferences), QDateTime::currentDateTime(), m_context.catalog});
}

void PlanSafety::showDiscarded()
{
    m_discardedSearch.request({discardedFolder(journalFolder(m_context.preferences)),
                               QDateTime::currentDateTime(),
                               m_context.catalog});
}

void PlanSafety::presentDiscarded()
{
    const QList<LeftWork> works = m_discardedSearch.newest()->works;
    if (works.isEmpty())
        return m_context.tell(tr("No discarded work is kept."));
    if (m_discarded != nullptr)
        m_discarded->deleteLater();
    m_discarded = new RecoveryPage(works,
                                   m_context.catalog,
                                   m_context.theme,
                                   m_context.wording,
                                   RecoveryPage::Kind::Discarded);
    connect(m_discarded, &RecoveryPage::continueWanted, this, &PlanSafety::continueWork);
    connect(m_discarded, &RecoveryPage::besideWanted, this, &PlanSafety::besideWanted);
    connect(m_discarded, &RecoveryPage::left, this, [this] { m_context.showInstead(nullptr); });
    m_context.showInstead(m_discarded);
}

void PlanSafety::presentLeftWork()
{
    const QList<LeftWork> works = m_search.newest()->works;
    const int damaged = m_search.newest()->damaged;
    if (damaged > 0)
        m_context.tell(
            tr("Unsaved work of %n plan(s) is damaged and cannot be read; it is kept for "
               "seven days in %1.",
               nullptr,
               damaged)
                .arg(discardedFolder(journalFolder(m_context.preferences))));
    Q_EMIT leftWorkFound(int(works.size()));
    forgetLeftWork();
    if (works.isEmpty())
        return;
    m_left = new RecoveryPage(works, m_context.catalog, m_context.theme, m_context.wording);
    connect(m_left, &RecoveryPage::continueWanted, this, &PlanSafety::continueWork);
    connect(m_left, &RecoveryPage::besideWanted, this, &PlanSafety::besideWanted);
    connect(m_left, &RecoveryPage::turned, this, &PlanSafety::presentLeftNote);
    connect(m_left, &RecoveryPage::left, this, [this] {
        m_context.showInstead(nullptr);
        if (m_left->openCount() == 0)
            forgetLeftWork();
    });
    m_context.showInstead(m_left);
}

void PlanSafety::forgetLeftWork()
{
    if (m_left != nullptr)
        m_left->deleteLater();
    m_left = nullptr;
    presentLeftNote();
}

void PlanSafety::presentLeftNote()
{
    const int plans = m_left != nullptr && !m_left->isVisible() ? m_left->openCount() : 0;
    m_context.leftNote.present(
        plans == 0 ? QString()
                   : tr("Work on %n plan(s) was left over by an earlier run.", nullptr, plans));
}

/// Another plan stands here that a person has asked for: it is not taken away for this one.
bool PlanSafety::isAnotherAskedFor(const LeftWork &work) const
{
    const QString &here = m_context.document.filePath();
    return m_context.files.isOpening() || (!here.isEmpty() && here != work.place &&
                                           withoutLinks(here) != withoutLinks(work.place));
}

void PlanSafety::continueWork(const LeftWork &work)
{
    static const QMetaMethod beside = QMetaMethod::fromSignal(&PlanSafety::continueBeside);
    if (isAnotherAskedFor(work) && isSignalConnected(beside))
        return Q_EMIT continueBeside(work);
    const auto go = [this, work] {
        resume(work);
    };
    if (m_context.files.mayGo(go))
        go();
}

void PlanSafety::resume(const LeftWork &work)
{
    PlanDocument &document = m_context.document;
    const QString label = tr("Recovered work");
    std::optional<Plan> merged;
    if (work.file && !work.isFileAsBefore) {
        merged = askToMerge(
            {work.base(),
             work.plan(),
             *work.file,
             savedName(work.place),
             tr("work left over, %1").arg(momentText(work.last, m_context.wording.locale))});
        if (!merged) { // it stays left over, and is offered as before
            if (m_left != nullptr)
                m_context.showInstead(m_left);
            return;
        }
    }
    Q_EMIT m_context.files.replacing();
    if (merged) {
        document.take(*work.file, work.place, work.fileVersion);
        takeStep(label, *merged);
    } else {
        if (work.file)
            document.take(work.base(), work.place, work.fileVersion);
        else
            document.start(work.base());
        for (qsizetype i = 1; i < work.states.size(); ++i) {
            const JournalState &state = work.states[i];
            takeStep(state.label.isEmpty() ? label : state.label, state.plan);
        }
    }
    QTimer::singleShot(kUntilJournalMilliseconds, this, [this, journal = work.journal] {
        // What goes on was not discarded; where it is not on disk again, or a text is still to be
        // put in by hand, it is kept all the same.
        const bool isSafe = !m_journal->isWriting() && m_context.unsafeNote.isHidden() &&
                            m_context.typedNote.isHidden();
        if (!isSafe || !QFile::remove(journal))
            (void)discardJournal(journal);
    });
    Q_EMIT workTaken(work.journal);
    settleWork(work.journal);
    m_context.showInstead(nullptr);
    sayResumed(work);
}

/// What was being typed is open again; where its cell is not to be found, it is told.
void PlanSafety::sayResumed(const LeftWork &work)
{
    // Only a text was left over where the plan is as its file has it.
    const QString goesOn = m_context.document.isModified() ? tr("The work goes on, unsaved.")
                                                           : tr("The work goes on.");
    if (!work.typed)
        return m_context.tell(goesOn);
    const auto say = [this, typed = *work.typed, goesOn](bool isOpen) {
        m_context.tell(
            isOpen ? tr("The work goes on; what was being typed is open again: %1").arg(typed.where)
                   : goesOn);
        if (!isOpen)
            sayNotTaken(typed);
    };
    if (work.typed->place)
        m_context.reopen(*work.typed, say);
    else
        say(false);
}

/// Until a person has read it: nowhere else is that text any more.
void PlanSafety::sayNotTaken(const TypedText &typed)
{
    m_notTaken = typed.text;
    m_context.typedNote.present(
        tr("Typed before the end and not taken over, put it in again in %1: %2")
            .arg(typed.where, shortened(typed.text)));
}

void PlanSafety::settleWork(const QString &journal)
{
    for (const QPointer<RecoveryPage> &page : {m_left, m_discarded}) {
        if (page != nullptr)
            page->settle(journal);
    }
}

QString PlanSafety::baseName() const
{
    return m_savedAt.isValid() ? tr("what both began with, saved %1")
                                     .arg(momentText(m_savedAt, m_context.wording.locale))
                               : tr("what both began with");
}

QString PlanSafety::mineName() const
{
    return m_savedAt.isValid() && m_context.document.isModified()
               ? tr("this window, changed since %1")
                     .arg(momentText(m_savedAt, m_context.wording.locale))
               : tr("this window");
}

/// The place with the time at which it was saved, where that can be told.
QString PlanSafety::savedName(const QString &place) const
{
    const QDateTime saved =
        isAddress(place) ? QDateTime() : QFileInfo(place).lastModified().toLocalTime();
    return saved.isValid()
               ? tr("%1, saved %2")
                     .arg(shownPlace(place), momentText(saved, m_context.wording.locale))
               : tr("%1, as read %2")
                     .arg(shownPlace(place),
                          momentText(QDateTime::currentDateTime(), m_context.wording.locale));
}

void PlanSafety::noteSavedTime()
{
    const QString &place = m_context.document.filePath();
    if (place.isEmpty())
        m_savedAt = {};
    else if (isAddress(place))
        m_savedAt = QDateTime::currentDateTime();
    else
        m_savedAt = QFileInfo(place).lastModified().toLocalTime();
}

/// What a person makes of the two; nothing where they think better of it.
std::optional<Plan> PlanSafety::askToMerge(const MergeWanted &wanted)
{
    const bool isOfWindow = wanted.mineName.isEmpty();
    const QString began = isOfWindow ? baseName() : tr("what both began with");
    DifferenceDialog dialog({wanted.base.value_or(Plan()),
                             wanted.mine,
                             wanted.theirs,
                             wanted.baseName.isEmpty() ? began : wanted.baseName,
                             isOfWindow ? mineName() : wanted.mineName,
                             wanted.theirsName,
                             true,
                             wanted.base.has_value(),
                             {},
                             wanted.isWrittenNext},
                            m_context.catalog,
                            m_context.theme,
                            m_context.wording,
                            &m_context.window);
    std::optional<Plan> taken;
    connect(
        &dialog, &DifferenceDialog::decided, this, [&taken](const Plan &plan) { taken = plan; });
    run(dialog);
    return taken;
}

/// False where the plan of this window cannot be changed, which is said.
bool PlanSafety::mayChange()
{
    const Result<> may = m_context.document.mayEdit();
    if (!may)
        m_context.tell(sentenceOf(may.error()));
    return may.ok();
}

/// One undo step to that plan; false where it cannot be made, which is said.
bool PlanSafety::takeStep(const QString &label, const Plan &plan)
{
    const Result<> made =
        m_context.document.edit(label, [&plan](const Plan &) -> Result<Plan> { return plan; });
    if (!made)
        m_context.tell(sentenceOf(made.error()));
    return made.ok();
}

/// True where a person has taken what both come to; it is one undo step.
bool PlanSafety::mergeInto(const MergeWanted &wanted)
{
    if (!mayChange())
        return false;
    const std::optional<Plan> taken = askToMerge(wanted);
    if (!taken)
        return false;
    if (!(m_context.document.plan() == wanted.mine)) { // read again while it was decided
        m_context.tell(tr("This plan was changed elsewhere meanwhile and has been read again: "
                          "nothing was merged. Merge once more."));
        return false;
    }
    return takeStep(tr("Merge"), *taken);
}

/// Each after the one before; a person hears of the first that cannot be read.
void PlanSafety::readAll(const QStringList &places,
                         const QList<Plan> &got,
                         const std::function<void(const QList<Plan> &plans)> &then)
{
    if (got.size() == places.size())
        return then(got);
    const QString place = places[got.size()];
    read(
        place,
        [this, places, got, then](const Plan &plan, const QByteArray &) {
            readAll(places, got + QList<Plan>{plan}, then);
        },
        [this, place](const Error &error) {
            m_context.tell(tr("%1 cannot be merged: %2").arg(shownPlace(place), error.message));
        });
}

void PlanSafety::mergeFiles()
{
    if (!m_context.commitOpenEditors())
        return;
    MergeFilesDialog dialog(folderOfPlan(m_context.document), &m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const MergeFiles files = dialog.files();
    QStringList places{files.theirs};
    for (const QString &place : {files.mine, files.base}) {
        if (!place.isEmpty())
            places.append(place);
    }
    readAll(places, {}, [this, files](const QList<Plan> &plans) { mergeRead(files, plans); });
}

/// Of two files comes a plan in a window of its own, of one and this plan a step of this one.
void PlanSafety::mergeRead(const MergeFiles &files, const QList<Plan> &plans)
{
    const bool isOfWindow = files.mine.isEmpty();
    const bool hasBase = !files.base.isEmpty();
    const MergeWanted wanted{hasBase ? std::optional(plans.last()) : std::nullopt,
                             isOfWindow ? m_context.document.plan() : plans[1],
                             plans.first(),
                             savedName(files.theirs),
                             isOfWindow ? QString() : savedName(files.mine),
                             hasBase ? savedName(files.base) : QString()};
    if (isOfWindow)
        (void)mergeInto(wanted);
    else if (const std::optional<Plan> merged = askToMerge(wanted))
        Q_EMIT mergedBeside(plans[1], *merged);
}

void PlanSafety::startMerged(const Plan &mine, const Plan &merged)
{
    m_context.document.start(mine);
    takeStep(tr("Merge"), merged);
}

void PlanSafety::lookForCopies()
{
    const QString &place = m_context.document.filePath();
    if (!place.isEmpty() && !isAddress(place))
        m_copies.request(place);
}

void PlanSafety::presentCopies()
{
    m_copy.clear();
    const QStringList copies = *m_copies.newest();
    for (const QString &copy : copies) {
        // Another plan may have been opened since it was looked.
        if (m_copy.isEmpty() && !m_copiesSeen.contains(copy) &&
            isConflictCopyOf(placeName(copy), placeName(m_context.document.filePath())))
            m_copy = copy;
    }
    m_context.conflictNote.present(
        m_copy.isEmpty() ? QString()
                         : tr("%1 lies beside this plan: two people have changed it at once, and "
                              "the program that keeps the folder in step has kept both.")
                               .arg(placeName(m_copy)));
}

void PlanSafety::leaveConflictCopy()
{
    m_copiesSeen.insert(m_copy);
    if (m_copies.newest() != nullptr)
        presentCopies();
}

/// What both began as nobody has kept.
void PlanSafety::mergeWithCopy()
{
    if (m_copy.isEmpty() || !m_context.commitOpenEditors())
        return;
    const QString copy = m_copy;
    readAll({copy}, {}, [this, copy](const QList<Plan> &plans) {
        if (!mergeInto({std::nullopt, m_context.document.plan(), plans.first(), savedName(copy)}))
            return;
        m_copiesSeen.insert(copy);
        presentCopies();
        m_context.tell(tr("%1 is merged in; the copy itself can be deleted.").arg(placeName(copy)));
    });
}

void PlanSafety::lookOnly()
{
    m_context.document.setReadOnly();
    m_context.openNote.present({});
    m_context.tell(tr("This plan can be looked at here, and not changed."));
}

void PlanSafety::read(const QString &path,
                      const Read &then,
                      const std::function<void(const Error &error)> &failed)
{
    delete std::exchange(m_reading, nullptr);
    m_reading = new PlanReading(m_context.store, path, m_context.catalog, this);
    connect(m_reading, &PlanReading::finished, this, [this, then, failed] {
        const bool isCopy = m_reading->keptAt().isValid();
        const Result<Plan> plan =
            isCopy ? Result<Plan>(Error{
                         ErrorKind::Unreachable, tr("The server cannot be reached yet."), {}, {}})
                   : m_reading->plan();
        const QByteArray version = m_reading->version();
        std::exchange(m_reading, nullptr)->deleteLater();
        if (plan)
            then(plan.value(), version);
        else if (failed)
            failed(plan.error());
        else
            m_context.tell(sentenceOf(plan.error()));
    });
    m_reading->begin();
}

void PlanSafety::showEarlierVersions()
{
    const PlanDocument &document = m_context.document;
    const auto nameOf = [this](const Backup &backup) {
        return tr("earlier version, saved %1")
            .arg(exactMomentText(backup.saved.toLocalTime(), m_context.wording.locale));
    };
    const QList<Backup> backups = backupsOf(
        document.filePath(), m_context.preferences.stateFolder() + QStringLiteral("/backups"));
    EarlierVersions dialog(document.plan().settings.name,
                           document.filePath().isEmpty() ? QList<Backup>() : backups,
                           m_context.theme,
                           m_context.wording,
                           &m_context.window);
    connect(&dialog, &EarlierVersions::besideWanted, this, [this, nameOf](const Backup &backup) {
        read(backup.path, [this, name = nameOf(backup)](const Plan &plan, const QByteArray &) {
            Q_EMIT besideWanted(plan, name);
        });
    });
    connect(
        &dialog, &EarlierVersions::differenceWanted, this, [this, nameOf](const Backup &backup) {
            read(backup.path, [this, name = nameOf(backup)](const Plan &plan, const QByteArray &) {
                compareWith(plan, name);
            });
        });
    dialog.exec();
}

void PlanSafety::showDifference(const DifferenceSides &sides)
{
    DifferenceDialog dialog(
        sides, m_context.catalog, m_context.theme, m_context.wording, &m_context.window);
    run(dialog);
}

/// The navigator says meanwhile where the changes are.
void PlanSafety::run(DifferenceDialog &dialog)
{
    const auto count = [this, &dialog] {
        m_context.countChanges(dialog.merge().rows);
    };
    connect(&dialog, &DifferenceDialog::merged, this, count);
    count();
    dialog.exec();
    m_context.countChanges({});
}

void PlanSafety::compareWithFile()
{
    if (!m_context.commitOpenEditors())
        return;
    const QString path = QFileDialog::getOpenFileName(&m_context.window,
                                                      tr("Compare with a plan"),
                                                      folderOfPlan(m_context.document),
                                                      tr("KFPlan plans (*.kfplan);;All files (*)"));
    if (path.isEmpty())
        return;
    read(path, [this, path](const Plan &plan, const QByteArray &) { compareWith(plan, path); });
}

void PlanSafety::compareWith(const Plan &other, const QString &name)
{
    showDifference({other, {}, m_context.document.plan(), name, {}, tr("this window"), false});
}

void PlanSafety::compareScenarios(const Id &before, const Id &after)
{
    if (!m_context.commitOpenEditors())
        return;
    const Plan &plan = m_context.document.plan();
    DifferenceSides sides{planUnder(plan, before),
                          {},
                          planUnder(plan, after),
                          nameOf(plan, IdKind::Scenario, before),
                          {},
                          nameOf(plan, IdKind::Scenario, after),
                          false};
    sides.scenarios = ScenarioSides{plan, before, after};
    showDifference(sides);
}

bool PlanSafety::mergeWith(const std::optional<Plan> &base,
                           const Plan &theirs,
                           const QString &place)
{
    return mergeInto({base, m_context.document.plan(), theirs, savedName(place), {}, {}, true});
}

void PlanSafety::mergeWithFile(const std::function<void()> &then)
{
    if (!m_context.commitOpenEditors())
        return;
    read(m_context.document.filePath(),
         [this, then](const Plan &theirs, const QByteArray &version) {
             PlanDocument &document = m_context.document;
             const Plan mine = document.plan();
             if (!mergeInto(
                     {m_saved, mine, theirs, savedName(document.filePath()), {}, {}, bool(then)}))
                 return takeOutside(theirs, version);
             m_saved = theirs;
             noteSavedTime();
             document.setSaved(QString(document.filePath()), version, kNoState);
             m_context.changedNote.present({});
             if (then)
                 then();
         });
}

void PlanSafety::watchFile()
{
    const QString &place = m_context.document.filePath();
    m_context.changedNote.present({});
    m_context.conflictNote.present({});
    m_watch.watch(isAddress(place) ? QString() : place);
    markOpen();
    lookForCopies();
}

void PlanSafety::lookAtServer()
{
    if (m_context.files.isSaving() || m_context.files.isOpening() || m_reading != nullptr)
        return;
    const QString place = m_context.document.filePath();
    read(
        place,
        [this](const Plan &plan, const QByteArray &version) {
            Q_EMIT serverAnswered();
            takeOutside(plan, version);
        },
        [this, place](const Error &error) {
            if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::NotAllowed)
                m_context.tell(sentenceOf(error));
            else
                markLost(lostText(place, error));
        });
}

void PlanSafety::lookAtFile()
{
    const QString path = m_context.document.filePath();
    if (path.isEmpty() || m_context.files.isSaving() || m_context.files.isOpening() ||
        m_reading != nullptr)
        return; // saving compares by itself
    read(
        path,
        [this](const Plan &plan, const QByteArray &version) { takeOutside(plan, version); },
        [this, path](const Error &error) { markLost(lostText(path, error)); });
}

QString PlanSafety::lostText(const QString &place, const Error &error)
{
    return error.kind == ErrorKind::NotFound
               ? tr("%1 is gone: saving writes it anew.").arg(shownPlace(place))
               : tr("%1 can no longer be read: %2").arg(shownPlace(place), error.message);
}

/// The plan of this window is the only one that is left: it is no longer a saved one.
void PlanSafety::markLost(const QString &reason)
{
    PlanDocument &document = m_context.document;
    document.setSaved(QString(document.filePath()), QByteArray(document.fileVersion()), kNoState);
    m_context.tell(reason);
}

void PlanSafety::takeOutside(const Plan &plan, const QByteArray &version)
{
    PlanDocument &document = m_context.document;
    if (version == document.fileVersion() || m_context.files.isSaving())
        return;
    if (plan == m_saved) { // the same under another name of its version
        if (!document.isModified())
            document.setSaved(QString(document.filePath()), version, document.state());
        return;
    }
    const QString name = placeName(document.filePath());
    if (!document.isModified() || document.plan() == m_saved) {
        m_saved = plan; // what stands there from now on, whoever goes back from it
        document.takeChanged(plan, tr("Changed elsewhere"), version);
        noteSavedTime();
        m_context.tell(
            tr("%1 was changed elsewhere and has been read again; undo leads back.").arg(name));
    } else {
        m_context.changedNote.present(tr("%1 was changed elsewhere, and here too.").arg(name));
    }
}

/// Says to others that the plan is open here, and here that it is open elsewhere.
void PlanSafety::markOpen()
{
    m_context.openNote.present({});
    letGoOf(std::move(m_lock));
    const QString path = m_context.document.filePath();
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return;
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // held as long as the plan is open
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return;
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&process, &host, &program))
        m_context.openNote.present(
            tr("This plan is open on %1 too (%2, process %3). Whoever saves second merges.")
                .arg(host, program)
                .arg(process));
}

void PlanSafety::takeOver()
{
    QFile::remove(lockPath(m_context.document.filePath()));
    markOpen();
}

} // namespace kf

#include "moc_plan_safety.cpp"
