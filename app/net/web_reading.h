// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Calls that change nothing on a server.

#include "app/net/web_store.h"

namespace kf {

/// The folder that an address lies in: servers are alike careful with all of it.
QString folderOf(const QUrl &address);

std::unique_ptr<StoreCall> readFromWeb(WebContext &context,
                                       const QString &place,
                                       const StoreWatch<PlanStore::ReadAnswer> &watch);

std::unique_ptr<StoreCall> lookAtWeb(WebContext &context,
                                     const QString &place,
                                     const QByteArray &known,
                                     const StoreWatch<WebPlaces::ChangeAnswer> &watch);

std::unique_ptr<StoreCall>
listWeb(WebContext &context, const QString &folder, const StoreWatch<WebPlaces::ListAnswer> &watch);

} // namespace kf
