// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include "core/project/plan_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUndoCommand>

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
    {
    }

    void undo() override
    {
        m_document.show(m_before);
        Q_EMIT m_document.stepUndone(m_number);
    }
    void redo() override
    {
        m_document.show(m_after);
        Q_EMIT m_document.stepDone(m_number);
    }

    int id() const override { return m_gesture.number == 0 ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const PlanStep *>(other);
        if (next == nullptr || next->m_gesture.number != m_gesture.number)
            return false;
        m_after = next->m_after;
        m_number = next->m_number;
        setText(next->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PlanDocument &m_document;
    Plan m_before;
    Plan m_after;
    Gesture m_gesture;
    quint64 m_number;
};

namespace {

/// Hash of what stands at `path` now; empty where nothing can be read there.
QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

PlanDocument::PlanDocument(const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) {
        Q_EMIT modifiedChanged(!clean);
    });
}

Result<> PlanDocument::edit(const QString &label, const Change &change, Gesture gesture)
{
    Result<Plan> changed = change(m_plan);
    if (!changed)
        return changed.error();
    if (changed.value() == m_plan)
        return {};
    m_undoStack.push(new PlanStep(*this, label, m_plan, std::move(changed).value(), gesture));
    return {};
}

Result<PlanDocument::File> PlanDocument::read(const QString &path, const ZoneTable &zones)
{
    const QByteArray hash = hashOfFile(path);
    Result<Plan> plan = loadPlan(path, zones);
    if (!plan)
        return plan.error();
    return File{std::move(plan).value(), hash};
}

void PlanDocument::take(const File &file, const QString &path)
{
    m_fileHash = file.hash;
    replaceAll(file.plan, path);
}

Result<> PlanDocument::open(const QString &path)
{
    const Result<File> file = read(path, m_catalog.zones());
    if (!file)
        return file.error();
    take(file.value(), path);
    return {};
}

void PlanDocument::start(const Plan &plan)
{
    m_fileHash.clear();
    replaceAll(plan, {});
}

Result<QByteArray> PlanDocument::write(const Plan &plan,
                                       const QString &path,
                                       const ZoneTable &zones,
                                       const std::optional<QByteArray> &expected)
{
    const QByteArray onDisk = expected ? hashOfFile(path) : QByteArray();
    if (!onDisk.isEmpty() && onDisk != *expected)
        return Error{ErrorKind::Conflict,
                     tr("The file was changed by somebody else since it was opened."),
                     path,
                     {}};
    const Result<> saved = savePlan(plan, path, zones);
    if (!saved)
        return saved.error();
    return hashOfFile(path);
}

void PlanDocument::setSaved(const QString &path, const QByteArray &hash)
{
    m_fileHash = hash;
    m_undoStack.setClean();
    if (path != m_filePath) {
        m_filePath = path;
        Q_EMIT fileChanged(m_filePath);
    }
}

Result<> PlanDocument::save(bool overwriteChanged)
{
    const Result<QByteArray> hash =
        write(m_plan,
              m_filePath,
              m_catalog.zones(),
              overwriteChanged ? std::nullopt : std::optional(m_fileHash));
    if (!hash)
        return hash.error();
    setSaved(m_filePath, hash.value());
    return {};
}

Result<> PlanDocument::saveAs(const QString &path)
{
    const Result<QByteArray> hash = write(m_plan, path, m_catalog.zones(), std::nullopt);
    if (!hash)
        return hash.error();
    setSaved(path, hash.value());
    return {};
}

void PlanDocument::show(const Plan &plan)
{
    const Plan before = m_plan;
    m_plan = plan;
    ++m_revision;
    Q_EMIT changed(before, m_plan);
}

void PlanDocument::replaceAll(const Plan &plan, const QString &path)
{
    m_undoStack.clear();
    m_filePath = path;
    show(plan);
    Q_EMIT fileChanged(m_filePath);
    Q_EMIT modifiedChanged(false);
}

} // namespace kf
