// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A store in memory, as a server may be: slow where the test wants it, and others write to it.

#include "core/project/plan_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>

namespace kf::test {

class FakeStore : public PlanStore {
public:
    struct Content {
        QByteArray bytes;
        int version = 0;
    };

    /// Somebody else writes.
    void put(const QString &place, const QByteArray &bytes)
    {
        m_places.insert(place, {bytes, ++m_lastVersion});
    }
    QByteArray bytesAt(const QString &place) const { return m_places.value(place).bytes; }
    /// Of what stands there; nothing where nothing does.
    std::optional<QByteArray> versionAt(const QString &place) const
    {
        const int version = m_places.value(place).version;
        return version != 0 ? std::optional(QByteArray::number(version)) : std::nullopt;
    }
    void remove(const QString &place) { m_places.remove(place); }

    /// No call is answered before release().
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        const QList<std::function<void()>> held = std::exchange(m_heldCalls, {});
        for (const std::function<void()> &call : held)
            call();
    }
    /// How many calls wait for release().
    qsizetype heldCalls() const { return m_heldCalls.size(); }

    std::optional<Error> failure;       ///< of the next writing
    std::function<void()> afterReading; ///< happens as soon as the bytes are read
    QDateTime keptAt;                   ///< valid: its server cannot be reached
    int stops = 0;                      ///< how many writings were asked to stop

    [[nodiscard]] std::unique_ptr<StoreCall> read(const QString &place,
                                                  const StoreWatch<ReadAnswer> &watch) override
    {
        return begin([this, place, watch](const Call &) {
            const Content there = m_places.value(place);
            if (afterReading)
                afterReading();
            if (there.version == 0)
                return watch.done(Error{ErrorKind::NotFound, QStringLiteral("gone"), place, {}});
            watch.done(StoredBytes{there.bytes, QByteArray::number(there.version), keptAt});
        });
    }

    bool isReadOnly = false;
    bool takesWriting(const QString &) const override { return !isReadOnly; }

    [[nodiscard]] std::unique_ptr<StoreCall> write(const StoreWrite &wanted,
                                                   const StoreWatch<WriteAnswer> &watch) override
    {
        return begin([this, wanted, watch](const Call &call) { watch.done(put(wanted, call)); });
    }

private:
    struct Call {
        bool isHeard = true;
        bool isStopped = false;
    };

    class Handle : public StoreCall {
    public:
        Handle(FakeStore &store, std::shared_ptr<Call> call)
            : m_store(store)
            , m_call(std::move(call))
        {
        }
        ~Handle() override { m_call->isHeard = false; }
        void stop() override
        {
            m_call->isStopped = true;
            ++m_store.stops;
        }

    private:
        FakeStore &m_store;
        std::shared_ptr<Call> m_call;
    };

    std::unique_ptr<StoreCall> begin(const std::function<void(const Call &)> &answer)
    {
        const auto call = std::make_shared<Call>();
        const auto answerIfHeard = [call, answer] {
            if (call->isHeard)
                answer(*call);
        };
        if (m_isHeld)
            m_heldCalls.append(answerIfHeard);
        else
            QMetaObject::invokeMethod(qApp, answerIfHeard, Qt::QueuedConnection);
        return std::make_unique<Handle>(*this, call);
    }

    WriteAnswer put(const StoreWrite &wanted, const Call &call)
    {
        if (call.isStopped)
            return std::optional<QByteArray>();
        if (failure)
            return *std::exchange(failure, std::nullopt);
        const int there = m_places.value(wanted.place).version;
        if (wanted.expected && there != 0 && wanted.expected != QByteArray::number(there))
            return Error{ErrorKind::Conflict, QStringLiteral("changed"), wanted.place, {}};
        put(wanted.place, wanted.bytes);
        return std::optional(QByteArray::number(m_lastVersion));
    }

    QHash<QString, Content> m_places;
    int m_lastVersion = 0;
    bool m_isHeld = false;
    QList<std::function<void()>> m_heldCalls;
};

} // namespace kf::test
