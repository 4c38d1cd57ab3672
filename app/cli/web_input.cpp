// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/web_input.h"

#include "app/cli/console.h"
#include "app/net/read_now.h"
#include "app/net/web_store.h"
#include "core/project/disk.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"

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

Result<QByteArray> readAddress(const QString &place)
{
    const Result<QUrl> address = parseAddress(place);
    if (!address)
        return address.error();
    if (!isProtected(address.value()))
        warn(Text::tr("%1 is not encrypted: others on the way can read the plan and change it")
                 .arg(shownPlace(place)));
    KeychainSecrets secrets;
    WebStore store(secrets, settingOfEnvironment());
    const PlanStore::ReadAnswer answer = readNow(store, placeOf(address.value()));
    if (!answer)
        return answer.error();
    return answer.value().bytes;
}

} // namespace

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
