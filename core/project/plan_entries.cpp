// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as the entries of its archive, and back.
#include "core/base/number_text.h"
#include "core/plan/limits.h"
#include "core/plan/schema.h"
#include "core/plan/validate/validate.h"
#include "core/project/archive.h"
#include "core/project/changed_entries.h"
#include "core/project/decoder.h"
#include "core/project/manifest.h"
#include "core/project/plan_file.h"
#include "core/project/section_codec.h"
#include "core/project/yaml_reader.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <vector>

namespace kf {

namespace {

QString entryName(const char *section)
{
    return QString::fromLatin1(section) + QStringLiteral(".yaml");
}

/// Reads the sections of a plan and remembers where everything stood.
class PlanReader {
public:
    explicit PlanReader(const QList<ArchiveEntry> &entries);

    template<typename Owner, typename T> void read(const Key<Owner, T> &key, T &section);
    void keepOthers(Plan &plan);
    void limitGroups(const Plan &plan);
    void addProblemsOf(const Plan &plan, const ZoneTable &zones);

    bool hasProblems() const { return !m_problems.isEmpty(); }
    Error error();

private:
    struct Section {
        YamlTree tree;
        std::unique_ptr<Decoder> decoder;
    };
    struct Found {
        const YamlNode *node;
        bool isExact; ///< not a node around the wanted one
    };

    void missing(const QString &entry);
    static Found find(const YamlTree &tree, const QStringList &steps);
    static bool isRangeProblem(const Section &section, const Found &found);
    void add(const PlanProblem &problem);

    const QList<ArchiveEntry> &m_entries;
    QHash<QString, qsizetype> m_index;
    QList<QString> m_order; ///< entry names in the order of the file format
    YamlBudget m_budget;
    std::vector<std::unique_ptr<Section>> m_sections; ///< one for each of m_order, or nullptr
    QList<Problem> m_problems;
    bool m_isDamaged = false;
    bool m_couldDecode = true;
};

PlanReader::PlanReader(const QList<ArchiveEntry> &entries) : m_entries(entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_index.insert(entries[i].name, i);
}

void PlanReader::missing(const QString &entry)
{
    m_isDamaged = true;
    m_problems.append({entry,
                       0,
                       0,
                       ProjectText::tr("The entry %1 is missing").arg(entry),
                       ProjectText::tr("every plan has one")});
}

template<typename Owner, typename T> void PlanReader::read(const Key<Owner, T> &key, T &section)
{
    const QString name = entryName(key.name);
    m_order.append(name);
    m_sections.push_back(nullptr);
    const auto found = m_index.constFind(name);
    if (found == m_index.constEnd()) {
        if (key.rule.isRequired)
            missing(name);
        return;
    }
    Result<YamlTree> tree = readYaml(name, m_entries[*found].bytes, m_budget);
    if (!tree) {
        m_isDamaged = true;
        m_problems.append(tree.error().problems);
        return;
    }
    auto read = std::make_unique<Section>();
    read->tree = std::move(tree).value();
    read->decoder = std::make_unique<Decoder>(name, read->tree, m_problems);
    readSection(*read->decoder, section);
    m_sections.back() = std::move(read);
}

void PlanReader::keepOthers(Plan &plan)
{
    for (const ArchiveEntry &entry : m_entries) {
        if (entry.name == kManifestEntry || m_order.contains(entry.name))
            continue;
        if (const std::optional<QString> flaw = flawOfEntryName(entry.name))
            m_problems.append({entry.name, 0, 0, *flaw, ProjectText::tr("a plain name")});
        else
            plan.otherEntries.insert(entry.name, entry.bytes);
    }
}

void PlanReader::limitGroups(const Plan &plan)
{
    if (plan.demand.groups.size() <= kMaxGroups)
        return;
    PlanProblem problem;
    problem.steps = QStringList{QStringLiteral("demand"), QStringLiteral("groups")};
    problem.message =
        ProjectText::tr("The plan has %n group(s)", nullptr, int(plan.demand.groups.size()));
    problem.expected = ProjectText::tr("at most %1 groups").arg(kMaxGroups);
    add(problem);
}

/// A number outside its range, at a node that was read well: true whatever else is wrong.
bool PlanReader::isRangeProblem(const Section &section, const Found &found)
{
    const YamlNode &node = *found.node;
    return found.isExact && node.kind == YamlNode::Kind::Scalar && !node.isQuoted &&
           !section.decoder->hasRefused(node) && numberFromText(section.tree.text(node));
}

/// The node at the end of `steps` behind the section, or the nearest one that is there.
PlanReader::Found PlanReader::find(const YamlTree &tree, const QStringList &steps)
{
    Found found{&tree.root(), true};
    for (qsizetype i = 1; i < steps.size() && found.isExact; ++i) {
        const YamlNode *next = found.node->kind == YamlNode::Kind::List
                                   ? tree.element(*found.node, steps[i].toLongLong())
                                   : tree.child(*found.node, steps[i].toUtf8());
        found.isExact = next != nullptr;
        found.node = found.isExact ? next : found.node;
    }
    return found;
}

void PlanReader::add(const PlanProblem &problem)
{
    const QString entry = problem.steps.value(0) + QStringLiteral(".yaml");
    const qsizetype order = m_order.indexOf(entry);
    Problem placed{order < 0 ? QString() : entry, 0, 0, problem.message, problem.expected};
    const Section *section = order < 0 ? nullptr : m_sections[std::size_t(order)].get();
    bool isRange = false;
    if (section != nullptr && !section->tree.isEmpty()) {
        const Found found = find(section->tree, problem.steps);
        placed.line = int(found.node->line);
        placed.column = int(found.node->column);
        isRange = isRangeProblem(*section, found);
    }
    if (m_couldDecode || isRange)
        m_problems.append(placed);
}

void PlanReader::addProblemsOf(const Plan &plan, const ZoneTable &zones)
{
    m_couldDecode = m_problems.isEmpty();
    for (const PlanProblem &problem : validate(plan, zones)) {
        if (problem.ruleClass == RuleClass::Structure)
            add(problem);
    }
}

Error PlanReader::error()
{
    const auto before = [this](const Problem &a, const Problem &b) {
        const auto place = [this](const Problem &p) {
            return std::tuple(m_order.indexOf(p.entry), p.line, p.column);
        };
        return place(a) < place(b);
    };
    std::stable_sort(m_problems.begin(), m_problems.end(), before);
    const qsizetype shown = qMin(qsizetype(kMaxProblems), m_problems.size());
    return errorFor(m_isDamaged ? ErrorKind::Damaged : ErrorKind::Invalid, m_problems.first(shown));
}

} // namespace

Result<Plan> decodeEntries(const QList<ArchiveEntry> &entries, const ZoneTable &zones)
{
    Result<Manifest> manifest = readManifest(entries);
    if (!manifest)
        return manifest.error();
    Plan plan;
    plan.keptManifest = manifest.value().kept;
    PlanReader reader(entries);
    forEachKey(plan, [&](const auto &key, auto &section) { reader.read(key, section); });
    reader.keepOthers(plan);
    reader.limitGroups(plan);
    reader.addProblemsOf(plan, zones);
    if (reader.hasProblems())
        return reader.error();
    return plan;
}

QList<ArchiveEntry> encodeEntries(const Plan &plan)
{
    QList<ArchiveEntry> entries;
    forEachKey(plan, [&](const auto &key, const auto &section) {
        const QByteArray text = textOfSection(section);
        if (!text.isEmpty() || key.rule.isRequired)
            entries.append({entryName(key.name), text});
    });
    for (auto other = plan.otherEntries.cbegin(); other != plan.otherEntries.cend(); ++other)
        entries.append({other.key(), other.value()});
    QList<QString> names;
    for (const ArchiveEntry &entry : entries)
        names.append(entry.name);
    entries.prepend(writeManifest(names, plan.keptManifest));
    return entries;
}

QList<ArchiveEntry> changedEntries(const Plan &before, const Plan &after)
{
    QList<ArchiveEntry> entries;
    if (!(before.keptManifest == after.keptManifest))
        entries.append(writeManifest({}, after.keptManifest));
    forEachKey(after, [&](const auto &key, const auto &section) {
        if (section == before.*(key.member))
            return;
        const QByteArray text = textOfSection(section);
        entries.append({entryName(key.name), text.isEmpty() ? QByteArray() : text});
    });
    for (auto other = after.otherEntries.cbegin(); other != after.otherEntries.cend(); ++other) {
        if (!before.otherEntries.contains(other.key()) ||
            before.otherEntries.value(other.key()) != other.value())
            entries.append({other.key(), other.value().isNull() ? QByteArray("") : other.value()});
    }
    for (auto other = before.otherEntries.cbegin(); other != before.otherEntries.cend(); ++other) {
        if (!after.otherEntries.contains(other.key()))
            entries.append({other.key(), {}});
    }
    return entries;
}

Result<QByteArray> encodePlan(const Plan &plan)
{
    return writeArchive(encodeEntries(plan));
}

Result<Plan> decodePlan(const QByteArray &bytes, const ZoneTable &zones)
{
    const Result<QList<ArchiveEntry>> entries = readArchive(bytes);
    if (!entries)
        return entries.error();
    return decodeEntries(entries.value(), zones);
}

} // namespace kf
