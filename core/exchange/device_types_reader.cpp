// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_reader.h"

#include "core/exchange/device_types_check.h"
#include "core/exchange/device_types_keys.h"
#include "core/exchange/device_types_text.h"
#include "core/exchange/device_types_words.h"
#include "core/exchange/exchange_text.h"
#include "core/project/text_check.h"
#include "core/project/yaml_reader.h"

#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
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

bool beginAlike(const QString &a, const QString &b)
{
    constexpr qsizetype kAlike = 3; ///< letters
    return a.left(kAlike).compare(b.left(kAlike), Qt::CaseInsensitive) == 0;
}

/// Reads one tree, noting what is wrong with it.
class TypeReader {
public:
    TypeReader(const YamlTree &tree, const QString &path, QList<DeviceTypeProblem> &problems)
        : m_check(tree, problems)
        , m_tree(tree)
        , m_path(path)
    {
    }

    std::optional<DeviceTypeFacts> read(std::span<const DeviceTypeKey> keys, bool isModule);

private:
    template<std::size_t N>
    std::optional<QString> word(const char *key, const std::array<QByteArrayView, N> &words);
    int count(const char *list) const;
    int supplyBays();
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
    void readPictures(DeviceTypeFacts &facts);
    QList<const YamlNode *> elements(const char *list) const;
    QSet<QByteArrayView> namesOf(const char *list) const;
    bool anyOf(const char *list, const char *key, QByteArrayView word) const;
    void checkSlug(const DeviceTypeFacts &facts);
    void checkFileName(const DeviceTypeFacts &facts);
    void checkFrontPorts();
    void checkPositions();
    void checkPorts(std::span<const DeviceTypeKey> keys);
    void checkPowerSource(const DeviceTypeFacts &facts);

    DeviceTypeCheck m_check;
    const YamlTree &m_tree;
    const QString &m_path;
};

/// The maps of that list.
QList<const YamlNode *> TypeReader::elements(const char *list) const
{
    QList<const YamlNode *> found;
    const YamlNode *node = m_check.child(list);
    if (node == nullptr || node->kind != Kind::List)
        return found;
    for (const YamlNode *each = m_tree.firstChild(*node); each; each = m_tree.nextSibling(*each)) {
        if (each->kind == Kind::Map)
            found.append(each);
    }
    return found;
}

QSet<QByteArrayView> TypeReader::namesOf(const char *list) const
{
    QSet<QByteArrayView> names;
    for (const YamlNode *each : elements(list)) {
        const YamlNode *name = m_tree.child(*each, "name");
        if (name != nullptr && name->kind == Kind::Scalar)
            names.insert(m_tree.text(*name));
    }
    return names;
}

/// True where an element of that list says `word` at `key`.
bool TypeReader::anyOf(const char *list, const char *key, QByteArrayView word) const
{
    const QList<const YamlNode *> all = elements(list);
    return std::any_of(all.begin(), all.end(), [&](const YamlNode *each) {
        const YamlNode *node = m_tree.child(*each, key);
        return node != nullptr && node->kind == Kind::Scalar && m_tree.text(*node) == word;
    });
}

/// The library's slugs begin with the manufacturer and end with the model or the part number.
void TypeReader::checkSlug(const DeviceTypeFacts &facts)
{
    if (!facts.slug)
        return;
    const YamlNode &node = *m_check.child("slug");
    const QString slug = deviceTypeSlug(*facts.slug);
    if (!slug.startsWith(deviceTypeSlug(facts.manufacturer)))
        m_check.note(Rule::ForeignSlug,
                     node,
                     ExchangeText::tr("The slug does not begin with the manufacturer (expected "
                                      "%1-\u2026)")
                         .arg(deviceTypeSlug(facts.manufacturer)));
    else if (!slug.endsWith(deviceTypeSlug(facts.model)) &&
             !(facts.partNumber && slug.endsWith(deviceTypeSlug(*facts.partNumber))))
        m_check.note(Rule::ForeignSlug,
                     node,
                     ExchangeText::tr("The slug ends neither with the model nor with the part "
                                      "number (expected \u2026-%1)")
                         .arg(deviceTypeSlug(facts.model)));
}

void TypeReader::checkFileName(const DeviceTypeFacts &facts)
{
    const QString name = deviceTypeSlug(QFileInfo(m_path).completeBaseName());
    const bool isPart = facts.partNumber && name == deviceTypeSlug(*facts.partNumber);
    if (!name.isEmpty() && name != deviceTypeSlug(facts.model) && !isPart)
        m_check.noteAtStart(Rule::FileName,
                            ExchangeText::tr("The file is named neither like the model nor like "
                                             "the part number (expected %1)")
                                .arg(deviceTypeSlug(facts.model)));
}

/// A front port is the other side of a rear port of the same file; newer files map them elsewhere.
void TypeReader::checkFrontPorts()
{
    const QSet<QByteArrayView> rear = namesOf("rear-ports");
    const bool isMapped = m_check.child("port-mappings") != nullptr;
    for (const YamlNode *each : elements("front-ports")) {
        const YamlNode *port = m_tree.child(*each, "rear_port");
        const std::optional<QString> named = m_check.text(port);
        if (!named && !isMapped)
            m_check.note(Rule::MissingRearPort,
                         *each,
                         ExchangeText::tr("The front port names no rear port"));
        else if (named && !rear.contains(m_tree.text(*port)))
            m_check.note(Rule::MissingRearPort,
                         *port,
                         ExchangeText::tr("The front port leads to %1, which is no rear port of it")
                             .arg(named->left(kShownCharacters)));
    }
}

/// Fan 1 and PSU 1 both stand first in their own kind; bays that begin alike are of one kind. Those
/// of one name are told of by their name alone.
void TypeReader::checkPositions()
{
    QHash<QString, QStringList> names; // by position
    for (const YamlNode *each : elements("module-bays")) {
        const YamlNode *node = m_tree.child(*each, "position");
        const std::optional<QString> position = m_check.text(node);
        const QString name = m_check.text(m_tree.child(*each, "name")).value_or(QString());
        if (!position)
            continue;
        QStringList &taken = names[*position];
        const auto alike =
            std::find_if(taken.cbegin(), taken.cend(), [&name](const QString &other) {
                return other != name && beginAlike(other, name);
            });
        if (alike != taken.cend())
            m_check.note(Rule::DuplicatePosition,
                         *node,
                         ExchangeText::tr("The bay %1 has the position %2 already")
                             .arg(alike->left(kShownCharacters), position->left(kShownCharacters)));
        taken.append(name);
    }
}

/// The library has no ports for screens.
void TypeReader::checkPorts(std::span<const DeviceTypeKey> keys)
{
    for (const DeviceTypeKey &list : keys) {
        if (list.value != DeviceTypeValue::Components || !list.name.endsWith("ports"))
            continue;
        for (const YamlNode *each : elements(list.name.data())) {
            for (const char *key : {"name", "label"}) {
                const YamlNode *node = m_tree.child(*each, key);
                const QString text = m_check.text(node).value_or(QString());
                if (!text.contains(QLatin1StringView("VGA"), Qt::CaseInsensitive))
                    continue;
                m_check.note(
                    Rule::VgaPort, *node, ExchangeText::tr("The library lists no VGA ports"));
                break;
            }
        }
    }
}

/// What draws power says by which of its parts; a device that is said to draw none has no ports
/// for it.
void TypeReader::checkPowerSource(const DeviceTypeFacts &facts)
{
    const bool hasPorts = facts.powerPorts > 0;
    const YamlNode *said = m_check.child("is_powered");
    if (!m_check.isEmpty(said) && !facts.isPowered)
        return; // neither true nor false: told of already
    if (facts.isPowered == false) {
        if (hasPorts || facts.powerOutlets > 0)
            m_check.note(Rule::UnpoweredWithPorts,
                         *said,
                         hasPorts ? ExchangeText::tr("is_powered is false, but there are power "
                                                     "ports; their draws count")
                                  : ExchangeText::tr("is_powered is false, but there are power "
                                                     "outlets"));
        return;
    }
    const bool hasSource = hasPorts || facts.moduleBays > 0 || facts.subdeviceRole == u"child" ||
                           anyOf("interfaces", "poe_mode", "pd") ||
                           anyOf("console-ports", "_is_power_source", "true") ||
                           anyOf("rear-ports", "_is_power_source", "true");
    if (!hasSource)
        m_check.noteAtStart(Rule::NoPowerSource,
                            ExchangeText::tr("Nothing says where its power comes from (expected "
                                             "power ports, or is_powered: false)"));
}

void TypeReader::readPictures(DeviceTypeFacts &facts)
{
    for (const auto &[key, face] :
         {std::pair("front_image", "front"), std::pair("rear_image", "rear")}) {
        const YamlNode *node = m_check.child(key);
        if (m_check.flag(node) == true)
            facts.pictures.append({QString::fromLatin1(face), int(node->line), int(node->column)});
    }
}

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

/// PSU1, PS-2, PEM 0, Power Supply 1: bays of other modules draw through these.
int TypeReader::supplyBays()
{
    static const QRegularExpression supply(
        QStringLiteral("\\b(PSU|PS|PEM|PWR|power|supply)(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    int found = 0;
    for (const YamlNode *bay : elements("module-bays")) {
        const std::optional<QString> name = m_check.text(m_tree.child(*bay, "name"));
        found += name && supply.match(*name).hasMatch() ? 1 : 0;
    }
    return found;
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
    const QSet<QByteArrayView> ports = namesOf("power-ports");
    for (const YamlNode *each : elements("power-outlets")) {
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
    QMap<double, int> bySpeed;
    for (const YamlNode *each : elements("interfaces")) {
        const YamlNode *node = m_tree.child(*each, "type");
        const QByteArrayView type =
            node != nullptr && node->kind == Kind::Scalar ? m_tree.text(*node) : QByteArrayView();
        if (type.startsWith("infiniband"))
            ++facts.infiniband;
        const double gbps = interfaceGbps(type);
        if (gbps > 0.0 && m_check.flag(m_tree.child(*each, "mgmt_only")) != true)
            ++bySpeed[gbps];
    }
    for (auto each = bySpeed.cbegin(); each != bySpeed.cend(); ++each) {
        if (each.value() >= facts.mostPorts.count)
            facts.mostPorts = {each.value(), each.key()};
    }
}

void TypeReader::readHeight(DeviceTypeFacts &facts)
{
    const YamlNode *height = m_check.child("u_height");
    facts.heightU = m_check.number(height);
    facts.isHeightMissing = m_check.isEmpty(height);
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
    if (m_check.isEmpty(depth))
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
    facts.partNumber = m_check.text(m_check.child("part_number"));
    m_check.checkKeys(m_tree.root(), keys);
    checkFileName(facts);
    checkFrontPorts();
    checkPositions();
    checkPorts(keys);
    facts.weightKg = weight();
    noteRepeatedNames(keys);
    readPowerPorts(facts);
    readPowerOutlets(facts);
    readInterfaces(facts);
    facts.moduleBays = count("module-bays");
    facts.supplyBays = supplyBays();
    if (isModule)
        return facts;
    readMounting(facts);
    checkSlug(facts);
    checkPowerSource(facts);
    readPictures(facts);
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
        file.facts = TypeReader(tree.value(), path, file.problems).read(keys, isModule);
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
