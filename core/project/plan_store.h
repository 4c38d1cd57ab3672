// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port through which plans are kept: bytes at a place, on a disk or a server. A version
// tells what stands at a place from what stood there before; nobody overwrites what they have not
// seen.

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace kf {

struct StoredBytes {
    QByteArray bytes;
    QByteArray version; ///< of these bytes: their hash, or what a server calls them
    /// Valid where the server cannot be reached: this is what it gave then (UTC).
    QDateTime keptAt = {};

    bool operator==(const StoredBytes &) const = default;
};

/// What is to be written, and over what.
struct StoreWrite {
    QString place;
    QByteArray bytes;
    /// The version that may be replaced: that last read or written. Empty: nothing may stand there.
    /// Absent: whatever stands there.
    std::optional<QByteArray> expected;
};

/// Hears of a call while it runs, on the thread that made it, and never before it has returned.
template<typename Answer> struct StoreWatch {
    std::function<void(double share)> progressed; ///< 0..1; may be empty
    std::function<void(Answer answer)> done;      ///< once, as the last
};

/// A call that runs. Deleted, it reports no more: a reading ends unseen; a writing is stopped
/// before it replaces anything, or is complete.
class StoreCall {
public:
    StoreCall() = default;
    StoreCall(const StoreCall &) = delete;
    StoreCall &operator=(const StoreCall &) = delete;
    virtual ~StoreCall() = default;

    /// Asks a writing to end before it replaces anything; its answer tells whether it could.
    virtual void stop() = 0;
};

class PlanStore {
public:
    using ReadAnswer = Result<StoredBytes>;
    /// The version that stands there now; nothing where the writing was stopped and what stood
    /// there stands there still.
    using WriteAnswer = Result<std::optional<QByteArray>>;

    PlanStore() = default;
    PlanStore(const PlanStore &) = delete;
    PlanStore &operator=(const PlanStore &) = delete;
    virtual ~PlanStore() = default;

    [[nodiscard]] virtual std::unique_ptr<StoreCall> read(const QString &place,
                                                          const StoreWatch<ReadAnswer> &watch) = 0;

    /// False where it is plain before anything is written that nothing can be stored at `place`.
    virtual bool takesWriting(const QString &place) const = 0;

    /// Fails with ErrorKind::Conflict where another version than the expected one stands there.
    [[nodiscard]] virtual std::unique_ptr<StoreCall>
    write(const StoreWrite &wanted, const StoreWatch<WriteAnswer> &watch) = 0;
};

} // namespace kf
