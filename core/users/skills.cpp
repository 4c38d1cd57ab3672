// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/skills.h"

#include <algorithm>

namespace kf {

namespace {

Skill skill(const char *id, std::initializer_list<const char *> words)
{
    Skill made{QString::fromLatin1(id), {}};
    for (const char *word : words)
        made.words.append(QString::fromLatin1(word));
    return made;
}

const QList<Skill> &skillsOfScientists()
{
    static const QList<Skill> skills{skill("terminal", {"terminal", "shell", "bash"}),
                                     skill("python", {"python"}),
                                     skill("jupyter", {"jupyter", "notebook", "notebooks"}),
                                     skill("ml",
                                           {"ml",
                                            "machine-learning",
                                            "machine learning",
                                            "deep-learning",
                                            "statistics",
                                            "pytorch",
                                            "tensorflow"})};
    return skills;
}

const QList<Skill> &skillsOfEngineers()
{
    static const QList<Skill> skills{
        skill("sources", {"sources", "warehouse", "data-warehouse"}),
        skill("etl", {"etl"}),
        skill("etl-tools", {"etl-tools", "sql", "hadoop", "kafka", "spark", "hive", "sqoop"})};
    return skills;
}

const QList<Skill> &skillsOfOperators()
{
    static const QList<Skill> skills{
        skill("hardware", {"hardware", "gpu", "gpus", "drivers"}),
        skill("networking", {"networking", "network"}),
        skill("clusters", {"clusters", "cluster", "kubernetes"}),
        skill("containers", {"containers", "container", "docker", "registry"}),
        skill("linux", {"linux"}),
        skill("security", {"security"})};
    return skills;
}

const Skill *skillOf(const QString &id)
{
    for (const Persona persona : {Persona::DataScientist, Persona::DataEngineer, Persona::Devops}) {
        for (const Skill &one : skillsOf(persona)) {
            if (one.id == id)
                return &one;
        }
    }
    return nullptr;
}

} // namespace

const QList<Skill> &skillsOf(Persona persona)
{
    static const QList<Skill> none;
    switch (persona) {
    case Persona::DataScientist:
        return skillsOfScientists();
    case Persona::DataEngineer:
        return skillsOfEngineers();
    case Persona::Devops:
        return skillsOfOperators();
    case Persona::Application:
        break;
    }
    return none;
}

bool hasSkill(const Profile &profile, const QString &skill)
{
    const Skill *wanted = skillOf(skill);
    return wanted != nullptr &&
           std::any_of(
               profile.skills.cbegin(), profile.skills.cend(), [wanted](const QString &word) {
                   return wanted->words.contains(word.trimmed().toLower());
               });
}

QStringList missingSkills(const Profile &profile, const QList<Profile> &all)
{
    QStringList missing;
    if (!profile.persona)
        return missing;
    const bool isTeam = profile.persona == Persona::Devops;
    for (const Skill &one : skillsOf(*profile.persona)) {
        const auto has = [&one](const Profile &other) {
            return other.persona == Persona::Devops && hasSkill(other, one.id);
        };
        const bool isThere =
            isTeam ? std::any_of(all.cbegin(), all.cend(), has) : hasSkill(profile, one.id);
        if (!isThere)
            missing.append(one.id);
    }
    return missing;
}

} // namespace kf
