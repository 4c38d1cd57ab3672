// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/manifest.h"

#include "core/base/number_text.h"
#include "core/plan/validate/validate.h"
#include "core/project/decoder.h"
#include "core/project/encoder.h"
#include "core/project/yaml_reader.h"

#include <algorithm>

namespace kf {

namespace {

constexpr QLatin1StringView kFormat("kfplan");

/// The format's number, where that is all that can be trusted: a later format may change the rest.
qint64 versionIn(const YamlTree &tree)
{
    const YamlNode *node = tree.isEmpty() ? nullptr : tree.child(tree.root(), "version");
    if (node == nullptr || node->isQuoted)
        return 0;
    return wholeNumberFromText(tree.text(*node)).value_or(0);
}

Error tooNew(qint64 version)
{
    const QString message = ProjectText::tr("The plan was written by a newer KFPlan (format %1); "
                                            "open it with the release that wrote it or later")
                                .arg(version);
    const Problem problem{
        QString(kManifestEntry), 0, 0, message, ProjectText::tr("format %1").arg(kFormatVersion)};
    return {ErrorKind::TooNew, message, QString(kManifestEntry), {problem}};
}

/// Notes every name that is not there, at its line.
void compareNames(const QList<ArchiveEntry> &entries,
                  const QList<QString> &names,
                  const YamlTree &tree,
                  Decoder &decoder)
{
    const YamlNode &list = *tree.child(tree.root(), "entries");
    const YamlNode *node = tree.firstChild(list);
    for (const QString &name : names) {
        const bool isThere = std::any_of(
            entries.begin(), entries.end(), [&](const auto &entry) { return entry.name == name; });
        if (!isThere)
            decoder.note(*node,
                         ProjectText::tr("The entry %1 is missing").arg(name),
                         ProjectText::tr("every entry that the manifest names"));
        node = tree.nextSibling(*node);
    }
}

} // namespace

Error errorFor(ErrorKind kind, const QList<Problem> &problems)
{
    const Problem &first = problems.first();
    QString where = first.entry;
    if (first.line > 0)
        where += QStringLiteral(":%1:%2").arg(first.line).arg(first.column);
    if (problems.size() == 1)
        return {kind, first.message, where, problems};
    const QString message = ProjectText::tr(
        "The plan cannot be opened: %n problem(s) found", nullptr, int(problems.size()));
    return {kind, message, where, problems};
}

Result<Manifest> readManifest(const QList<ArchiveEntry> &entries)
{
    const auto entry = std::find_if(
        entries.begin(), entries.end(), [](const auto &e) { return e.name == kManifestEntry; });
    const QString name(kManifestEntry);
    if (entry == entries.end())
        return errorFor(ErrorKind::Damaged,
                        {{name,
                          0,
                          0,
                          ProjectText::tr("The entry %1 is missing").arg(name),
                          ProjectText::tr("every plan has one")}});
    YamlBudget budget;
    Result<YamlTree> tree = readYaml(name, entry->bytes, budget);
    if (!tree)
        return tree.error();
    if (const qint64 version = versionIn(tree.value()); version > kFormatVersion)
        return tooNew(version);

    QList<Problem> problems;
    Decoder decoder(name, tree.value(), problems);
    Manifest manifest;
    decoder.readRoot(manifest);
    if (problems.isEmpty() && (manifest.format != kFormat || manifest.version != kFormatVersion))
        decoder.note(tree.value().root(),
                     ProjectText::tr("This is not the manifest of a plan"),
                     ProjectText::tr("format: kfplan and version: %1").arg(kFormatVersion));
    if (problems.isEmpty() && manifest.entries)
        compareNames(entries, *manifest.entries, tree.value(), decoder);
    if (!problems.isEmpty())
        return errorFor(ErrorKind::Damaged, problems.first(qMin(kMaxProblems, problems.size())));
    return manifest;
}

QList<QString> namesInManifest(const QByteArray &bytes)
{
    YamlBudget budget;
    const Result<YamlTree> tree = readYaml(QString(kManifestEntry), bytes, budget);
    if (!tree)
        return {};
    QList<Problem> problems;
    Manifest manifest;
    Decoder(QString(kManifestEntry), tree.value(), problems).readRoot(manifest);
    return problems.isEmpty() ? manifest.entries.value_or(QList<QString>()) : QList<QString>();
}

ArchiveEntry writeManifest(const QList<QString> &names, const KeptKeys &kept)
{
    Manifest manifest;
    manifest.format = kFormat;
    manifest.version = kFormatVersion;
    manifest.generator = QStringLiteral("KFPlan");
    manifest.entries = names;
    manifest.kept = kept;
    return {QString(kManifestEntry), Encoder::text(manifest)};
}

} // namespace kf
