// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/profile_sheet.h"

#include "core/plan/edits/profiles.h"
#include "core/report/user_view.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/user_words.h"
#include "ui/pages/parts/thing_fields.h"

#include <QSet>

namespace kf {

namespace {

using ProfileField = Field<ProfileRow>;
using work::column;

constexpr QLatin1Char kBetween(',');

QStringList partsOf(const GridValue &value)
{
    QStringList parts;
    for (const QString &part : textIn(value).split(kBetween, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (!word.isEmpty() && !parts.contains(word, Qt::CaseInsensitive))
            parts.append(word);
    }
    return parts;
}

std::optional<SubmitsBy> wayCalled(const QString &name)
{
    for (std::size_t i = 0; i < EnumWords<SubmitsBy>::words.size(); ++i) {
        const auto way = SubmitsBy(i);
        if (name.compare(choiceText(way), Qt::CaseInsensitive) == 0 ||
            name.compare(QString(wordFor(way)), Qt::CaseInsensitive) == 0)
            return way;
    }
    return std::nullopt;
}

QString waysText(const QList<SubmitsBy> &ways)
{
    QStringList names;
    for (const SubmitsBy way : ways)
        names.append(choiceText(way));
    return names.join(QStringLiteral(", "));
}

/// A profile has no name but its id, which reads as words or as the name of its group.
ProfileField nameField(const PlanDocument &document)
{
    ProfileField field = work::idField<ProfileRow>(
        ProfileSheet::tr("Profile"), ProfileSheet::tr("What these people are called"));
    field.get = [&document](const ProfileRow &row) {
        return GridValue(nameOf(document.plan(), IdKind::Profile, row.work.id));
    };
    return field;
}

ProfileField groupField(PlanDocument &document)
{
    return {column(ProfileSheet::tr("Group"),
                   ProfileSheet::tr("The user group whose demand is theirs; none for operators"),
                   CellKind::Choice,
                   12),
            [](const ProfileRow &row) {
                return row.work.group ? GridValue(*row.work.group) : GridValue();
            },
            [](ProfileRow &row, const GridValue &value) {
                const QString group = textIn(value);
                row.work.group = group.isEmpty() ? std::nullopt : std::optional<Id>(group);
                return Result<>();
            },
            [&document] {
                return QList<Choice>{{QString(), ProfileSheet::tr("none")}} +
                       work::groupChoices(document.plan());
            }};
}

ProfileField skillsField()
{
    return {
        column(ProfileSheet::tr("Knows"),
               ProfileSheet::tr("What they know, with commas; the panel has the skills of their "
                                "persona as boxes to tick"),
               CellKind::Text,
               14),
        [](const ProfileRow &row) {
            return row.work.skills.isEmpty() ? GridValue() : GridValue(skillsText(row.work.skills));
        },
        [](ProfileRow &row, const GridValue &value) {
            row.work.skills.clear();
            for (const QString &part : partsOf(value))
                row.work.skills.append(skillCalled(part));
            row.work.skills.removeDuplicates();
            return Result<>();
        }};
}

ProfileField waysField()
{
    return {column(ProfileSheet::tr("Submits work by"),
                   ProfileSheet::tr("kubectl, notebook, custom resource, pipeline, API: one or "
                                    "several, with commas"),
                   CellKind::Text,
                   14),
            [](const ProfileRow &row) {
                return row.work.submitsBy.isEmpty() ? GridValue()
                                                    : GridValue(waysText(row.work.submitsBy));
            },
            [](ProfileRow &row, const GridValue &value) -> Result<> {
                QList<SubmitsBy> ways;
                for (const QString &name : partsOf(value)) {
                    const std::optional<SubmitsBy> way = wayCalled(name);
                    if (!way)
                        return Error{ErrorKind::Invalid,
                                     ProfileSheet::tr("'%1' is no way of submitting work: %2")
                                         .arg(name,
                                              waysText({SubmitsBy::Kubectl,
                                                        SubmitsBy::Notebook,
                                                        SubmitsBy::OperatorCrd,
                                                        SubmitsBy::Pipeline,
                                                        SubmitsBy::Api})),
                                     {},
                                     {}};
                    if (!ways.contains(*way))
                        ways.append(*way);
                }
                row.work.submitsBy = ways;
                return {};
            }};
}

template<typename E> QString named(E value)
{
    return choiceText(value);
}

ProfileField dataField()
{
    return things::choice<ProfileRow, Profile, Sensitivity>(
        column(ProfileSheet::tr("Data"),
               ProfileSheet::tr("The most sensitive data that they are cleared for"),
               CellKind::Choice,
               7),
        &Profile::dataSensitivity,
        named<Sensitivity>);
}

QList<ProfileField> answerFields()
{
    return {things::choice<ProfileRow, Profile, WorksOn>(
                column(ProfileSheet::tr("Works today on"),
                       ProfileSheet::tr("Where they work now: what has to move"),
                       CellKind::Choice,
                       7),
                &Profile::worksOn,
                named<WorksOn>),
            things::choice<ProfileRow, Profile, DeliversAs>(
                column(ProfileSheet::tr("Models reach applications as"),
                       ProfileSheet::tr("How a model reaches the application that asks it"),
                       CellKind::Choice,
                       7),
                &Profile::deliversAs,
                named<DeliversAs>),
            work::number<ProfileRow>(
                column(ProfileSheet::tr("Idle, h"),
                       ProfileSheet::tr("Hours without work after which a notebook server is "
                                        "stopped"),
                       CellKind::Number,
                       3,
                       {Unit::Hours}),
                &Profile::idleHours)};
}

QList<ProfileField> resultFields()
{
    return {work::result<ProfileRow>(
                ProfileSheet::tr("Peak GPUs"),
                ProfileSheet::tr("Largest demand of their group, none where it needs CPU cores; "
                                 "below them the peak of the whole plan"),
                4,
                [](const ProfileRow &row) { return row.peak; }),
            work::resultText<ProfileRow>(
                ProfileSheet::tr("Lacks"),
                ProfileSheet::tr("What is missing for the ways in which they submit work, and what "
                                 "their group needs and does not have in full"),
                10,
                [](const ProfileRow &row) { return row.lacks; }),
            work::resultText<ProfileRow>(ProfileSheet::tr("To learn"),
                                         ProfileSheet::tr("Skills of their persona that they do "
                                                          "not have; six are a team's"),
                                         8,
                                         [](const ProfileRow &row) { return row.toLearn; })};
}

QList<ProfileField> profileFields(PlanDocument &document)
{
    return QList<ProfileField>{
               nameField(document),
               groupField(document),
               things::choice<ProfileRow, Profile, Persona>(
                   column(ProfileSheet::tr("Persona"), {}, CellKind::Choice, 9),
                   &Profile::persona,
                   named<Persona>),
               work::number<ProfileRow>(column(ProfileSheet::tr("People"), {}, CellKind::Number, 4),
                                        &Profile::people),
               skillsField(),
               waysField(),
               dataField()} +
           resultFields() + answerFields();
}

const QList<Profile> &profilesIn(const Plan &plan)
{
    return plan.platform.profiles;
}

} // namespace

ProfileSheet::ProfileSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(things::listOf<ProfileRow, Profile>(
        profilesIn, insertProfile, deleteProfiles, orderProfiles, tr("Type to add a profile")));
    setFields(profileFields(document));
}

void ProfileSheet::present(const Plan &plan, const Evaluation &figures)
{
    QHash<Id, const ProfileFigures *> known;
    for (const ProfileFigures &its : figures.platform.profiles)
        known.insert(its.id, &its);
    QSet<Id> groups;
    QList<ProfileRow> rows = rowsIn(plan);
    m_people = 0.0;
    m_knowsPeople = true;
    for (ProfileRow &row : rows) {
        row.peak = largestDemandOf(figures, row.work);
        QStringList lacks{lacksText(figures, row.work.id),
                          needsNotMetText(figures, row.work.group.value_or(Id()))};
        lacks.removeAll(QString());
        row.lacks = lacks.join(QStringLiteral(", "));
        if (const ProfileFigures *its = known.value(row.work.id))
            row.toLearn = skillsText(its->skillsMissing);
        if (row.work.group)
            groups.insert(*row.work.group);
        const std::optional<double> people = knownPeople(row.work);
        m_people += people.value_or(0.0);
        m_knowsPeople = m_knowsPeople && (people || row.work.persona == Persona::Application);
    }
    m_profiles = int(rows.size());
    m_groups = int(groups.size());
    m_peak = figures.demand.total.peak;
    showRows(rows);
    Q_EMIT totalsChanged();
}

QString ProfileSheet::atLeastText() const
{
    return QStringLiteral("\u2265 ") + numberText(m_people, Digits::Exact, locale());
}

GridValue ProfileSheet::totalAt(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("%n profile(s)", nullptr, m_profiles);
    case GroupColumn:
        return tr("%n group(s)", nullptr, m_groups);
    case PeopleColumn:
        return m_knowsPeople ? GridValue(m_people) : GridValue(atLeastText());
    case PeakColumn:
        return m_profiles > 0 ? GridValue(m_peak) : GridValue(); // no row that it would sum up
    default:
        return {};
    }
}

QString ProfileSheet::toolTipAt(int row, int column) const
{
    if (isNewRow(row))
        return {};
    if (column == LacksColumn)
        return rowAt(row).lacks;
    return column == SkillsColumn ? skillsText(rowAt(row).work.skills) : QString();
}

Result<Plan>
ProfileSheet::replaced(Plan plan, const ProfileRow &before, const ProfileRow &after) const
{
    return replaceProfile(std::move(plan), before.work.id, after.work);
}

} // namespace kf

#include "moc_profile_sheet.cpp"
