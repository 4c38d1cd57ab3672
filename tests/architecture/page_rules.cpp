// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/page_rules.h"

#include "tests/architecture/code_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace kf::architecture {

namespace {

/// The folders of core that calculate.
const QRegularExpression &arithmeticHeader()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*#\\s*include\\s*\"core/((?:capacity|cost|demand|evaluate|growth|platform|storage|"
        "topology|workloads)/[^\"]+)\""));
    return pattern;
}

/// What of them a page may see: values of the plan, and names that go with figures.
bool isValue(const QString &header)
{
    static const QSet<QString> values = {
        QStringLiteral("demand/bands.h"),
        QStringLiteral("demand/demand.h"),
        QStringLiteral("growth/scenario.h"),
        QStringLiteral("platform/platform.h"),
        QStringLiteral("storage/storage.h"),
        QStringLiteral("topology/topology.h"),
        QStringLiteral("topology/topology_limits.h"), // a rack's figures as a list
        QStringLiteral("topology/topology_walk.h"),   // finds racks and devices of a plan
        QStringLiteral("topology/fabric_roles.h"),
        QStringLiteral("workloads/workloads.h"),
    };
    return header.endsWith(QLatin1String("_figures.h")) || values.contains(header);
}

/// Dialogs that run a study of their own, each with progress and a way to stop it.
bool isAgreed(const QString &path, const QString &header)
{
    static const QSet<std::pair<QString, QString>> agreed = {
        {QStringLiteral("ui/pages/topology/fill_dialog.h"),
         QStringLiteral("evaluate/fill_request.h")},
        {QStringLiteral("ui/pages/topology/fill_rules.h"), // a part of that dialog
         QStringLiteral("evaluate/fill_request.h")},
        {QStringLiteral("ui/pages/topology/fill_words.h"),
         QStringLiteral("evaluate/fill_request.h")},
    };
    return agreed.contains({path, header});
}

const QRegularExpression &arithmeticCall()
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(evaluate|explain|peaksOfYear|topologyFigures|rackFigures|topologyMonths|"
        "loadOfDevices|lossesOf|suppliesOf|powerLimit|placedSupply|"
        "storageForecast|capacityForecast|supplyByMonth|summarise|demandPart|growthPart)\\s*\\("));
    return pattern;
}

} // namespace

Breaches arithmeticInPages(const SourceFile &file)
{
    Breaches breaches;
    if (!file.path.startsWith(u"ui/pages/"))
        return breaches;
    const QStringList includes = withoutComments(file.text).split(u'\n');
    const QStringList code = withoutCommentsAndLiterals(file.text).split(u'\n');
    for (qsizetype at = 0; at < code.size(); ++at) {
        const int line = int(at) + 1;
        const auto header = arithmeticHeader().match(includes.at(at));
        if (header.hasMatch() && !isValue(header.captured(1)) &&
            !isAgreed(file.path, header.captured(1)))
            breaches.append(
                {file.path,
                 line,
                 QStringLiteral("a page must not include the arithmetic: ") + header.captured(1)});
        const auto call = arithmeticCall().match(code.at(at));
        if (call.hasMatch())
            breaches.append({file.path,
                             line,
                             QStringLiteral("a page must not calculate: ") + call.captured(1)});
    }
    return breaches;
}

Breaches linesThatSavingMisses(const SourceFile &file)
{
    static const QSet<QString> editors = {QStringLiteral("ui/pages/parts/kept_line.cpp"),
                                          QStringLiteral("ui/pages/parts/month_bar.cpp")};
    Breaches breaches;
    if (!file.path.startsWith(u"ui/pages/") || file.path.endsWith(u"_dialog.cpp") ||
        editors.contains(file.path))
        return breaches;
    const QStringList code = withoutCommentsAndLiterals(file.text).split(u'\n');
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code.at(at).contains(QLatin1String("QLineEdit::editingFinished")))
            breaches.append({file.path,
                             int(at) + 1,
                             QStringLiteral("a text on a page is a KeptLine, or it is lost when "
                                            "the plan is saved")});
    }
    return breaches;
}

} // namespace kf::architecture
