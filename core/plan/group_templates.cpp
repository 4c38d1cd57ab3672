// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/group_templates.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GroupTemplates)
};

constexpr double kShareOnOtherDays = 0.25; ///< of research, on days that are not working days

// GPUs by local hour 00..23.
constexpr Hours kNight{8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8};
constexpr Hours kOffice{0, 0, 0, 0, 0, 0, 0, 1, 3, 6, 8, 8, 5, 7, 8, 8, 7, 5, 2, 1, 0, 0, 0, 0};
constexpr Hours kService{4,  4,  4,  4,  4,  4,  4,  5,  6,  8, 9, 10,
                         10, 10, 10, 10, 10, 10, 11, 12, 12, 9, 7, 5};

QString assumed(const QString &what)
{
    return Text::tr("Assumed, not measured: %1").arg(what);
}

/// The day type that has most days of the year: the first of them on ties.
Id workingDay(const QList<DayType> &dayTypes)
{
    const auto most = std::max_element(
        dayTypes.cbegin(), dayTypes.cend(), [](const DayType &a, const DayType &b) {
            return a.daysPerYear < b.daysPerYear;
        });
    return most == dayTypes.cend() ? Id() : most->id;
}

Hours scaled(Hours hours, double factor)
{
    for (double &hour : hours)
        hour *= factor;
    return hours;
}

struct TypicalGroup {
    QString name;
    GroupKind kind;
    Hours hours;
    double otherDays; ///< share of the hours on days that are not working days
    QString note;
};

Group groupOf(const TypicalGroup &typical,
              const QList<DayType> &dayTypes,
              const AcceleratorKey &accelerator)
{
    Group group;
    group.name = typical.name;
    group.kind = typical.kind;
    group.accelerator = accelerator;
    group.note = assumed(typical.note);
    const Id working = workingDay(dayTypes);
    for (const DayType &day : dayTypes)
        group.demand.insert(
            day.id, day.id == working ? typical.hours : scaled(typical.hours, typical.otherDays));
    return group;
}

TypicalGroup office(const QString &name)
{
    return {name,
            GroupKind::Exploratory,
            kOffice,
            kShareOnOtherDays,
            Text::tr("a team of about eight people who work from 07:00 to 19:00.")};
}

} // namespace

QString templateName(GroupTemplate which)
{
    switch (which) {
    case GroupTemplate::NightlyEtl:
        return Text::tr("Nightly ETL");
    case GroupTemplate::OfficeHoursResearch:
        return Text::tr("Office-hours research");
    case GroupTemplate::RoundTheClockServing:
        return Text::tr("Round-the-clock serving");
    case GroupTemplate::FollowTheSun:
        return Text::tr("Follow the sun");
    }
    return {};
}

QString templateSummary(GroupTemplate which)
{
    switch (which) {
    case GroupTemplate::NightlyEtl:
        return Text::tr("8 GPUs from 22:00 to 06:00, every day alike");
    case GroupTemplate::OfficeHoursResearch:
        return Text::tr("Up to 8 GPUs in working hours, a quarter on other days");
    case GroupTemplate::RoundTheClockServing:
        return Text::tr("4 to 12 GPUs around the clock with a peak in the evening");
    case GroupTemplate::FollowTheSun:
        return Text::tr("Three research teams in Singapore, Berlin and New York");
    }
    return {};
}

QList<Group>
groupsFrom(GroupTemplate which, const QList<DayType> &dayTypes, const AcceleratorKey &accelerator)
{
    const auto one = [&](const TypicalGroup &typical) {
        return groupOf(typical, dayTypes, accelerator);
    };
    switch (which) {
    case GroupTemplate::NightlyEtl:
        return {one({templateName(which),
                     GroupKind::Scheduled,
                     kNight,
                     1.0,
                     Text::tr("a batch run that must be done before people come to work.")})};
    case GroupTemplate::OfficeHoursResearch:
        return {one(office(templateName(which)))};
    case GroupTemplate::RoundTheClockServing:
        return {one({templateName(which),
                     GroupKind::Serving,
                     kService,
                     1.0,
                     Text::tr("a service with a floor of 4 GPUs and a peak in the evening.")})};
    case GroupTemplate::FollowTheSun:
        break;
    }
    QList<Group> teams;
    const std::pair<QString, QString> places[] = {
        {Text::tr("Research Singapore"), QStringLiteral("Asia/Singapore")},
        {Text::tr("Research Berlin"), QStringLiteral("Europe/Berlin")},
        {Text::tr("Research New York"), QStringLiteral("America/New_York")}};
    for (const auto &[name, zone] : places) {
        teams.append(one(office(name)));
        teams.last().timeZone = zone;
    }
    return teams;
}

} // namespace kf
