// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/choice_words.h"

#include "core/base/enum_names.h"
#include "core/plan/all_keys.h"
#include "core/plan/plan.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"
#include "core/words/fabric_words.h"
#include "core/words/guard_words.h"
#include "core/words/kind_words.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"
#include "core/words/user_words.h"
#include "core/words/work_words.h"

#include <QCoreApplication>

#include <tuple>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ChoiceWords)
};

/// Both words of a choice between two.
template<typename E> QString either(E value, const QString &first, const QString &second)
{
    return static_cast<int>(value) == 0 ? first : second;
}

QString termOf(Face face)
{
    return faceText(face);
}
QString termOf(GroupKind kind)
{
    return kindText(kind);
}
QString termOf(DeviceKind kind)
{
    return kindText(kind);
}
QString termOf(Standing standing)
{
    return standingText(standing);
}
QString termOf(GrowthModel model)
{
    return modelText(model);
}
QString termOf(DatasetPattern pattern)
{
    return patternText(pattern);
}
QString termOf(PlacementKind place)
{
    return placementText(place);
}
QString termOf(NetworkKind network)
{
    return networkText(network);
}
QString termOf(FabricLayout layout)
{
    return layoutText(layout);
}
QString termOf(SwitchRole role)
{
    return roleText(role);
}
QString termOf(CableMedium medium)
{
    return mediumText(medium);
}
QString termOf(ResourceKind kind)
{
    return kindsText(kind);
}
QString termOf(Redundancy redundancy)
{
    return redundancyText(redundancy);
}
QString termOf(ScaledPart part)
{
    return titleText(part);
}
QString termOf(RackSide side)
{
    return either(side, Words::tr("left"), Words::tr("right"));
}
QString termOf(RowFacing facing)
{
    return either(facing, Words::tr("north"), Words::tr("south"));
}
QString termOf(PowerBasis basis)
{
    return either(basis, Words::tr("maximum draw"), Words::tr("typical draw"));
}
QString termOf(CapacityBasis basis)
{
    return either(basis, Words::tr("raw"), Words::tr("usable"));
}
QString termOf(CostBasis basis)
{
    return either(basis, Words::tr("what is placed"), Words::tr("what is needed"));
}
QString termOf(Commitment commitment)
{
    return either(commitment, Words::tr("1 year"), Words::tr("3 years"));
}
QString termOf(DemandSource source)
{
    return either(source, Words::tr("typed"), Words::tr("from its workloads"));
}
QString termOf(Mesh mesh)
{
    return either(mesh, Words::tr("in each pod"), Words::tr("on each node"));
}
QString termOf(Paper paper)
{
    return either(paper, Words::tr("A4"), Words::tr("Letter"));
}
/// As they stand on strips, and in manifests of Kubernetes.
QString termOf(FeedSide side)
{
    return wordFor(side);
}
QString termOf(TaintEffect effect)
{
    return wordFor(effect);
}
QString termOf(WithdrawnDay)
{
    return Words::tr("day not known");
}
QString termOf(AcceleratorKind kind)
{
    return QString(wordFor(kind)).toUpper();
}
QString termOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Verified:
        return Words::tr("verified");
    case Confidence::Memory:
        return Words::tr("not verified");
    case Confidence::User:
        return Words::tr("entered by a person");
    }
    return {};
}
QString termOf(PowerFigure figure)
{
    switch (figure) {
    case PowerFigure::Maximum:
        return Words::tr("maximum draw");
    case PowerFigure::Nameplate:
        return Words::tr("nameplate");
    case PowerFigure::Unknown:
        return Words::tr("not known");
    }
    return {};
}
QString termOf(EntryOrigin origin)
{
    switch (origin) {
    case EntryOrigin::Shipped:
        return Words::tr("shipped");
    case EntryOrigin::User:
        return Words::tr("entered by a person");
    case EntryOrigin::Imported:
        return Words::tr("imported");
    }
    return {};
}
template<typename E> QString termOf(E value) requires requires
{
    choiceText(value);
}
{
    return choiceText(value);
}

template<typename E> QStringList wordsOf()
{
    QStringList words;
    for (const char *word : EnumWords<E>::words)
        words.append(QString::fromLatin1(word));
    return words;
}

template<typename E> QString saidWord(const QString &word)
{
    const std::optional<E> value = enumFromWord<E>(word.toLatin1());
    return value ? termOf(*value) : word;
}

template<typename T> struct Inner {
    using Type = T;
};
template<typename T> struct Inner<Shared<T>> : Inner<T> {
};
template<typename T> struct Inner<std::optional<T>> : Inner<T> {
};

template<typename Held> ValueForm formIn(const QStringList &steps, qsizetype at, const char *key);

/// Of what a value may be, the first that says anything of it.
template<typename... Types>
ValueForm
formInOneOf(std::variant<Types...> *, const QStringList &steps, qsizetype at, const char *key)
{
    ValueForm form;
    const auto look = [&](const ValueForm &one) {
        if (form.said == nullptr && !form.isText && !form.isMonth)
            form = one;
    };
    (look(formIn<Types>(steps, at, key)), ...);
    return form;
}

/// What stands where the steps lead from a type of the schema; ids, places in lists and keys of
/// maps can be anything.
template<typename Held> ValueForm formIn(const QStringList &steps, qsizetype at, const char *key)
{
    using T = typename Inner<Held>::Type;
    ValueForm form;
    if constexpr (HasKeys<T>) {
        const auto look = [&](const auto &each) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*(each.member))>;
            if (at < steps.size() && steps[at] == QLatin1StringView(each.name))
                form = formIn<Member>(steps, at + 1, each.name);
        };
        std::apply([&](const auto &...each) { (look(each), ...); }, Keys<T>::table);
    } else if constexpr (walk::IsList<T>::value) {
        using Item = typename Inner<typename T::value_type>::Type;
        form = formIn<Item>(steps, at + 1, key);
        if (at + 1 == steps.size())
            form.saidStep = form.said;
    } else if constexpr (walk::IsMap<T>::value) {
        form = formIn<typename T::mapped_type>(steps, at + 1, key);
        if constexpr (std::is_enum_v<typename T::key_type>) {
            if (at + 1 == steps.size())
                form.saidStep = &saidWord<typename T::key_type>;
        }
    } else if constexpr (walk::IsVariant<T>::value) {
        form = formInOneOf(static_cast<T *>(nullptr), steps, at, key);
    } else if (at < steps.size()) {
        return form; // nothing stands within a value
    } else if constexpr (std::is_enum_v<T>) {
        form.said = &saidWord<T>;
        form.words = wordsOf<T>();
    } else if constexpr (std::is_same_v<T, int>) {
        const QLatin1StringView name(key);
        form.isMonth = name == QLatin1String("month") || name.endsWith(QLatin1String("_month"));
    } else {
        form.isText = std::is_same_v<T, QString>;
    }
    return form;
}

/// Things that stand within others have a path of their own: "topology/racks/a01".
template<typename T>
std::optional<ValueForm> formOfThing(IdKind kind, const QString &path, const QStringList &steps)
{
    const QString collection = collectionPath(kind);
    if (!path.startsWith(collection + u'/'))
        return std::nullopt;
    return formIn<T>(steps, collection.count(u'/') + 2, "");
}

template<typename Held> void addChoices(const char *key, QList<ChoiceKey> &found);

template<typename... Types>
void addChoicesOf(std::variant<Types...> *, const char *key, QList<ChoiceKey> &found)
{
    (addChoices<Types>(key, found), ...);
}

template<typename Held> void addChoices(const char *key, QList<ChoiceKey> &found)
{
    using T = typename Inner<Held>::Type;
    if constexpr (HasKeys<T>) {
        std::apply(
            [&found](const auto &...each) {
                (addChoices<std::remove_cvref_t<decltype(std::declval<T>().*(each.member))>>(
                     each.name, found),
                 ...);
            },
            Keys<T>::table);
    } else if constexpr (walk::IsList<T>::value) {
        addChoices<typename T::value_type>(key, found);
    } else if constexpr (walk::IsMap<T>::value) {
        if constexpr (std::is_enum_v<typename T::key_type>)
            found.append({QString::fromLatin1(key),
                          wordsOf<typename T::key_type>(),
                          &saidWord<typename T::key_type>});
        addChoices<typename T::mapped_type>(key, found);
    } else if constexpr (walk::IsVariant<T>::value) {
        addChoicesOf(static_cast<T *>(nullptr), key, found);
    } else if constexpr (std::is_enum_v<T>) {
        found.append({QString::fromLatin1(key), wordsOf<T>(), &saidWord<T>});
    }
}

} // namespace

QString redundancyText(Redundancy redundancy)
{
    switch (redundancy) {
    case Redundancy::None:
        return QStringLiteral("N");
    case Redundancy::NPlus1:
        return QStringLiteral("N+1");
    case Redundancy::TwoN:
        return QStringLiteral("2N");
    }
    return {};
}

ValueForm valueForm(const QString &path)
{
    const QStringList steps = path.split(u'/');
    for (const std::optional<ValueForm> &form :
         {formOfThing<Room>(IdKind::Room, path, steps),
          formOfThing<Row>(IdKind::Row, path, steps),
          formOfThing<Rack>(IdKind::Rack, path, steps),
          formOfThing<PlacedDevice>(IdKind::Device, path, steps)}) {
        if (form)
            return *form;
    }
    return formIn<Plan>(steps, 0, "");
}

QList<ChoiceKey> choiceKeys()
{
    QList<ChoiceKey> found;
    addChoices<Plan>("", found);
    return found;
}

} // namespace kf
