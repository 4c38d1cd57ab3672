// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_transfer.h"

#include "core/project/plan_file.h"

namespace kf {

PlanReading::PlanReading(PlanStore &store, QString place, const Catalog &catalog, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_place(std::move(place))
    , m_catalog(catalog)
    , m_decoder([](const Fetched &fetched,
                   const Result<Plan> *,
                   WorkControl &) { return decodePlan(fetched.bytes, fetched.catalog.zones()); },
                WorkPlace::Files)
{
    connect(&m_decoder, &WorkerBase::finished, this, [this] {
        m_plan = *m_decoder.newest();
        Q_EMIT finished();
    });
}

void PlanReading::begin()
{
    m_call = m_store.read(m_place,
                          {[this](double share) { Q_EMIT progressed(share); },
                           [this](const PlanStore::ReadAnswer &answer) {
                               take(answer);
                           }});
}

void PlanReading::take(const PlanStore::ReadAnswer &answer)
{
    if (answer) {
        m_version = answer.value().version;
        m_keptAt = answer.value().keptAt;
        m_decoder.request({answer.value().bytes, m_catalog});
        return;
    }
    m_plan = answer.error();
    Q_EMIT finished();
}

PlanWriting::PlanWriting(PlanStore &store,
                         PlanSnapshot snapshot,
                         const Catalog &catalog,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_snapshot(std::move(snapshot))
    , m_catalog(catalog)
    , m_encoder(
          [](const Encoding &encoding, const Result<QByteArray> *, WorkControl &) {
              return encodeForWriting(encoding.plan, encoding.catalog.zones());
          },
          WorkPlace::Files)
{
    connect(&m_encoder, &WorkerBase::finished, this, [this] { put(*m_encoder.newest()); });
}

void PlanWriting::begin()
{
    m_encoder.request({m_snapshot.plan, m_catalog});
}

void PlanWriting::stop()
{
    m_isStopped = true;
    if (m_call)
        m_call->stop();
}

void PlanWriting::put(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return end(bytes.error());
    if (m_isStopped)
        return end(std::optional<QByteArray>());
    m_call = m_store.write({m_snapshot.place, bytes.value(), m_snapshot.expected},
                           {[this](double share) { Q_EMIT progressed(share); },
                            [this](const PlanStore::WriteAnswer &answer) {
                                end(answer);
                            }});
}

void PlanWriting::end(const PlanStore::WriteAnswer &answer)
{
    m_answer = answer;
    Q_EMIT finished();
}

} // namespace kf

#include "moc_plan_transfer.cpp"
