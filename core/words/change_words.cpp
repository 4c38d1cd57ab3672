// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/change_words.h"

#include "core/plan/validate/validate.h"
#include "core/words/amount_words.h"
#include "core/words/cable_words.h"
#include "core/words/catalogue_words.h"
#include "core/words/choice_words.h"
#include "core/words/field_words.h"
#include "core/words/name_words.h"
#include "core/words/place_words.h"
#include "core/words/refusal_words.h"
#include "core/words/time_words.h"
#include "core/words/user_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ChangeWords)
};

/// The plan that words are taken from.
struct Names {
    const Plan &plan;
    const CatalogView &catalog;
    const Wording &wording;
};

/// Maps and fields whose steps or values are ids of that kind.
IdKind namedBy(const QString &key)
{
    struct Named {
        const char *key;
        IdKind kind;
    };
    static constexpr std::array all{Named{"demand", IdKind::DayType},
                                    Named{"cells", IdKind::DayType},
                                    Named{"cell_notes", IdKind::DayType},
                                    Named{"requests_per_s", IdKind::DayType},
                                    Named{"day_type", IdKind::DayType},
                                    Named{"day_types", IdKind::DayType},
                                    Named{"group", IdKind::Group},
                                    Named{"groups", IdKind::Group},
                                    Named{"readers", IdKind::Group},
                                    Named{"placement", IdKind::Group},
                                    Named{"needs", IdKind::Group},
                                    Named{"tier", IdKind::Tier},
                                    Named{"backup_tier", IdKind::Tier},
                                    Named{"dataset", IdKind::Dataset},
                                    Named{"type", IdKind::RackType},
                                    Named{"fabric", IdKind::Fabric},
                                    Named{"events_off", IdKind::Event}};
    for (const Named &named : all) {
        if (key == QLatin1String(named.key))
            return named.kind;
    }
    return IdKind::None;
}

bool namesAccelerator(const QString &key)
{
    return key == QLatin1String("accelerator") || key == QLatin1String("quota") ||
           key == QLatin1String("accelerators") || key == QLatin1String("held");
}

/// Fields whose numbered steps are the hours of a day.
bool holdsHours(const QString &key)
{
    return key == QLatin1String("active_share") || key == QLatin1String("add") ||
           key == QLatin1String("requests_per_s") || namedBy(key) == IdKind::DayType;
}

/// What `id` is called as a value or a step behind `key`.
QString nameFor(const QString &key, const QString &id, const Names &names)
{
    if (namesAccelerator(key))
        return acceleratorName(id, names.plan, names.catalog);
    if (key == QLatin1String("device") || key == QLatin1String("leaf") ||
        key == QLatin1String("spine") || key == QLatin1String("core") ||
        key == QLatin1String("manager") || key == QLatin1String("serves") ||
        key == QLatin1String("systems"))
        return modelOf(id, names.catalog);
    if (key == QLatin1String("skills"))
        return skillText(id);
    const IdKind kind = namedBy(key);
    const QString name = kind != IdKind::None ? nameOf(names.plan, kind, id) : QString();
    return name.isEmpty() ? id : name;
}

/// The step at that place of a path, in words.
QString stepText(const QStringList &steps, qsizetype at, qsizetype from, const Names &names)
{
    const auto before = [&](qsizetype back) {
        return at - back >= from ? steps[at - back] : QString();
    };
    const QString &step = steps[at];
    bool isNumber = false;
    const int number = step.toInt(&isNumber);
    if (isNumber && (holdsHours(before(1)) || holdsHours(before(2))))
        return hourText(number);
    if (isNumber)
        return QString::number(number + 1);
    if (namedBy(before(1)) != IdKind::None || namesAccelerator(before(1)))
        return nameFor(before(1), step, names);
    if (const ValueForm::Said said = valueForm(steps.first(at + 1).join(u'/')).saidStep)
        return said(step);
    return steps.first() == QLatin1String("catalog") ? catalogueKeyText(step) : fieldText(step);
}

/// The steps from that one on in words; fields that only hold days are left out: "Weekday 08:00",
/// and words that the next step says again: "growth a year".
QString fieldOf(const QStringList &steps, qsizetype from, const Names &names)
{
    QStringList words;
    for (qsizetype i = from; i < steps.size(); ++i) {
        if (steps[i] == QLatin1String("demand") && i + 1 < steps.size())
            continue; // it only holds days
        const QString word = stepText(steps, i, from, names);
        const QString field = i > from ? fieldText(steps[i - 1]) : QString(); // no name of a thing
        if (!words.isEmpty() && words.last() == field && word.startsWith(field + u' '))
            words.removeLast();
        words.append(word);
    }
    return words.join(u' ');
}

/// The thing of a list without ids that stands at `index`; empty where it is called nothing.
QString listedThing(const QString &list, qsizetype index, const Names &names)
{
    const auto &[plan, catalog, wording] = names;
    if (list == QLatin1String("cost/prices") && index < plan.cost.prices.size())
        return Words::tr("Price of %1")
            .arg(pricedName(plan.cost.prices[index].device.value_or(Id()), plan, catalog, wording));
    if (list == QLatin1String("cost/cloud") && index < plan.cost.cloud.size())
        return Words::tr("Cloud offer for %1")
            .arg(acceleratorName(plan.cost.cloud[index].accelerator.value_or(Id()), plan, catalog));
    if (list == QLatin1String("demand/events") && index < plan.demand.events.size()) {
        const Event &event = plan.demand.events[index];
        return Words::tr("Event of %1 in %2")
            .arg(nameOf(plan, IdKind::Group, event.group), monthText(plan, event.month));
    }
    if (list == QLatin1String("plan/assumptions") && index < plan.settings.assumptions.size())
        return Words::tr("Assumption on %1")
            .arg(placeText(plan.settings.assumptions[index].path, plan, catalog));
    if (list == QLatin1String("plan/accepted") && index < plan.settings.accepted.size())
        return Words::tr("Accepted finding on %1")
            .arg(placeText(plan.settings.accepted[index].path, plan, catalog));
    return {};
}

/// How many steps of the path name a thing with an id; 0 where none do.
qsizetype stepsOfThing(const QStringList &steps)
{
    for (int kind = 1; kind <= int(IdKind::CatalogOffer); ++kind) {
        const QStringList collection = collectionPath(static_cast<IdKind>(kind)).split(u'/');
        if (steps.size() > collection.size() && steps.first(collection.size()) == collection)
            return collection.size() + 1;
    }
    return 0;
}

/// The field that a value belongs to: an hour and a day are places in it.
QString fieldAt(const QStringList &steps)
{
    qsizetype at = steps.size() - 1;
    bool isNumber = false;
    steps[at].toInt(&isNumber);
    if (isNumber && at > 0)
        --at;
    if (at > 0 && namedBy(steps[at - 1]) == IdKind::DayType)
        --at;
    return steps[at];
}

/// The list that a value is a member of, where its path ends in the value itself: "readers" of
/// "readers/vision"; else its own key.
QString keyOf(const QString &value, const QStringList &steps)
{
    const bool isMember = steps.size() > 1 && steps.last() == value;
    return isMember ? steps[steps.size() - 2] : steps.last();
}

/// What the items of a list are called, as files write it: "[vision, etl]" is "Vision research,
/// ETL".
template<typename Called> QString itemsOf(const QString &list, const Called &called)
{
    QStringList words;
    for (const QString &item : list.mid(1, list.size() - 2).split(QLatin1String(", ")))
        words.append(called(item));
    return words.join(QLatin1String(", "));
}

/// True where `value` has several parts, as files write them on one line: "{path: plan/start}".
bool isMap(const QString &value)
{
    return value.startsWith(u'{');
}

/// A map by hours in words: "{3: 0.15, 4: 0.2}" is "03:00 15 %, 04:00 20 %".
QString hoursOf(const QString &map, const QString &field, const Wording &wording)
{
    static const QRegularExpression hour(QStringLiteral("(?:^\\{|, )(\\d{1,2}): "));
    QStringList words;
    QRegularExpressionMatch next = hour.match(map);
    while (next.hasMatch()) {
        const QRegularExpressionMatch here = next;
        next = hour.match(map, here.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : map.size() - 1;
        const QString value = map.mid(here.capturedEnd(), end - here.capturedEnd());
        words.append(hourText(here.captured(1).toInt()) + u' ' + fieldValue(field, value, wording));
    }
    return words.join(QLatin1String(", "));
}

} // namespace

ChangePlace changePlace(const QString &path,
                        const Plan &plan,
                        const CatalogView &catalog,
                        const Wording &wording)
{
    const Names names{plan, catalog, wording};
    const QStringList steps = path.split(u'/');
    const QString list = path.section(u'/', 0, 1);
    bool isIndex = false;
    const int index = steps.value(2).toInt(&isIndex);
    if (isIndex) {
        const QString thing = listedThing(list, index, names);
        if (!thing.isEmpty())
            return {thing, fieldOf(steps, 3, names)};
    }
    // A setting that has words of its own: "Headroom".
    const QString whole = placeText(path, plan, catalog);
    const QString section = placeText(steps.first(), plan, catalog);
    const qsizetype ofThing = stepsOfThing(steps);
    if (ofThing > 0)
        return {placeText(steps.first(ofThing).join(u'/'), plan, catalog),
                fieldOf(steps, ofThing, names)};
    if (steps.size() > 1 && whole != section && whole != path)
        return {whole, {}};
    // A part of a section that holds others: "Kubernetes", "Finance".
    if (steps.size() > 2)
        return {asSentence(fieldText(steps[1])), fieldOf(steps, 2, names)};
    return {section, fieldOf(steps, 1, names)};
}

QString placeOfChange(const QString &path,
                      const Plan &plan,
                      const CatalogView &catalog,
                      const Wording &wording)
{
    const ChangePlace place = changePlace(path, plan, catalog, wording);
    return place.field.isEmpty() ? place.thing : place.thing + QLatin1String(", ") + place.field;
}

QString changedValue(const QString &path,
                     const QString &value,
                     const Plan &plan,
                     const CatalogView &catalog,
                     const Wording &wording)
{
    if (value.isEmpty())
        return unknownText();
    const Names names{plan, catalog, wording};
    const QStringList steps = path.split(u'/');
    if (stepsOfThing(steps) == steps.size() && value.startsWith(QLatin1String("topology/")))
        return placeText(value, plan, catalog); // what holds it
    const QString key = keyOf(value, steps);
    const bool isList = value.startsWith(u'[') && value.endsWith(u']');
    const auto called = [&](const QString &id) {
        return nameFor(key, id, names);
    };
    const QString name = isList ? itemsOf(value, called) : called(value);
    const QString plain = isList ? itemsOf(value, [](const QString &item) { return item; }) : value;
    if (name != plain)
        return name;
    const ValueForm form = valueForm(path);
    if (form.said != nullptr)
        return isList ? itemsOf(value, form.said) : form.said(value);
    if (isList)
        return plain;
    bool isNumber = false;
    const int month = value.toInt(&isNumber);
    if (form.isMonth && isNumber)
        return monthText(plan, month);
    const QString field = fieldAt(steps);
    if (isMap(value) && holdsHours(field))
        return hoursOf(value, field, wording);
    return form.isText ? value : fieldValue(field, value, wording);
}

QString changeText(const Change &change,
                   const Plan &before,
                   const Plan &after,
                   const Catalog &catalog,
                   const Wording &wording)
{
    const Plan &plan = change.kind == Change::Removed ? before : after;
    const CatalogView view(plan.catalog, catalog);
    const QString place = placeOfChange(change.path, plan, view, wording);
    const auto valueOf = [&](const QString &value, const Plan &itsPlan) {
        return changedValue(
            change.path, value, itsPlan, CatalogView(itsPlan.catalog, catalog), wording);
    };
    if (change.kind != Change::Changed) {
        const QString &value = change.kind == Change::Added ? change.after : change.before;
        const QString told = value.isEmpty() ? QString() : valueOf(value, plan);
        // Of a thing as a whole it is enough that it has come or gone.
        return told.isEmpty() || isMap(told) ? place : place + QLatin1String(": ") + told;
    }
    QString was = valueOf(change.before, before);
    QString is = valueOf(change.after, after);
    if (was == is) { // the same once it is rounded
        was = change.before;
        is = change.after;
    }
    return QStringLiteral("%1: %2 -> %3").arg(place, was, is);
}

} // namespace kf
