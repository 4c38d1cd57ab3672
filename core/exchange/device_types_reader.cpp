// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_reader.h"

#include "core/exchange/device_types_check.h"
#include "core/exchange/device_types_keys.h"
#include "core/exchange/device_types_text.h"
#include "core/exchange/exchange_text.h"
#include "core/project/text_check.h"
#include "core/project/yaml_reader.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

using Kind = YamlNode::Kind;
using Rule = DeviceTypeRule;

constexpr qsizetype kShownCharacters = 40; ///< of a text that is named in a message

/// Kilograms of one of each; by what the library calls it.
constexpr std::array<std::pair<QByteArrayView, double>, 4> kWeightUnits{
    {{"kg", 1.0}, {"g", 0.001}, {"lb", 0.45359237}, {"oz", 0.028349523125}}};
constexpr std::array<QByteArrayView, 10> kAirflows{"front-to-rear",
                                                   "rear-to-front",
                                                   "left-to-right",
                                                   "right-to-left",
                                                   "side-to-rear",
                                                   "rear-to-side",
                                                   "bottom-to-top",
                                                   "top-to-bottom",
                                                   "passive",
                                                   "mixed"};
constexpr std::array<QByteArrayView, 2> kRoles{"parent", "child"};

template<std::size_t N> QString listOf(const std::array<QByteArrayView, N> &words)
{
    QStringList list;
    for (const QByteArrayView word : words)
        list.append(QString::fromLatin1(word));
    return list.join(QStringLiteral(", "));
}

bool isMissing(const YamlNode *node)
{
    return node == nullptr || node->kind == Kind::Null;
}

/// Reads one tree, noting what is wrong with it.
class TypeReader {
public:
    TypeReader(const YamlTree &tree, QList<DeviceTypeProblem> &problems)
        : m_check(tree, problems)
        , m_tree(tree)
    {
    }

    std::optional<DeviceTypeFacts> read(std::span<const DeviceTypeKey> keys, bool isModule);

private:
    template<std::size_t N>
    std::optional<QString> word(const char *key, const std::array<QByteArrayView, N> &words);
    int count(const char *list) const;
    std::optional<double> weightOf(const YamlNode &value, const YamlNode *unit);
    std::optional<double> weight();
    std::optional<double> firstOfList(const YamlNode &list);
    std::optional<double> draw(const YamlNode *node);
    void readPowerPorts(DeviceTypeFacts &facts);
    void readInterfaces(DeviceTypeFacts &facts);
    void noteRepeatedNames(const YamlNode &list);
    void noteRepeatedNames(std::span<const DeviceTypeKey> keys);
    void readPowerOutlets(DeviceTypeFacts &facts);
    void readHeight(DeviceTypeFacts &facts);
    void readMounting(DeviceTypeFacts &facts);

    DeviceTypeCheck m_check;
    const YamlTree &m_tree;
};

template<std::size_t N>
std::optional<QString> TypeReader::word(const char *key, const std::array<QByteArrayView, N> &words)
{
    const YamlNode *node = m_check.child(key);
    const std::optional<QString> found = m_check.text(node);
    if (found && std::find(words.begin(), words.end(), m_tree.text(*node)) == words.end())
        m_check.noteWrongType(*node, ExchangeText::tr("one of %1").arg(listOf(words)));
    return found;
}

int TypeReader::count(const char *list) const
{
    const YamlNode *node = m_check.child(list);
    return node != nullptr && node->kind == Kind::List ? int(node->count) : 0;
}

/// Manifests of the library and its readers agree to a gram, not beyond it.
std::optional<double> TypeReader::weightOf(const YamlNode &value, const YamlNode *unit)
{
    constexpr double kGrams = 1000.0;
    const std::optional<double> found = m_check.number(&value);
    if (!found || *found < 0.0 || unit == nullptr)
        return std::nullopt;
    for (const auto &[name, kilograms] : kWeightUnits) {
        if (m_tree.text(*unit) != name)
            continue;
        const double weight = *found * kilograms;
        const double rounded = std::round(weight * kGrams) / kGrams;
        return rounded > 0.0 && std::isfinite(rounded) ? rounded : weight;
    }
    m_check.noteWrongType(*unit, ExchangeText::tr("one of kg, g, lb, oz"));
    return std::nullopt;
}

/// Of a weight in several units, the first that can be used; they are said to be the same.
std::optional<double> TypeReader::firstOfList(const YamlNode &list)
{
    const YamlNode *first = list.kind == Kind::Map ? &list : m_tree.firstChild(list);
    for (const YamlNode *each = first; each; each = m_tree.nextSibling(*each)) {
        const YamlNode *value = m_tree.child(*each, "value");
        const std::optional<double> weight =
            value != nullptr ? weightOf(*value, m_tree.child(*each, "unit")) : std::nullopt;
        if (weight || each == &list)
            return weight;
    }
    return std::nullopt;
}

std::optional<double> TypeReader::weight()
{
    const YamlNode *node = m_check.child("weight");
    if (node == nullptr)
        return std::nullopt;
    if (node->kind == Kind::List || node->kind == Kind::Map) {
        const std::optional<double> found = firstOfList(*node);
        m_check.note(
            Rule::WeightList,
            *node,
            found ? ExchangeText::tr("The weight is a list; its first value is taken")
                  : ExchangeText::tr("The weight is a list without a value and a unit; it stays "
                                     "unknown"));
        return found;
    }
    const YamlNode *unit = m_check.child("weight_unit");
    if (m_check.number(node) && !m_check.text(unit)) {
        m_check.note(Rule::WeightWithoutUnit,
                     *node,
                     ExchangeText::tr("The weight has no unit; it stays unknown"));
        return std::nullopt;
    }
    return weightOf(*node, unit);
}

std::optional<double> TypeReader::draw(const YamlNode *node)
{
    const std::optional<double> watts = m_check.number(node);
    if (!watts || *watts > kMostDrawW)
        return std::nullopt;
    if (*watts < 1.0) {
        m_check.note(Rule::DrawBelow1,
                     *node,
                     ExchangeText::tr("%1 is below 1 W; it stays unknown")
                         .arg(QString::fromLatin1(m_tree.key(*node))));
        return std::nullopt;
    }
    if (*watts != std::floor(*watts))
        m_check.note(Rule::DrawNotWhole,
                     *node,
                     ExchangeText::tr("%1 has a fraction of a watt")
                         .arg(QString::fromLatin1(m_tree.key(*node))));
    return watts;
}

void TypeReader::noteRepeatedNames(const YamlNode &list)
{
    QSet<QByteArrayView> names;
    for (const YamlNode *each = m_tree.firstChild(list); each; each = m_tree.nextSibling(*each)) {
        const YamlNode *name = m_tree.child(*each, "name");
        if (name == nullptr || name->kind != Kind::Scalar)
            continue;
        const qsizetype before = names.size();
        names.insert(m_tree.text(*name));
        if (names.size() == before)
            m_check.note(Rule::DuplicateName,
                         *name,
                         ExchangeText::tr("The name %1 stands in %2 already")
                             .arg(wholeText(m_tree.text(*name)).left(kShownCharacters),
                                  QString::fromLatin1(m_tree.key(list))));
    }
}

/// Ports of one list are told apart by their names, whatever they are.
void TypeReader::noteRepeatedNames(std::span<const DeviceTypeKey> keys)
{
    for (const DeviceTypeKey &key : keys) {
        if (key.value != DeviceTypeValue::Components)
            continue;
        const YamlNode *list = m_tree.child(m_tree.root(), key.name);
        if (list != nullptr && list->kind == Kind::List)
            noteRepeatedNames(*list);
    }
}

/// An outlet that names a power port hangs on one of the same file.
void TypeReader::readPowerOutlets(DeviceTypeFacts &facts)
{
    facts.powerOutlets = count("power-outlets");
    QSet<QByteArrayView> ports;
    const YamlNode *list = facts.powerPorts > 0 ? m_check.child("power-ports") : nullptr;
    const YamlNode *each = list != nullptr ? m_tree.firstChild(*list) : nullptr;
    for (; each != nullptr; each = m_tree.nextSibling(*each)) {
        const YamlNode *name = m_tree.child(*each, "name");
        if (name != nullptr && name->kind == Kind::Scalar)
            ports.insert(m_tree.text(*name));
    }
    list = facts.powerOutlets > 0 ? m_check.child("power-outlets") : nullptr;
    each = list != nullptr ? m_tree.firstChild(*list) : nullptr;
    for (; each != nullptr; each = m_tree.nextSibling(*each)) {
        const YamlNode *port = m_tree.child(*each, "power_port");
        const std::optional<QString> named = m_check.text(port);
        if (named && !ports.contains(m_tree.text(*port)))
            m_check.note(Rule::MissingPowerPort,
                         *port,
                         ExchangeText::tr("The outlet hangs on %1, which is no power port of it")
                             .arg(named->left(kShownCharacters)));
    }
}

void TypeReader::readPowerPorts(DeviceTypeFacts &facts)
{
    facts.powerPorts = count("power-ports");
    const YamlNode *ports = facts.powerPorts > 0 ? m_check.child("power-ports") : nullptr;
    const YamlNode *port = ports != nullptr ? m_tree.firstChild(*ports) : nullptr;
    for (; port != nullptr; port = m_tree.nextSibling(*port)) {
        const YamlNode *allocatedNode = m_tree.child(*port, "allocated_draw");
        const std::optional<double> maximum = draw(m_tree.child(*port, "maximum_draw"));
        const std::optional<double> allocated = draw(allocatedNode);
        if (maximum)
            facts.maximumDrawsW.append(*maximum);
        if (allocated)
            facts.allocatedDrawW = facts.allocatedDrawW.value_or(0.0) + *allocated;
        if (maximum && allocated && *allocated > *maximum)
            m_check.note(Rule::AllocatedAboveMaximum,
                         *allocatedNode,
                         ExchangeText::tr("allocated_draw is above maximum_draw"));
    }
}

void TypeReader::readInterfaces(DeviceTypeFacts &facts)
{
    facts.interfaces = count("interfaces");
    const YamlNode *list = facts.interfaces > 0 ? m_check.child("interfaces") : nullptr;
    const YamlNode *each = list != nullptr ? m_tree.firstChild(*list) : nullptr;
    for (; each != nullptr; each = m_tree.nextSibling(*each)) {
        const YamlNode *type = m_tree.child(*each, "type");
        if (type != nullptr && m_tree.text(*type).startsWith("infiniband"))
            ++facts.infiniband;
    }
}

void TypeReader::readHeight(DeviceTypeFacts &facts)
{
    const YamlNode *height = m_check.child("u_height");
    facts.heightU = m_check.number(height);
    facts.isHeightMissing = isMissing(height);
    if (facts.isHeightMissing)
        m_check.noteAtStart(Rule::MissingUHeight,
                            ExchangeText::tr("u_height is missing; 1 U is taken, as NetBox does"));
    else if (facts.heightU && *facts.heightU >= 0.0 && !isRackHeight(*facts.heightU))
        m_check.noteWrongType(
            *height, ExchangeText::tr("whole or half units, at most %1").arg(kTallestTypeU));
    if (facts.subdeviceRole == u"child" && facts.heightU && *facts.heightU > 0.0)
        m_check.note(Rule::ChildWithHeight,
                     *height,
                     ExchangeText::tr("A child has a height of its own (expected 0)"));
}

void TypeReader::readMounting(DeviceTypeFacts &facts)
{
    const YamlNode *depth = m_check.child("is_full_depth");
    facts.isFullDepth = m_check.flag(depth);
    if (isMissing(depth))
        m_check.noteAtStart(
            Rule::MissingIsFullDepth,
            ExchangeText::tr("is_full_depth is missing; full depth is taken, as NetBox does"));
    const YamlNode *slug = m_check.child("slug");
    facts.slug = m_check.text(slug);
    if (facts.slug) {
        facts.slugLine = int(slug->line);
        facts.slugColumn = int(slug->column);
    }
    if (!facts.slug)
        m_check.noteAtStart(
            Rule::MissingSlug,
            ExchangeText::tr("slug is missing; the id is made of manufacturer and model"));
    facts.airflow = word("airflow", kAirflows);
    facts.subdeviceRole = word("subdevice_role", kRoles);
    facts.isPowered = m_check.flag(m_check.child("is_powered"));
}

std::optional<DeviceTypeFacts> TypeReader::read(std::span<const DeviceTypeKey> keys, bool isModule)
{
    if (m_tree.isEmpty() || m_tree.root().kind != Kind::Map) {
        m_check.noteAtStart(Rule::NotAMapping,
                            ExchangeText::tr("The file holds no keys with values"));
        return std::nullopt;
    }
    const std::optional<QString> manufacturer = m_check.text(m_check.child("manufacturer"));
    const std::optional<QString> model = m_check.text(m_check.child("model"));
    if (!manufacturer || !model) {
        m_check.noteAtStart(Rule::NoManufacturerOrModel,
                            manufacturer ? ExchangeText::tr("model is missing")
                                         : ExchangeText::tr("manufacturer is missing"));
        return std::nullopt;
    }
    DeviceTypeFacts facts;
    facts.manufacturer = *manufacturer;
    facts.model = *model;
    m_check.checkKeys(m_tree.root(), keys);
    facts.weightKg = weight();
    noteRepeatedNames(keys);
    readPowerPorts(facts);
    readPowerOutlets(facts);
    readInterfaces(facts);
    facts.moduleBays = count("module-bays");
    if (isModule)
        return facts;
    readMounting(facts);
    readHeight(facts);
    facts.deviceBays = count("device-bays");
    if (facts.deviceBays > 0 && facts.subdeviceRole != u"parent")
        m_check.note(Rule::BaysWithoutRole,
                     *m_check.child("device-bays"),
                     ExchangeText::tr("There are device bays, but subdevice_role is not parent"));
    return facts;
}

DeviceTypeProblem yamlProblem(const Error &error)
{
    const Problem problem = error.problems.value(0);
    const QString text = problem.expected.isEmpty()
                             ? error.message
                             : QStringLiteral("%1 (%2)").arg(error.message, problem.expected);
    return {Rule::Yaml, std::max(1, problem.line), std::max(1, problem.column), text};
}

DeviceTypeFile
readType(const QString &path, QByteArrayView bytes, std::span<const DeviceTypeKey> keys)
{
    const bool isModule = keys.data() == moduleTypeKeys().data();
    if (bytes.size() > kMaxDeviceTypeBytes)
        return refusedDeviceType(
            path,
            ExchangeText::tr("The file is larger than %1 MiB").arg(kMaxDeviceTypeBytes >> 20));
    DeviceTypeFile file{path, {}, {}};
    if (checkText(bytes).flaw == TextFlaw::None)
        file.problems = textProblems(bytes);
    YamlBudget budget;
    const Result<YamlTree> tree = readYaml(path, bytes, budget);
    if (tree)
        file.facts = TypeReader(tree.value(), file.problems).read(keys, isModule);
    else
        file.problems.append(yamlProblem(tree.error()));
    std::stable_sort(file.problems.begin(),
                     file.problems.end(),
                     [](const DeviceTypeProblem &a, const DeviceTypeProblem &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    return file;
}

} // namespace

DeviceTypeFile readDeviceType(const QString &path, QByteArrayView bytes)
{
    return readType(path, bytes, deviceTypeKeys());
}

DeviceTypeFile readModuleType(const QString &path, QByteArrayView bytes)
{
    return readType(path, bytes, moduleTypeKeys());
}

DeviceTypeFile refusedDeviceType(const QString &path, const QString &reason)
{
    return {path, {}, {{Rule::Yaml, 1, 1, reason}}};
}

} // namespace kf
