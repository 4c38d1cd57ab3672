// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan on its way from a store or to one, beside the window. What is on its way is a value: the
// document may go on meanwhile.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/project/plan_store.h"
#include "ui/document/worker.h"

#include <QObject>

namespace kf {

/// Fetches the bytes and makes the plan out of them. Deleted before it has finished, it is given
/// up.
class PlanReading : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive this.
    PlanReading(PlanStore &store, QString place, const Catalog &catalog, QObject *parent);

    void begin();

    const QString &place() const { return m_place; }
    /// After finished().
    const Result<Plan> &plan() const { return m_plan; }
    /// Of the bytes that the plan was made out of.
    const QByteArray &version() const { return m_version; }
    /// Valid where the server could not be reached; see StoredBytes.
    const QDateTime &keptAt() const { return m_keptAt; }

Q_SIGNALS:
    void progressed(double share);
    void finished();

private:
    struct Fetched {
        QByteArray bytes;
        Catalog catalog;
    };

    void take(const PlanStore::ReadAnswer &answer);

    PlanStore &m_store;
    QString m_place;
    Catalog m_catalog;
    std::unique_ptr<StoreCall> m_call;
    Worker<Fetched, Result<Plan>> m_decoder;
    Result<Plan> m_plan;
    QByteArray m_version;
    QDateTime m_keptAt;
};

/// What is to be saved: a plan as it was at one moment.
struct PlanSnapshot {
    Plan plan;
    quint64 state = 0; ///< of the document, to be marked as saved
    QString place;
    std::optional<QByteArray> expected; ///< see StoreWrite
};

/// Makes the bytes of a plan and has them stored.
class PlanWriting : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive this.
    PlanWriting(PlanStore &store, PlanSnapshot snapshot, const Catalog &catalog, QObject *parent);

    void begin();
    /// Asks to end before anything is replaced; finished() follows all the same.
    void stop();

    const PlanSnapshot &snapshot() const { return m_snapshot; }
    /// After finished().
    const PlanStore::WriteAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void progressed(double share);
    void finished();

private:
    struct Encoding {
        Plan plan;
        Catalog catalog;
    };

    void put(const Result<QByteArray> &bytes);
    void end(const PlanStore::WriteAnswer &answer);

    PlanStore &m_store;
    PlanSnapshot m_snapshot;
    Catalog m_catalog;
    Worker<Encoding, Result<QByteArray>> m_encoder;
    std::unique_ptr<StoreCall> m_call;
    bool m_isStopped = false;
    PlanStore::WriteAnswer m_answer;
};

} // namespace kf
