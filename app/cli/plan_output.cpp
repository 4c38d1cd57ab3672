// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_output.h"

#include "app/cli/console.h"
#include "app/cli/web_input.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"

#include <QFileInfo>

namespace kf::cli {

namespace {

bool isKnownToBeThere(const QString &place)
{
    const QFileInfo info(place);
    return isAddress(place) ? versionRead(place).has_value() : info.exists() || info.isSymLink();
}

Error notWritten(const QString &why)
{
    return {ErrorKind::NotAllowed, why, {}, {}};
}

QString takenText(const QString &place)
{
    return isAddress(place)
               ? Text::tr("there is something at this address already (use --force to replace it)")
               : Text::tr("the file exists already (use --force to replace it)");
}

} // namespace

bool mayWrite(const QString &place, const CommandLine &line)
{
    if (line.has("force") || !isKnownToBeThere(place))
        return true;
    refuse(place, notWritten(takenText(place)));
    return false;
}

int writePlan(const Plan &plan,
              const QString &place,
              const ZoneTable &zones,
              const CommandLine &line)
{
    if (!isAddress(place)) {
        const Result<> saved = savePlan(plan, place, zones);
        return saved ? kDone : refuse(place, saved.error());
    }
    const Result<QByteArray> bytes = encodeForWriting(plan, zones);
    if (!bytes)
        return refuse(place, bytes.error());
    const std::optional<QByteArray> read = versionRead(place);
    const bool isForced = line.has("force");
    const std::optional<QByteArray> nothing = QByteArray();
    const Result<> stored = writeAddress({place, bytes.value(), isForced ? read : nothing});
    if (stored)
        return kDone;
    if (stored.error().kind != ErrorKind::Conflict)
        return refuse(place, stored.error());
    return refuse(
        place,
        notWritten(isForced ? Text::tr("somebody else has changed it since it was read: nothing "
                                       "was written (run the command again, or merge)")
                            : takenText(place)));
}

} // namespace kf::cli
