// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/web_input.h"

#include "app/cli/console.h"
#include "app/net/read_now.h"
#include "app/net/web_store.h"
#include "core/project/disk.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"

#include <QHash>
#include <QSet>
#include <QStandardPaths>

namespace kf::cli {

namespace {

/// Whom the environment means, and who asks: nothing of it is told to another server.
WebSetting settingOfEnvironment()
{
    WebSetting setting;
    setting.trustFile = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                        QStringLiteral("/kfplan/trusted-servers");
    const Result<QUrl> meant = parseAddress(qEnvironmentVariable("KFPLAN_SERVER"));
    if (!meant)
        return setting;
    const QString server = serverOf(meant.value());
    if (qEnvironmentVariableIsSet("KFPLAN_USER"))
        setting.logins.insert(
            server, {qEnvironmentVariable("KFPLAN_USER"), qEnvironmentVariable("KFPLAN_PASSWORD")});
    if (qEnvironmentVariableIsSet("KFPLAN_FINGERPRINT"))
        setting.trusted.insert(server, QByteArray::fromHex(qgetenv("KFPLAN_FINGERPRINT")));
    return setting;
}

/// Versions by address, of what was read in this run.
QHash<QString, QByteArray> &versions()
{
    static QHash<QString, QByteArray> all;
    return all;
}

/// The address as a place. Says once of each server where others can listen.
Result<QString> checkedAddress(const QString &place)
{
    static QSet<QString> warned;
    const Result<QUrl> address = parseAddress(place);
    if (!address)
        return address.error();
    const QString server = serverOf(address.value());
    if (!isProtected(address.value()) && !warned.contains(server)) {
        warned.insert(server);
        warn(Text::tr("%1 is not encrypted: others on the way can read the plan and change it")
                 .arg(shownPlace(place)));
    }
    return placeOf(address.value());
}

Result<QByteArray> readAddress(const QString &place)
{
    const Result<QString> address = checkedAddress(place);
    if (!address)
        return address.error();
    KeychainSecrets secrets;
    WebStore store(secrets, settingOfEnvironment());
    const PlanStore::ReadAnswer answer = readNow(store, address.value());
    if (!answer)
        return answer.error();
    versions().insert(address.value(), answer.value().version);
    return answer.value().bytes;
}

} // namespace

std::optional<QByteArray> versionRead(const QString &place)
{
    const Result<QUrl> address = parseAddress(place);
    const QString read = address ? placeOf(address.value()) : QString();
    return versions().contains(read) ? std::optional(versions().value(read)) : std::nullopt;
}

Result<> writeAddress(const StoreWrite &wanted)
{
    const Result<QString> address = checkedAddress(wanted.place);
    if (!address)
        return address.error();
    KeychainSecrets secrets;
    WebStore store(secrets, settingOfEnvironment());
    const PlanStore::WriteAnswer answer =
        writeNow(store, {address.value(), wanted.bytes, wanted.expected});
    return answer ? Result<>() : answer.error();
}

Result<QByteArray> readPlace(const QString &place)
{
    return isAddress(place) ? readAddress(place) : readFile(place);
}

Result<Plan> openPlan(const QString &place, const ZoneTable &zones)
{
    return readPlace(place).andThen(
        [&zones](const QByteArray &bytes) { return decodePlan(bytes, zones); });
}

} // namespace kf::cli
