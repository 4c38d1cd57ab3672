// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_store.h"

#include "app/net/web_reading.h"
#include "app/net/web_writing.h"

namespace kf {

WebStore::WebStore(Secrets &secrets, const WebSetting &setting)
    : m_trust(setting.trustFile)
    , m_context{{m_client, secrets, m_trust, nullptr, setting.patience, setting.logins},
                KeptCopies(setting.copiesFolder, setting.backups)}
{
    for (auto it = setting.trusted.cbegin(); it != setting.trusted.cend(); ++it)
        m_trust.add(it.key(), it.value());
}

WebStore::~WebStore()
{
    m_context.writings.clear();
}

std::unique_ptr<StoreCall> WebStore::read(const QString &place, const StoreWatch<ReadAnswer> &watch)
{
    return readFromWeb(m_context, place, watch);
}

bool WebStore::takesWriting(const QString &place) const
{
    return careAt(place) != WriteCare::ReadOnly;
}

std::unique_ptr<StoreCall> WebStore::write(const StoreWrite &wanted,
                                           const StoreWatch<WriteAnswer> &watch)
{
    return writeToWeb(m_context, wanted, watch);
}

std::unique_ptr<StoreCall> WebStore::list(const QString &folder,
                                          const StoreWatch<ListAnswer> &watch)
{
    return listWeb(m_context, folder, watch);
}

std::unique_ptr<StoreCall> WebStore::lookForChange(const QString &place,
                                                   const QByteArray &known,
                                                   const StoreWatch<ChangeAnswer> &watch)
{
    return lookAtWeb(m_context, place, known, watch);
}

WriteCare WebStore::careAt(const QString &place) const
{
    return m_context.cares.value(folderOf(QUrl(place)), WriteCare::Unknown);
}

} // namespace kf
