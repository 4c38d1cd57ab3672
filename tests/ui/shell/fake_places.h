// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Servers in memory: folders as a test wants them.

#include "core/project/web_places.h"
#include "tests/ui/shell/fake_store.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace kf::test {

class FakePlaces : public WebPlaces {
public:
    QHash<QString, WebFolder> folders; ///< by address
    WriteCare care = WriteCare::Refuses;
    const FakeStore *store = nullptr; ///< what stands at the addresses; null: nothing
    bool isSilent = false;            ///< looks are not answered
    int looks = 0;                    ///< how often somebody looked for a change

    [[nodiscard]] std::unique_ptr<StoreCall> list(const QString &folder,
                                                  const StoreWatch<ListAnswer> &watch) override
    {
        auto call = std::make_unique<Call>();
        QMetaObject::invokeMethod(
            qApp,
            [this, folder, watch, isHeard = std::weak_ptr(call->isHeard)] {
                if (isHeard.expired())
                    return;
                if (folders.contains(folder))
                    watch.done(folders.value(folder));
                else
                    watch.done(Error{ErrorKind::NotFound, QStringLiteral("no folder"), folder, {}});
            },
            Qt::QueuedConnection);
        return call;
    }
    [[nodiscard]] std::unique_ptr<StoreCall>
    lookForChange(const QString &place,
                  const QByteArray &known,
                  const StoreWatch<ChangeAnswer> &watch) override
    {
        ++looks;
        auto call = std::make_unique<Call>();
        QMetaObject::invokeMethod(
            qApp,
            [this, place, known, watch, isHeard = std::weak_ptr(call->isHeard)] {
                if (isHeard.expired() || isSilent)
                    return;
                const auto there = store != nullptr ? store->versionAt(place) : std::nullopt;
                if (!there)
                    watch.done(Error{ErrorKind::NotFound, QStringLiteral("gone"), place, {}});
                else
                    watch.done(there == known ? std::nullopt : there);
            },
            Qt::QueuedConnection);
        return call;
    }
    WriteCare careAt(const QString &) const override { return care; }
    void setQuestions(WebQuestions *) override {}

private:
    struct Call : StoreCall {
        void stop() override {}
        std::shared_ptr<int> isHeard = std::make_shared<int>();
    };
};

} // namespace kf::test
