// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/skills.h"
#include "core/words/user_words.h"

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

TEST(Skills, AreReadByTheirWordsAndByTheirIds)
{
    EXPECT_EQ(skillsText({QStringLiteral("python"),
                          QStringLiteral("ml"),
                          QStringLiteral("sql"),
                          QStringLiteral("weather models")})
                  .toStdString(),
              "Python, machine learning, SQL, weather models");
    for (const char *typed : {"ml", "ML", "machine learning", " Machine Learning "})
        EXPECT_EQ(skillCalled(QString::fromLatin1(typed)), QStringLiteral("ml")) << typed;
    EXPECT_EQ(skillCalled(QStringLiteral("SQL")), QStringLiteral("sql"));
    EXPECT_EQ(skillCalled(QStringLiteral("Weather models")), QStringLiteral("Weather models"));
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
