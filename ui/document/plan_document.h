// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The open plan: the only way to change it, its undo history, and its file.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace kf {

/// Edits of one gesture (a drag, a slider, a held key) become one undo step. 0: no gesture.
struct Gesture {
    quint64 number = 0;
};

class PlanDocument : public QObject {
    Q_OBJECT

public:
    using Change = std::function<Result<Plan>(Plan)>;

    explicit PlanDocument(const Catalog &catalog, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    /// Grows with every change of plan(), undo and redo included.
    quint64 revision() const { return m_revision; }

    /// One undo step named `label`. A change that fails or changes nothing makes no step.
    Result<> edit(const QString &label, const Change &change, Gesture gesture = {});

    QUndoStack &undoStack() { return m_undoStack; }
    bool isModified() const { return !m_undoStack.isClean(); }

    /// The file it was read from or last saved to; empty for a new plan.
    const QString &filePath() const { return m_filePath; }

    /// A plan as it stands in a file, and the hash of its bytes.
    struct File {
        Plan plan;
        QByteArray hash;
    };
    /// Reads the file at `path`; may run on any thread.
    static Result<File> read(const QString &path, const ZoneTable &zones);
    /// Goes on with what was read from `path`.
    void take(const File &file, const QString &path);
    /// Opens another plan; nothing changes where that fails.
    Result<> open(const QString &path);
    /// Starts with `plan`, which has no file yet.
    void start(const Plan &plan);

    /// Writes `plan` to `path` and returns the hash of its bytes; may run on any thread. Fails with
    /// ErrorKind::Conflict where something else stands there than `expected` is the hash of.
    static Result<QByteArray> write(const Plan &plan,
                                    const QString &path,
                                    const ZoneTable &zones,
                                    const std::optional<QByteArray> &expected);
    /// The hash of what filePath() should hold, for write().
    const QByteArray &fileHash() const { return m_fileHash; }
    /// plan() has been written to `path`, where bytes of that hash stand now.
    void setSaved(const QString &path, const QByteArray &hash);
    /// Writes to filePath(). Fails with ErrorKind::Conflict where the file has changed since it was
    /// read and `overwriteChanged` is false.
    Result<> save(bool overwriteChanged = false);
    Result<> saveAs(const QString &path);

Q_SIGNALS:
    void changed(const kf::Plan &before, const kf::Plan &now);
    /// A step was made, or made again, or taken back; plan() shows it by now. Numbers grow with
    /// each new step and never come again; edits of one gesture are the step of the last of them.
    void stepDone(quint64 number);
    void stepUndone(quint64 number);
    void modifiedChanged(bool modified);
    void fileChanged(const QString &path);

private:
    friend class PlanStep;
    void show(const Plan &plan);
    void replaceAll(const Plan &plan, const QString &path);

    const Catalog &m_catalog;
    Plan m_plan;
    quint64 m_revision = 0;
    quint64 m_lastStep = 0; ///< the highest number of a step so far
    QUndoStack m_undoStack;
    QString m_filePath;
    QByteArray m_fileHash; ///< of the bytes last read or written
};

} // namespace kf
