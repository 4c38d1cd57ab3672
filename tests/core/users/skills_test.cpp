// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/skills.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

Profile profile(Persona persona, const QStringList &skills)
{
    Profile made;
    made.id = QStringLiteral("p");
    made.persona = persona;
    made.skills = skills;
    return made;
}

} // namespace

TEST(Skills, AreHadUnderAnyOfTheirWordsInAnyCase)
{
    const Profile scientist =
        profile(Persona::DataScientist, {QStringLiteral(" Bash "), QStringLiteral("PyTorch")});
    EXPECT_EQ(missingSkills(scientist, {scientist}),
              QStringList({QStringLiteral("python"), QStringLiteral("jupyter")}));
}

TEST(Skills, OfOperatorsAreThoseOfTheTeam)
{
    const Profile network =
        profile(Persona::Devops, {QStringLiteral("network"), QStringLiteral("linux")});
    const Profile cluster =
        profile(Persona::Devops, {QStringLiteral("kubernetes"), QStringLiteral("docker")});
    const QStringList missing{QStringLiteral("hardware"), QStringLiteral("security")};
    EXPECT_EQ(missingSkills(network, {network, cluster}), missing);
    EXPECT_EQ(missingSkills(cluster, {network, cluster}), missing);
}

TEST(Skills, AreNotAskedOfApplications)
{
    const Profile program = profile(Persona::Application, {});
    EXPECT_TRUE(missingSkills(program, {program}).isEmpty());
}

} // namespace kf
