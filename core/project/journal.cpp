// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/journal.h"

#include "core/plan/merge/merge.h"
#include "core/project/changed_entries.h"
#include "core/project/manifest.h"
#include "core/project/project_text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace kf {

namespace {

const QByteArray kMagic = QByteArrayLiteral("KFPlan journal 1\n");
constexpr qsizetype kChecksumBytes = 8;
constexpr qsizetype kLengthBytes = 4;
constexpr quint32 kLargestRecord = 320U << 20; ///< no plan has longer texts
constexpr int kMostChanges = 256;              ///< entries of one step: a plan has at most 64

enum class RecordKind : quint8 { Head = 1, Step = 2, Typed = 3 };

QByteArray checksum(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).first(kChecksumBytes);
}

/// Length, checksum and what `write` writes.
template<typename Write> QByteArray record(RecordKind kind, const Write &write)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << static_cast<quint8>(kind);
    write(stream);
    QByteArray bytes;
    QDataStream length(&bytes, QIODevice::WriteOnly);
    length << static_cast<quint32>(payload.size());
    return bytes + checksum(payload) + payload;
}

/// A text of bytes, packed where that saves something.
void writeBytes(QDataStream &stream, const QByteArray &bytes)
{
    const QByteArray packed = bytes.size() > 256 ? qCompress(bytes) : QByteArray();
    const bool isPacked = !packed.isEmpty() && packed.size() < bytes.size();
    stream << isPacked << qint64(bytes.size()) << (isPacked ? packed : bytes);
}

QByteArray readBytes(QDataStream &stream)
{
    bool isPacked = false;
    qint64 size = 0;
    QByteArray bytes;
    stream >> isPacked >> size >> bytes;
    if (!isPacked)
        return bytes;
    // The first four bytes tell qUncompress how much to allocate: only what a text may have.
    const bool isSane = size >= 0 && size <= qint64(kLargestRecord) && bytes.size() > 4 &&
                        qFromBigEndian<quint32>(bytes.constData()) == quint64(size);
    const QByteArray text = isSane ? qUncompress(bytes) : QByteArray();
    if (text.size() != size)
        stream.setStatus(QDataStream::ReadCorruptData);
    return text;
}

JournalHead readHead(QDataStream &stream)
{
    JournalHead head;
    QByteArray magic;
    stream >> magic >> head.place >> head.version >> head.begun >> head.base;
    if (magic != kMagic)
        stream.setStatus(QDataStream::ReadCorruptData);
    return head;
}

JournalStep readStep(QDataStream &stream)
{
    JournalStep step;
    qint32 number = 0;
    qint32 count = 0;
    stream >> number >> step.label >> step.time >> count;
    step.number = number;
    if (number < 0 || count < 0 || count > kMostChanges)
        stream.setStatus(QDataStream::ReadCorruptData);
    for (int i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        EntryChange change;
        stream >> change.entry >> change.isGone >> change.beginning >> change.end;
        change.between = readBytes(stream);
        step.changes.append(change);
    }
    return step;
}

TypedText readTyped(QDataStream &stream)
{
    TypedText typed;
    stream >> typed.where >> typed.text >> typed.time;
    if (stream.atEnd())
        return typed;
    TypedPlace place;
    stream >> place.page >> place.cell >> place.grid >> place.row >> place.column;
    typed.place = place;
    return typed;
}

/// Takes the payload at the front of `rest` off; nothing where it is cut off or damaged.
std::optional<QByteArray> takePayload(QByteArrayView &rest)
{
    if (rest.size() < kLengthBytes + kChecksumBytes)
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(rest.data());
    const QByteArrayView payload = rest.sliced(kLengthBytes + kChecksumBytes);
    if (length > kLargestRecord || payload.size() < qsizetype(length))
        return std::nullopt;
    const QByteArray bytes = payload.first(qsizetype(length)).toByteArray();
    if (rest.sliced(kLengthBytes, kChecksumBytes).toByteArray() != checksum(bytes))
        return std::nullopt;
    rest = payload.sliced(qsizetype(length));
    return bytes;
}

/// How many records stand in `rest` by their lengths, whatever they say.
int wholeRecordsIn(QByteArrayView rest)
{
    int count = 0;
    while (rest.size() >= kLengthBytes + kChecksumBytes) {
        const quint32 length = qFromBigEndian<quint32>(rest.data());
        rest = rest.sliced(kLengthBytes + kChecksumBytes);
        if (length > kLargestRecord || rest.size() < qsizetype(length))
            break;
        rest = rest.sliced(qsizetype(length));
        ++count;
    }
    return count;
}

/// The change that makes `after` of `before`.
EntryChange changeOf(const QString &entry, const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto firstApart =
        std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first;
    const qsizetype beginning = firstApart - before.cbegin();
    qsizetype end = 0;
    while (end < shorter - beginning &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    return {entry, false, beginning, end, after.sliced(beginning, after.size() - beginning - end)};
}

/// The texts hold a manifest that names no entries: it is only for the unknown keys in it.
Result<Plan> planOf(const EntryTexts &texts, const ZoneTable &zones)
{
    const QString name(kManifestEntry);
    const Result<Manifest> manifest =
        readManifest(QList<ArchiveEntry>{ArchiveEntry{name, texts.value(name)}});
    if (!manifest)
        return manifest.error();
    QList<ArchiveEntry> entries;
    QStringList names;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (text.key() == name)
            continue;
        entries.append({text.key(), text.value()});
        names.append(text.key());
    }
    entries.prepend(writeManifest(names, manifest.value().kept));
    return decodeEntries(entries, zones);
}

} // namespace

EntryTexts textsOf(const Plan &plan)
{
    EntryTexts texts;
    const QList<ArchiveEntry> entries = encodeEntries(plan);
    for (const ArchiveEntry &entry : entries) {
        if (entry.name != kManifestEntry)
            texts.insert(entry.name, entry.bytes);
    }
    texts.insert(QString(kManifestEntry), writeManifest({}, plan.keptManifest).bytes);
    return texts;
}

QList<EntryChange> changesTo(EntryTexts &texts, const Plan &before, const Plan &after)
{
    QList<EntryChange> changes;
    const QList<ArchiveEntry> entries = changedEntries(before, after);
    for (const ArchiveEntry &entry : entries) {
        if (entry.bytes.isNull()) {
            texts.remove(entry.name);
            changes.append({entry.name, true, 0, 0, {}});
            continue;
        }
        QByteArray &text = texts[entry.name];
        changes.append(changeOf(entry.name, text, entry.bytes));
        text = entry.bytes;
    }
    return changes;
}

bool apply(EntryTexts &texts, const QList<EntryChange> &changes)
{
    for (const EntryChange &change : changes) {
        if (change.isGone) {
            texts.remove(change.entry);
            continue;
        }
        QByteArray &text = texts[change.entry];
        const bool fits = change.beginning >= 0 && change.end >= 0 &&
                          change.beginning <= text.size() &&
                          change.end <= text.size() - change.beginning;
        if (!fits)
            return false;
        text = text.first(change.beginning) + change.between + text.last(change.end);
    }
    return true;
}

QByteArray journalRecord(const JournalHead &head)
{
    return record(RecordKind::Head, [&head](QDataStream &stream) {
        stream << kMagic << head.place << head.version << head.begun << head.base;
    });
}

QByteArray journalRecord(const JournalStep &step)
{
    return record(RecordKind::Step, [&step](QDataStream &stream) {
        stream << qint32(step.number) << step.label << step.time << qint32(step.changes.size());
        for (const EntryChange &change : step.changes) {
            stream << change.entry << change.isGone << change.beginning << change.end;
            writeBytes(stream, change.between);
        }
    });
}

QByteArray journalRecord(const TypedText &typed)
{
    return record(RecordKind::Typed, [&typed](QDataStream &stream) {
        stream << typed.where << typed.text << typed.time;
        if (const auto &place = typed.place)
            stream << place->page << place->cell << place->grid << place->row << place->column;
    });
}

qint64 JournalContent::lastTime() const
{
    const qint64 step = steps.isEmpty() ? head.begun : steps.last().time;
    return typed ? std::max(step, typed->time) : step;
}

Result<JournalContent> readJournal(const QByteArray &bytes)
{
    JournalContent journal;
    bool hasHead = false;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty() && !journal.isTorn) {
        const QByteArrayView before = rest;
        const std::optional<QByteArray> payload = takePayload(rest);
        QDataStream stream(payload.value_or(QByteArray()));
        stream.setVersion(QDataStream::Qt_6_4);
        quint8 kind = 0;
        stream >> kind;
        if (kind == quint8(RecordKind::Head) && !hasHead) {
            journal.head = readHead(stream);
            hasHead = stream.status() == QDataStream::Ok;
        } else if (kind == quint8(RecordKind::Step) && hasHead) {
            const JournalStep step = readStep(stream);
            if (stream.status() == QDataStream::Ok) {
                journal.steps.append(step);
                journal.typed.reset();
            }
        } else if (kind == quint8(RecordKind::Typed) && hasHead) {
            const TypedText typed = readTyped(stream);
            if (stream.status() == QDataStream::Ok)
                journal.typed = typed.text.isEmpty() ? std::nullopt : std::optional(typed);
        } else {
            stream.setStatus(QDataStream::ReadCorruptData);
        }
        journal.isTorn = stream.status() != QDataStream::Ok;
        if (journal.isTorn)
            journal.unreadable = wholeRecordsIn(before);
    }
    if (!hasHead)
        return Error{ErrorKind::Damaged, ProjectText::tr("This is no journal of a plan"), {}, {}};
    return journal;
}

Result<QList<JournalState>>
statesOf(const JournalContent &journal, int most, const ZoneTable &zones)
{
    const Result<Plan> base = decodePlan(journal.head.base, zones);
    if (!base)
        return base.error();
    // Which steps undo leads back over: an undone step is no longer one of them.
    QList<qsizetype> path;
    for (qsizetype i = 0; i < journal.steps.size(); ++i) {
        while (!path.isEmpty() && journal.steps[path.last()].number >= journal.steps[i].number)
            path.removeLast();
        path.append(i);
    }
    QList<JournalState> states{{QString(), base.value()}};
    EntryTexts texts = textsOf(base.value());
    for (qsizetype i = 0, next = 0; i < journal.steps.size(); ++i) {
        const JournalStep &step = journal.steps[i];
        if (!apply(texts, step.changes))
            break;
        if (next >= path.size() || path[next] != i)
            continue;
        const bool isWanted = path.size() - next <= most;
        ++next;
        if (!isWanted || step.number == 0)
            continue;
        const Result<Plan> plan = planOf(texts, zones);
        if (!plan)
            break;
        // What two states have in common is one object, as edits leave it.
        const Plan &before = states.last().plan;
        states.append({step.label, mergePlans(before, before, plan.value(), {}, zones).plan});
    }
    return states;
}

Result<QByteArray> compacted(const JournalContent &journal, int kept, const ZoneTable &zones)
{
    const Result<Plan> base = decodePlan(journal.head.base, zones);
    if (!base)
        return base.error();
    const qsizetype early = std::max<qsizetype>(journal.steps.size() - kept, 0);
    QByteArray bytes = journalRecord(journal.head);
    EntryTexts texts = textsOf(base.value());
    const EntryTexts first = texts;
    JournalStep together;
    for (qsizetype i = 0; i < early; ++i) {
        if (!apply(texts, journal.steps[i].changes))
            return Error{ErrorKind::Damaged, ProjectText::tr("The journal is damaged"), {}, {}};
        together.number = journal.steps[i].number;
        together.time = journal.steps[i].time;
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QByteArray before = first.value(text.key());
        if (!first.contains(text.key()) || before != text.value())
            together.changes.append(changeOf(text.key(), before, text.value()));
    }
    for (auto text = first.cbegin(); text != first.cend(); ++text) {
        if (!texts.contains(text.key()))
            together.changes.append({text.key(), true, 0, 0, {}});
    }
    if (early > 0)
        bytes += journalRecord(together);
    for (qsizetype i = early; i < journal.steps.size(); ++i)
        bytes += journalRecord(journal.steps[i]);
    return journal.typed ? bytes + journalRecord(*journal.typed) : bytes;
}

} // namespace kf
