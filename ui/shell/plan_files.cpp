// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plan_files.h"

#include "core/base/ids.h"
#include "core/project/examples.h"
#include "core/project/place.h"
#include "core/words/refusal_words.h"
#include "ui/sharing/taken_question.h"
#include "ui/shell/problem_panel.h"
#include "ui/shell/task_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace kf {

namespace {

const QString kSuffix = QStringLiteral(".kfplan");

void runAll(const QList<PlanFiles::Then> &waiting)
{
    for (const PlanFiles::Then &then : waiting) {
        if (then)
            then();
    }
}

/// A plan that begins with nothing is named in the person's language.
Plan inOwnWords(Plan plan)
{
    plan.settings.name = PlanFiles::tr("New plan");
    for (DayType &day : plan.demand.dayTypes)
        day.name = PlanFiles::tr("Typical day");
    return plan;
}

} // namespace

QString folderOfPlan(const PlanDocument &document)
{
    return QFileInfo(besidePlan(document, {})).path();
}

QString besidePlan(const PlanDocument &document, const QString &suffix)
{
    const QString &path = document.filePath();
    if (path.isEmpty() || isAddress(path))
        return QDir::home().filePath(idFromName(document.plan().settings.name) + suffix);
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + suffix);
}

PlanFiles::PlanFiles(const FilesContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

bool PlanFiles::mayGo(const Then &then)
{
    const auto askAgain = [this, then] {
        if (mayGo(then))
            then();
    };
    if (!m_context.commitOpenEditors())
        return false;
    if (isSaving()) {
        whenWritten(askAgain);
        return false;
    }
    if (!m_context.document.isModified())
        return true;
    QMessageBox box(
        QMessageBox::Question,
        tr("Unsaved changes"),
        tr("%1 has changes that are not saved.").arg(m_context.document.plan().settings.name),
        QMessageBox::NoButton,
        &m_context.window);
    box.setInformativeText(tr("Without saving they are lost."));
    const QPushButton *keep = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton *discard =
        box.addButton(tr("&Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == keep)
        save(askAgain);
    return box.clickedButton() == discard;
}

bool PlanFiles::startExample(const QString &name)
{
    const Result<Plan> plan = examplePlan(name, m_context.catalog.zones());
    if (!plan) {
        m_context.problems.show(name, plan.error());
        return false;
    }
    giveUpReading();
    Q_EMIT replacing();
    m_context.document.start(name == kEmptyExample ? inOwnWords(plan.value()) : plan.value());
    return true;
}

void PlanFiles::newFromExample(const QString &name)
{
    const auto start = [this, name] {
        startExample(name);
    };
    if (mayGo(start))
        start();
}

void PlanFiles::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(&m_context.window,
                                                      tr("Open a plan"),
                                                      folderOfPlan(m_context.document),
                                                      tr("KFPlan plans (*.kfplan);;All files (*)"));
    if (!path.isEmpty())
        openInPlace(path);
}

void PlanFiles::openInPlace(const QString &path)
{
    const auto read = [this, path] {
        open(path);
    };
    if (mayGo(read))
        read();
}

void PlanFiles::open(const QString &path)
{
    giveUpReading();
    if (m_context.raiseOther && m_context.raiseOther(path)) {
        Q_EMIT ended(false);
        return;
    }
    m_mayBeReplaced = m_context.document.revision();
    m_reading = new PlanReading(m_context.store, path, m_context.catalog, this);
    m_readingTask = m_context.tasks.begin(tr("Opening %1").arg(placeName(path)), [this] {
        giveUpReading();
        Q_EMIT ended(false);
    });
    connect(m_reading, &PlanReading::progressed, this, [this](double share) {
        m_context.tasks.setProgress(m_readingTask, share);
    });
    connect(m_reading, &PlanReading::finished, this, &PlanFiles::takeRead);
    m_reading->begin();
}

/// What was open stays.
void PlanFiles::giveUpReading()
{
    if (m_reading == nullptr)
        return;
    m_context.tasks.end(m_readingTask);
    m_reading->disconnect(this);
    std::exchange(m_reading, nullptr)->deleteLater();
}

void PlanFiles::takeRead()
{
    const Result<Plan> plan = m_reading->plan();
    const QString place = m_reading->place();
    const QByteArray version = m_reading->version();
    const QDateTime keptAt = m_reading->keptAt();
    giveUpReading();
    if (!plan) {
        m_context.problems.show(place, plan.error());
        if (plan.error().kind == ErrorKind::NotFound)
            m_context.preferences.removeRecentFile(place);
        Q_EMIT ended(false);
        return;
    }
    const auto replace = [this, read = Read{plan.value(), place, version, keptAt}] {
        replaceBy(read);
    };
    // What was typed while it was read is asked about; what a person let go before is not.
    const bool isAsBefore = !isSaving() && m_context.document.revision() == m_mayBeReplaced;
    if (isAsBefore || mayGo(replace))
        replace();
    else
        Q_EMIT ended(false);
}

void PlanFiles::replaceBy(const Read &read)
{
    m_context.preferences.addRecentFile(read.place);
    Q_EMIT replacing();
    m_context.document.take(read.plan, read.place, read.version);
    Q_EMIT ended(true);
    if (read.keptAt.isValid())
        Q_EMIT copyOpened(read.keptAt);
}

void PlanFiles::save(const Then &then)
{
    if (!m_context.commitOpenEditors())
        return;
    if (isSaving())
        return whenWritten([this, then] { save(then); });
    const PlanDocument &document = m_context.document;
    if (document.filePath().isEmpty())
        saveAs(then);
    else
        write(document.filePath(), document.fileVersion(), then);
}

/// Where the plan is, unless nothing can be written there.
QString PlanFiles::proposedPlace() const
{
    const QString beside = besidePlan(m_context.document, kSuffix);
    const QString &path = m_context.document.filePath();
    return path.isEmpty() || m_context.store.takesWriting(path)
               ? beside
               : QDir::home().filePath(QFileInfo(beside).fileName());
}

void PlanFiles::saveAs(const Then &then)
{
    if (!m_context.commitOpenEditors())
        return;
    QString path = QFileDialog::getSaveFileName(
        &m_context.window, tr("Save the plan"), proposedPlace(), tr("KFPlan plans (*.kfplan)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kSuffix;
    write(path, std::nullopt, then);
}

void PlanFiles::saveTo(const QString &place,
                       const std::optional<QByteArray> &expected,
                       const Then &then)
{
    if (m_context.commitOpenEditors())
        write(place, expected, then);
}

void PlanFiles::write(const QString &place,
                      const std::optional<QByteArray> &expected,
                      const Then &then)
{
    if (isSaving()) // a dialog was open meanwhile
        return whenWritten([this, place, expected, then] { write(place, expected, then); });
    const PlanDocument &document = m_context.document;
    m_waiting = {then};
    m_writing = new PlanWriting(m_context.store,
                                {document.plan(), document.state(), place, expected},
                                m_context.catalog,
                                this);
    m_writingTask =
        m_context.tasks.begin(tr("Saving %1").arg(placeName(place)), [this] { m_writing->stop(); });
    connect(m_writing, &PlanWriting::progressed, this, [this](double share) {
        m_context.tasks.setProgress(m_writingTask, share);
    });
    connect(m_writing, &PlanWriting::finished, this, &PlanFiles::takeWritten);
    m_writing->begin();
    Q_EMIT savingChanged(true);
}

void PlanFiles::takeWritten()
{
    const PlanSnapshot snapshot = m_writing->snapshot();
    const PlanStore::WriteAnswer answer = m_writing->answer();
    const QList<Then> waiting = std::exchange(m_waiting, {});
    std::exchange(m_writing, nullptr)->deleteLater();
    m_context.tasks.end(m_writingTask);
    const bool isSaved = answer && answer.value();
    if (isSaved) {
        m_context.document.setSaved(snapshot.place, *answer.value(), snapshot.state);
        Q_EMIT saved(snapshot.plan);
        m_context.preferences.addRecentFile(snapshot.place);
        m_context.tell(tr("Saved %1").arg(shownPlace(snapshot.place)));
    }
    const bool isConflict = !answer && answer.error().kind == ErrorKind::Conflict;
    if (isConflict && snapshot.place == m_context.document.filePath())
        return lookAtOther({snapshot.place, answer.error(), waiting});
    Q_EMIT savingChanged(false);
    if (isSaved)
        runAll(waiting);
    else if (isConflict)
        Q_EMIT placeTaken(snapshot.place, [waiting] { runAll(waiting); });
    else if (answer)
        m_context.tell(tr("Saving was given up; the file is as it was."));
    else
        refuse({snapshot.place, answer.error(), waiting});
}

/// Only what can be read can be merged.
void PlanFiles::lookAtOther(const Refusal &refusal)
{
    m_looking = new PlanReading(m_context.store, refusal.place, m_context.catalog, this);
    connect(m_looking, &PlanReading::finished, this, [this, refusal] {
        const Other other{m_looking->plan(), m_looking->version(), false};
        std::exchange(m_looking, nullptr)->deleteLater();
        Q_EMIT savingChanged(false);
        askAboutOther(refusal, other);
    });
    m_looking->begin();
}

void PlanFiles::refuse(const Refusal &refusal)
{
    const QString what = tr("The plan was not saved");
    QMessageBox box(QMessageBox::Critical,
                    what,
                    what + QLatin1String(". ") + sentenceOf(refusal.error),
                    QMessageBox::NoButton,
                    &m_context.window);
    QPushButton *another = box.addButton(tr("Save &as\u2026"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(another);
    box.exec();
    if (box.clickedButton() == another)
        saveAs([waiting = refusal.waiting] { runAll(waiting); });
}

QString PlanFiles::meaningOfReplacing() const
{
    return m_context.preferences.backups() > 0
               ? tr("Replacing keeps what stands there as an earlier version (File > Earlier "
                    "versions).")
               : tr("No earlier versions are kept: what is replaced is gone.");
}

/// Nobody replaces what they have not seen; what cannot be read as a plan cannot be seen.
void PlanFiles::askAboutOther(const Refusal &refusal, const Other &other)
{
    const QString &place = refusal.place;
    const bool isPlan = other.plan.ok();
    const auto goOn = [waiting = refusal.waiting] {
        runAll(waiting);
    };
    const TakenPlace taken{
        isAddress(place) ? tr("Changed on the server") : tr("Changed on disk"),
        sentenceOf(refusal.error),
        isPlan ? QString()
               : tr("What stands there now cannot be read, so there is nothing to merge: %1")
                     .arg(other.plan.error().message),
        meaningOfReplacing(),
        tr("Save &as\u2026"),
        isPlan,
        !other.version.isEmpty() && (other.isSeen || !isPlan),
        isPlan ? TakenWay::Merge : TakenWay::Elsewhere,
        QMessageBox::Warning};
    switch (askAboutTaken(taken, m_context.window)) {
    case TakenWay::Elsewhere:
        saveAs(goOn);
        if (!isSaving())
            Q_EMIT otherLeft();
        return;
    case TakenWay::Merge:
        return Q_EMIT mergeWanted([this, goOn] { save(goOn); });
    case TakenWay::Replace:
        return write(place, other.version, goOn);
    case TakenWay::Compare:
        Q_EMIT compareWanted(other.plan.value(), place);
        return askAboutOther(refusal, {other.plan, other.version, true});
    case TakenWay::None:
        return Q_EMIT otherLeft();
    }
}

} // namespace kf

#include "moc_plan_files.cpp"
