// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_plan.h"

#include "core/plan/all_keys.h"
#include "core/topology/topology_walk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

namespace kf::test {

namespace {

constexpr std::array kTexts = {
    u"no",
    u"Yes",
    u"on",
    u"null",
    u"~",
    u"",
    u"1:30",
    u"\uFEFFx",
    u"22:00",
    u"010",
    u"0x1F",
    u"1e3",
    u".nan",
    u"2027-01-15",
    u"2027-01",
    u"1_000",
    u"#x",
    u"a #b",
    u"a: b",
    u"a:",
    u"- a",
    u"-",
    u"---",
    u"...",
    u"? a",
    u"[a, b]",
    u"{a: b}",
    u"a, b",
    u"&a",
    u"*a",
    u"!!str x",
    u"|",
    u">",
    u"%a",
    u"@a",
    u"`a`",
    u"<<",
    u"it's",
    u"\"quoted\"",
    u"back\\slash",
    u" spaces ",
    u"two  spaces",
    u"tab\there",
    u"line\nbreak",
    u"\r\n",
    u"\u0001\u001f\u007f",
    u"\u0085\u00a0\u2028\ufeff",
    u"Größe 大きさ",
    u"\U0001F680 rocket",
    u"plain text",
    u"A. Architect",
    u"x: [1, 2, 3]",
    u"a\n  b: [1, 2]\n",
};

constexpr std::array kOddIds = {
    "no", "null", "1e3", "0x1f", "22.00", "true", "2027-01", "y", "010"};
constexpr std::array kZones = {"UTC", "Europe/Berlin", "Asia/Kathmandu", "America/New_York"};
constexpr std::array kOddNumbers = {0.0,
                                    -0.0,
                                    0.1,
                                    1.0 / 3.0,
                                    5e-324,
                                    1e-300,
                                    1.7976931348623157e308,
                                    -2.5,
                                    123456789012345678.0,
                                    8.0};

/// Kinds that other keys refer to: at least two of each stand in every plan.
bool isReferredTo(IdKind kind)
{
    return kind == IdKind::DayType || kind == IdKind::Group || kind == IdKind::Event ||
           kind == IdKind::RackType || kind == IdKind::Room || kind == IdKind::Site ||
           kind == IdKind::Fabric || kind == IdKind::None;
}

QString idOf(IdKind kind, int number)
{
    const auto index = std::size_t(kind);
    if (number == 0)
        return QString::fromLatin1(kOddIds[index % kOddIds.size()]);
    return QStringLiteral("k%1.n-%2").arg(index).arg(number);
}

template<typename T> constexpr IdKind declaredBy()
{
    IdKind kind = IdKind::None;
    if constexpr (HasKeys<T>) {
        std::apply(
            [&](const auto &...key) {
                ((kind = key.rule.declared != IdKind::None ? key.rule.declared : kind), ...);
            },
            Keys<T>::table);
    }
    return kind;
}

class Generator {
public:
    explicit Generator(quint64 seed) : m_random(seed), m_longest(seed % 4 == 0 ? 2 : 1) {}

    template<HasKeys T> void fillKeys(T &object)
    {
        std::apply([&](const auto &...key) { (fillMember(object.*(key.member), key.rule), ...); },
                   Keys<T>::table);
        if constexpr (requires { object.kept; })
            fillKept(object.kept);
    }

    int below(int count) { return int(m_random() % quint64(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    QByteArray bytes();
    void fillKept(KeptKeys &kept);

private:
    template<typename T> void fillMember(T &member, const Rule &rule)
    {
        const bool isNeeded =
            rule.isRequired || rule.declared != IdKind::None || HasKeys<T> || holdsReferred(member);
        if (isNeeded || !oneIn(3))
            fill(member, rule);
    }
    template<typename T> static constexpr bool holdsReferred(const T &) { return false; }
    template<typename T> static constexpr bool holdsReferred(const QList<T> &list)
    {
        return minimumSize(list) > 0;
    }
    template<typename T> static constexpr int minimumSize(const QList<T> &)
    {
        return HasKeys<T> && isReferredTo(declaredBy<T>()) && declaredBy<T>() != IdKind::None ? 2
                                                                                              : 0;
    }
    template<typename T> static constexpr int minimumSize(const QList<Shared<T>> &)
    {
        return isReferredTo(declaredBy<T>()) ? 2 : 0;
    }

    void fill(double &number, const Rule &rule);
    void fill(int &number, const Rule &rule);
    void fill(bool &flag, const Rule &) { flag = oneIn(2); }
    void fill(QString &text, const Rule &rule);
    void fill(QDate &date, const Rule &) { date = QDate(2000, 1, 1).addDays(below(36525)); }
    void fill(Month &month, const Rule &) { month = {1 + below(9999), 1 + below(12)}; }
    void fill(TimeOfDay &time, const Rule &) { time.minutes = below(kMinutesPerDay); }
    void fill(Hours &hours, const Rule &rule)
    {
        for (double &hour : hours)
            fill(hour, rule);
    }
    void fill(DeviceHeight &height, const Rule &rule);
    template<typename E> void fill(E &value, const Rule &) requires(std::is_enum_v<E>)
    {
        value = static_cast<E>(below(int(EnumWords<E>::words.size())));
    }
    template<typename T> void fill(std::optional<T> &value, const Rule &rule)
    {
        fill(value.emplace(), rule);
    }
    template<typename T> void fill(Shared<T> &value, const Rule &rule)
    {
        fill(value.mutate(), rule);
    }
    template<typename T> void fill(QList<T> &list, const Rule &rule)
    {
        list.clear();
        const int count = minimumSize(list) + below(m_longest + 1);
        for (int i = 0; i < count; ++i)
            fill(list.emplaceBack(), rule);
    }
    template<typename K, typename T> void fill(QMap<K, T> &map, const Rule &rule)
    {
        map.clear();
        for (int i = below(m_longest + 1); i > 0; --i)
            fill(map[keyOf<K>(rule)], rule);
    }
    template<typename A, typename B> void fill(std::variant<A, B> &value, const Rule &rule)
    {
        if (oneIn(2))
            fill(value.template emplace<A>(A{}), rule);
        else
            fill(value.template emplace<B>(B{}), rule);
    }
    template<HasKeys T> void fill(T &object, const Rule &) { fillKeys(object); }

    template<typename K> K keyOf(const Rule &rule)
    {
        if constexpr (std::is_same_v<K, QString>)
            return rule.referredKey != IdKind::None ? idOf(rule.referredKey, below(2)) : text();
        else if constexpr (std::is_enum_v<K>)
            return static_cast<K>(below(int(EnumWords<K>::words.size())));
        else
            return K(below(kHoursPerDay));
    }

    QString text();
    KeptValue keptValue(int depth);

    std::mt19937_64 m_random;
    int m_longest; ///< elements of a list beyond those that must be there; most plans are short
    std::array<int, 64> m_declared{}; ///< ids given out so far, by kind
};

QString Generator::text()
{
    return QStringView(kTexts[std::size_t(below(int(kTexts.size())))]).toString();
}

QByteArray Generator::bytes()
{
    QByteArray bytes(below(200), '\0');
    for (char &byte : bytes)
        byte = char(below(256));
    return bytes;
}

void Generator::fill(double &number, const Rule &rule)
{
    const double odd = kOddNumbers[std::size_t(below(int(kOddNumbers.size())))];
    const double share = double(m_random() >> 11U) * 0x1p-53;
    const double low = std::isfinite(rule.lowest) ? rule.lowest : -1e6;
    const double high = std::isfinite(rule.highest) ? rule.highest : low + 1e6;
    double inside = low + share * (high - low);
    if (rule.step > 0.0)
        inside = std::ceil(inside / rule.step) * rule.step;
    if (rule.allows(odd) && oneIn(2))
        number = odd;
    else
        number = rule.allows(inside) ? inside : 1.0;
}

void Generator::fill(int &number, const Rule &rule)
{
    if (rule.oneOrThree) {
        number = oneIn(2) ? 1 : 3;
        return;
    }
    const double low = std::max(rule.lowest, double(std::numeric_limits<int>::min()));
    const double high = std::min(rule.highest, double(std::numeric_limits<int>::max()));
    if (oneIn(8))
        number = int(high);
    else
        number = int(std::min(high, std::max(low + 1.0, 0.0) + below(8)));
}

void Generator::fill(QString &text, const Rule &rule)
{
    if (rule.declared != IdKind::None)
        text = idOf(rule.declared, m_declared[std::size_t(rule.declared)]++);
    else if (rule.referred != IdKind::None)
        text = idOf(rule.referred, below(2));
    else if (rule.form == TextForm::TimeZone)
        text = QString::fromLatin1(kZones[std::size_t(below(int(kZones.size())))]);
    else if (rule.form != TextForm::Any)
        text = idOf(IdKind::None, below(40));
    else
        text = this->text();
}

void Generator::fill(DeviceHeight &height, const Rule &rule)
{
    height = {};
    if (oneIn(3))
        height = DeviceHeight::onFloor();
    else if (oneIn(2)) {
        height = DeviceHeight::ofUnits(0.0);
        fill(height.units, rule);
    }
}

KeptValue Generator::keptValue(int depth)
{
    static constexpr std::array plain = {u"null", u"true", u"no", u"1", u"-2.5e3", u"word", u"a b"};
    KeptValue value;
    const int kind = depth > 3 ? 0 : below(5);
    if (kind <= 2) {
        value.quoted = oneIn(2);
        value.scalar = value.quoted
                           ? text()
                           : QString::fromUtf16(plain[std::size_t(below(int(plain.size())))]);
        return value;
    }
    value.kind = kind == 3 ? KeptValue::Kind::List : KeptValue::Kind::Map;
    for (int i = below(4); i > 0; --i) {
        if (kind == 4)
            value.names.append(QStringLiteral("%1 %2").arg(text()).arg(i));
        value.items.append(keptValue(depth + 1));
    }
    return value;
}

void Generator::fillKept(KeptKeys &kept)
{
    for (int i = oneIn(6) ? 1 + below(3) : 0; i > 0; --i)
        kept.append({QStringLiteral("later %1 %2").arg(i).arg(text()), keptValue(0)});
}

/// Units that single racks reserve exist in racks of any type.
void reserveUpTo(int lowest, Topology &topology, Generator &random)
{
    changeEachRack(topology, [&](Shared<Rack> &rack) {
        for (int &unit : rack.mutate().reservedU)
            unit = 1 + random.below(lowest);
    });
}

/// What rules about two keys together ask for.
void makeConsistent(Plan &plan, Generator &random)
{
    Settings &settings = plan.settings;
    settings.policy.sizeAtMonth = random.below(settings.horizonMonths + 1);
    int accelerator = 0;
    for (Pool &pool : settings.pools) {
        if (pool.name && pool.name->trimmed().isEmpty())
            pool.name.reset();
        for (Id &id : pool.accelerators)
            id = QStringLiteral("accelerator-%1").arg(++accelerator);
    }
    for (Shared<Group> &group : plan.demand.groups) {
        ActiveMonths &active = group.mutate().active;
        if (active.toMonth && *active.toMonth < active.fromMonth)
            active.toMonth = active.fromMonth;
    }
    int lowest = 20;
    for (RackType &type : plan.topology.rackTypes) {
        lowest = std::min(lowest, type.heightU);
        for (int &unit : type.reservedU)
            unit = 1 + random.below(type.heightU);
    }
    reserveUpTo(lowest, plan.topology, random);
    for (Event &event : plan.demand.events) {
        if (!event.multiply && !event.add)
            event.multiply = 1.5;
    }
    for (GroupPlacement &placement : plan.cost.placement) {
        if (auto *moves = std::get_if<QList<PlacementMove>>(&placement)) {
            int month = random.below(12);
            for (PlacementMove &move : *moves)
                move.fromMonth = month += 1 + random.below(6);
        }
    }
    for (Scenario &scenario : plan.scenarios.scenarios) {
        if (scenario.sizeAtMonth)
            scenario.sizeAtMonth = random.below(settings.horizonMonths + 1);
    }
    for (DeviceEntry &device : plan.catalog.devices) {
        if (device.inletC)
            device.inletC = QList<double>{5.0, 30.5};
    }
}

} // namespace

Plan randomPlan(quint64 number)
{
    Generator random(number);
    Plan plan;
    random.fillKeys(plan);
    random.fillKept(plan.keptManifest);
    if (random.oneIn(4)) {
        plan.otherEntries.insert(QStringLiteral("notes.txt"), random.bytes());
        plan.otherEntries.insert(QStringLiteral("Größe.bin"), random.bytes());
        plan.otherEntries.insert(QStringLiteral("empty"), QByteArray(""));
    }
    makeConsistent(plan, random);
    return plan;
}

} // namespace kf::test
