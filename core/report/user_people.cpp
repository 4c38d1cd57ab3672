// SPDX-License-Identifier: GPL-3.0-or-later
// How many people there are and what is missing for them, of core/report/user_view.h.
#include "core/report/user_view.h"
#include "core/users/people.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::UserView)
};

/// Needs of groups that are not met in full.
struct OpenNeeds {
    int needs = 0;
    int groups = 0; ///< that have some
    Id worst;       ///< the group with most of them; empty where others have as many
    int ofWorst = 0;
};

OpenNeeds openNeeds(const Evaluation &figures)
{
    OpenNeeds all;
    for (const PlatformGroup &group : figures.platform.groups) {
        const auto needs = figures.platform.groupNeeds.value(group.id);
        const int open = int(std::count_if(needs.cbegin(), needs.cend(), [](NeedAnswer answer) {
            return answer == NeedAnswer::Open || answer == NeedAnswer::Partly;
        }));
        all.needs += open;
        all.groups += open > 0 ? 1 : 0;
        if (open >= all.ofWorst && open > 0) {
            all.worst = open > all.ofWorst ? group.id : Id();
            all.ofWorst = open;
        }
    }
    return all;
}

/// "3 needs of Nightly risk models not met in full", "7 needs of 4 groups ..., most of ... (3)".
QString openNeedsText(const Evaluation &figures)
{
    const OpenNeeds open = openNeeds(figures);
    if (open.groups > 1 && open.worst.isEmpty())
        return Text::tr("%n need(s) of %1 groups not met in full", nullptr, open.needs)
            .arg(open.groups);
    const QString name = nameOf(figures.plan, IdKind::Group, open.worst).toHtmlEscaped();
    if (open.groups == 1)
        return Text::tr("%n need(s) of %1 not met in full", nullptr, open.needs).arg(name);
    return Text::tr("%n need(s) of %1 groups not met in full, most of %2 (%3)", nullptr, open.needs)
        .arg(QString::number(open.groups), name, QString::number(open.ofWorst));
}

QString
ratioText(const QList<Profile> &profiles, const PeopleCount &operators, const Wording &wording)
{
    const PeopleCount others = peopleOf(
        profiles, [](const Profile &profile) { return profile.persona != Persona::Devops; });
    if (operators.people <= 0.0)
        return operators.isKnown ? Text::tr("nobody runs the platform") : QString();
    if (!operators.isKnown || (!others.isKnown && others.people <= 0.0))
        return {};
    const QString each =
        numberText(std::ceil(others.people / operators.people), Digits::Short, wording.locale);
    return others.isKnown ? Text::tr("one for %1 people").arg(each)
                          : Text::tr("one for at least %1 people").arg(each);
}

/// "28 by notebook, 42 by custom resource": the ways of a persona, those of most people first.
QString waysText(const QList<Profile> &profiles, Persona persona)
{
    QStringList ways;
    for (std::size_t i = 0; i < EnumWords<SubmitsBy>::words.size(); ++i) {
        const bool isUsed = std::any_of(profiles.cbegin(), profiles.cend(), [&](const auto &one) {
            return one.persona == persona && one.submitsBy.contains(SubmitsBy(i));
        });
        if (isUsed)
            ways.append(choiceText(SubmitsBy(i)));
    }
    return ways.isEmpty()
               ? Text::tr("nobody says how they submit")
               : Text::tr("by %1", "ways of submitting work").arg(ways.join(QStringLiteral(", ")));
}

} // namespace

QString peopleText(const QList<Profile> &profiles, const Wording &wording)
{
    const PeopleCount count = peopleOf(profiles, [](const Profile &) { return true; });
    const QString number = numberText(count.people, Digits::Exact, wording.locale);
    return count.isKnown        ? Text::tr("%1 people").arg(number)
           : count.people > 0.0 ? Text::tr("at least %1 people").arg(number)
                                : Text::tr("nobody counted yet");
}

QString usersVerdict(const Evaluation &figures, const Wording &wording)
{
    const QList<Profile> &profiles = figures.plan.platform.profiles;
    if (profiles.isEmpty())
        return {};
    QString verdict =
        Text::tr("<b>%1</b> in %n profile(s)", "people, profiles", int(profiles.size()))
            .arg(peopleText(profiles, wording).toHtmlEscaped());
    if (openNeeds(figures).needs > 0)
        verdict += QStringLiteral(" \u00b7 ") + openNeedsText(figures);
    return verdict;
}

QList<PeopleOfPersona> peopleByPersona(const Evaluation &figures, const Wording &wording)
{
    const QList<Profile> &profiles = figures.plan.platform.profiles;
    QList<PeopleOfPersona> rows;
    for (std::size_t i = 0; i < EnumWords<Persona>::words.size(); ++i) {
        const auto persona = Persona(i);
        const auto isMeant = [persona](const Profile &profile) {
            return profile.persona == persona;
        };
        PeopleOfPersona row;
        row.persona = persona;
        row.profiles = std::count_if(profiles.cbegin(), profiles.cend(), isMeant);
        if (row.profiles == 0 && !(persona == Persona::Devops && !profiles.isEmpty()))
            continue;
        const PeopleCount count = peopleOf(profiles, isMeant);
        row.people = count.people;
        row.isKnown = count.isKnown;
        row.remark = persona == Persona::Devops ? ratioText(profiles, count, wording)
                                                : waysText(profiles, persona);
        rows.append(row);
    }
    return rows;
}

} // namespace kf
