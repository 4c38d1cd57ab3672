// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_journal.h"

#include "core/project/journal_file.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"
#include "core/words/refusal_words.h"

#include <QDateTime>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <utility>

namespace kf {

namespace {

constexpr int kFlushMilliseconds = 400; ///< with writing well below the second that may be lost
constexpr int kTypedMilliseconds = 500;
constexpr qsizetype kMostPending = 50; ///< more of them become one step
constexpr qint64 kSmallestCompacted = 256LL << 10;
constexpr qint64 kTimesTheBase = 4; ///< larger journals are compacted
constexpr int kStepsKept = 200;
constexpr int kMostWaitedAtTheEnd = 2000; ///< milliseconds

} // namespace

/// What belongs to one journal; used by one thread at a time.
struct PlanJournal::Writer {
    explicit Writer(QString itsFolder) : folder(std::move(itsFolder)) {}
    ~Writer()
    {
        if (isDropped)
            file.remove();
    }

    QString folder;
    JournalFile file;
    Plan last;                             ///< what the journal leads to
    EntryTexts texts;                      ///< of `last`
    qint64 leastSize = kSmallestCompacted; ///< from which on it is compacted
    std::atomic_bool isDropped = false;
};

PlanJournal::PlanJournal(PlanDocument &document, QString folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
    , m_underWay(std::make_shared<std::atomic_int>(0))
    , m_worker(
          [underWay = m_underWay](const Batch &batch, const Result<> *, WorkControl &) {
              Result<> written = write(batch);
              --*underWay;
              return written;
          },
          WorkPlace::Files)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFlushMilliseconds);
    m_typedTimer.setInterval(kTypedMilliseconds);
    connect(&m_flushTimer, &QTimer::timeout, this, &PlanJournal::flush);
    connect(&m_typedTimer, &QTimer::timeout, this, &PlanJournal::lookAtTyped);
    connect(&m_worker, &WorkerBase::finished, this, &PlanJournal::takeWritten);
    connect(&document, &PlanDocument::changed, this, [this] {
        if (!m_document.isModified())
            restart();
    });
    connect(&document, &PlanDocument::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            restart();
    });
    connect(&document, &PlanDocument::fileChanged, this, [this] {
        if (!m_document.isModified())
            restart();
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &PlanJournal::note);
    m_typedTimer.start();
    restart();
}

PlanJournal::~PlanJournal()
{
    if (!m_document.isModified())
        drop();
    flush();
    // What is on its way belongs on the disk before the window is gone; a disk that hangs is left.
    for (int waited = 0; *m_underWay > 0 && waited < kMostWaitedAtTheEnd; ++waited)
        QThread::msleep(1);
    while (*m_underWay == 0 && !m_queue.isEmpty())
        (void)write(m_queue.dequeue());
}

/// The plan is as it is on disk: what was kept before is no longer needed.
void PlanJournal::restart()
{
    drop();
    m_head = {rememberedPlace(m_document.filePath()),
              m_document.fileVersion(),
              QDateTime::currentMSecsSinceEpoch(),
              {}};
    m_base = m_document.plan();
    m_last = m_base;
    m_firstIndex = m_document.undoStack().index();
    if (std::exchange(m_hasFailed, false))
        Q_EMIT isSafeAgain(); // there is nothing that would be lost
}

void PlanJournal::drop()
{
    m_flushTimer.stop();
    m_pending.clear();
    m_queue.clear();
    m_lastTyped = {};
    if (m_writer)
        m_writer->isDropped = true;
    m_writer = std::make_shared<Writer>(m_folder);
}

void PlanJournal::note()
{
    const Plan &plan = m_document.plan();
    if (!m_document.isModified() || plan == m_last)
        return;
    int number = m_document.undoStack().index() - m_firstIndex;
    if (number <= 0) { // taken back beyond what is on disk: that is a change too
        m_firstIndex = m_document.undoStack().index() - 1;
        number = 1;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString label = m_document.undoStack().undoText();
    const bool isSameStep = !m_pending.isEmpty() && m_pending.last().number == number;
    if (isSameStep || m_pending.size() >= kMostPending)
        m_pending.last() = {plan, number, label, now};
    else
        m_pending.append({plan, number, label, now});
    m_last = plan;
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void PlanJournal::lookAtTyped()
{
    if (!m_typed)
        return;
    TypedText typed = m_typed();
    if (typed.text == m_lastTyped.text && typed.where == m_lastTyped.where &&
        typed.place == m_lastTyped.place)
        return;
    typed.time = QDateTime::currentMSecsSinceEpoch();
    m_lastTyped = typed;
    flush();
    m_queue.append({m_writer, m_head, m_base, {}, typed});
    sendNext();
}

void PlanJournal::flush()
{
    m_flushTimer.stop();
    if (m_pending.isEmpty())
        return;
    m_queue.append({m_writer, m_head, m_base, std::exchange(m_pending, {}), std::nullopt});
    sendNext();
}

void PlanJournal::sendNext()
{
    if (m_worker.isRunning() || m_queue.isEmpty())
        return;
    ++*m_underWay;
    m_worker.request(m_queue.dequeue());
}

void PlanJournal::takeWritten()
{
    const Result<> &written = *m_worker.newest();
    if (!written && !m_hasFailed) {
        m_hasFailed = true;
        Q_EMIT failed(sentenceOf(written.error()));
    } else if (written && std::exchange(m_hasFailed, false)) {
        Q_EMIT isSafeAgain();
    }
    sendNext();
}

Result<> PlanJournal::write(const Batch &batch)
{
    Writer &writer = *batch.writer;
    if (writer.isDropped)
        return {};
    if (!writer.file.isOpen()) {
        JournalHead head = batch.head;
        const Result<QByteArray> base = encodePlan(batch.base);
        if (!base)
            return base.error();
        head.base = base.value();
        writer.last = batch.base;
        writer.texts = textsOf(batch.base);
        Result<> begun = writer.file.begin(writer.folder, head);
        if (!begun)
            return begun;
        writer.leastSize = std::max(kSmallestCompacted, kTimesTheBase * writer.file.size());
    }
    QByteArray records;
    EntryTexts texts = writer.texts;
    Plan last = writer.last;
    for (const Step &step : batch.steps) {
        records += journalRecord(
            JournalStep{step.number, step.label, step.time, changesTo(texts, last, step.plan)});
        last = step.plan;
    }
    if (batch.typed)
        records += journalRecord(*batch.typed);
    Result<> appended = writer.file.append(records);
    if (!appended)
        return appended; // what is lost comes with the next step, which is told from `writer.last`
    writer.texts = std::move(texts);
    writer.last = std::move(last);
    if (writer.file.size() < writer.leastSize)
        return {};
    const Result<JournalContent> content = readJournalFile(writer.file.path()).andThen(readJournal);
    if (!content)
        return {}; // it goes on as it is
    const Result<QByteArray> smaller = compacted(content.value(), kStepsKept, ZoneTable());
    if (smaller)
        (void)writer.file.replace(smaller.value());
    writer.leastSize = std::max(writer.leastSize, 2 * writer.file.size());
    return {};
}

} // namespace kf

#include "moc_plan_journal.cpp"
