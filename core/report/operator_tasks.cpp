// SPDX-License-Identifier: GPL-3.0-or-later
// What those who run a platform have to do, of core/report/user_view.h.
#include "core/report/threat_view.h"
#include "core/report/user_view.h"
#include "core/words/guard_words.h"
#include "core/words/platform_words.h"
#include "core/words/user_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::UserView)
};

QString imagesText(const Plan &plan)
{
    const QList<Image> &images = plan.platform.images;
    const auto pinned = std::count_if(images.cbegin(), images.cend(), [](const Image &image) {
        return image.frameworkVersion && !image.frameworkVersion->isEmpty();
    });
    return Text::tr("%n image(s), %1 of them with a fixed version", nullptr, int(images.size()))
        .arg(pinned);
}

QString accessText(const Evaluation &figures)
{
    int uncleared = 0;
    for (const auto &readers : figures.platform.access) {
        uncleared += int(std::count_if(readers.cbegin(), readers.cend(), [](Clearance clearance) {
            return clearance != Clearance::Ok;
        }));
    }
    const int open = countThreats(figures).open;
    return Text::tr("%1, %2", "readers, ways")
        .arg(Text::tr("%n reader(s) not cleared", nullptr, uncleared),
             Text::tr("%n way(s) open", nullptr, open));
}

/// The ways in which people submit, each once.
QString waysText(const Plan &plan)
{
    QStringList ways;
    for (std::size_t i = 0; i < EnumWords<SubmitsBy>::words.size(); ++i) {
        const QList<Profile> &profiles = plan.platform.profiles;
        const bool isUsed =
            std::any_of(profiles.cbegin(), profiles.cend(), [i](const Profile &profile) {
                return profile.submitsBy.contains(SubmitsBy(i));
            });
        if (isUsed)
            ways.append(choiceText(SubmitsBy(i)));
    }
    return ways.isEmpty() ? Text::tr("nobody says how they submit")
                          : ways.join(QStringLiteral(", "));
}

QString portabilityText(const Evaluation &figures)
{
    for (const RequirementFigures &one : figures.platform.requirements) {
        if (one.id == Requirement::Portability)
            return choiceText(one.state);
    }
    return {};
}

QString poolsText(const Evaluation &figures)
{
    const QList<PoolFigures> &pools = figures.platform.cluster.pools;
    const auto open = std::count_if(
        pools.cbegin(), pools.cend(), [](const PoolFigures &pool) { return !pool.pluginOk; });
    return Text::tr("%n node pool(s), %1 of them without a plugin", nullptr, int(pools.size()))
        .arg(open);
}

QString homesText(const Plan &plan)
{
    return Text::tr("homes of %n group(s)", nullptr, int(plan.storage.homes.size()));
}

} // namespace

QList<WorkReason> operatorTasks(const Evaluation &figures)
{
    const Plan &plan = figures.plan;
    return {
        {Text::tr("What those who run it have to do"), {}, {}},
        {Text::tr("Several versions of libraries side by side"),
         imagesText(plan),
         QStringLiteral("platform/images")},
        {Text::tr("Sensitive data, and freedom for engineers"),
         accessText(figures),
         QStringLiteral("platform/security/exposure")},
        {Text::tr("Notebooks and plain code"), waysText(plan), QStringLiteral("platform/profiles")},
        {Text::tr("One stack on both sides"),
         portabilityText(figures),
         QStringLiteral("platform/requirements/portability")},
        {Text::tr("New hardware"), poolsText(figures), QStringLiteral("platform/kubernetes/pools")},
        {Text::tr("Storage of its own for each user"),
         homesText(plan),
         QStringLiteral("storage/homes")}};
}

} // namespace kf
