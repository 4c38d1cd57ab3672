// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Servers in memory: folders as a test wants them.

#include "core/project/web_places.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace kf::test {

class FakePlaces : public WebPlaces {
public:
    QHash<QString, WebFolder> folders; ///< by address
    WriteCare care = WriteCare::Refuses;

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
    WriteCare careAt(const QString &) const override { return care; }
    void setQuestions(WebQuestions *) override {}

private:
    struct Call : StoreCall {
        void stop() override {}
        std::shared_ptr<int> isHeard = std::make_shared<int>();
    };
};

} // namespace kf::test
