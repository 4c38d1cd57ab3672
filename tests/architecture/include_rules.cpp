// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include "tests/architecture/code_text.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace kf::architecture {

namespace {

/// One row: what a folder may include besides itself.
struct Row {
    QStringList rooms;    ///< these folders
    QStringList asWellAs; ///< and what these folders include, themselves too
};

// Folders of core; `base` is open to all of them. No row, no right.
const QMap<QString, Row> &coreRows()
{
    static const QStringList arithmetic =
        QStringLiteral(
            "cells catalog users demand storage workloads growth topology capacity platform cost")
            .split(u' ');
    static const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    static const QMap<QString, Row> rows = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("cells"), {}},
        {QStringLiteral("catalog"), {}},
        {QStringLiteral("users"), {}},
        {QStringLiteral("demand"), {}},
        {QStringLiteral("storage"), {}},
        {QStringLiteral("workloads"), {words("catalog demand"), {}}},
        {QStringLiteral("growth"), {words("demand"), {}}},
        {QStringLiteral("topology"), {words("catalog"), {}}},
        {QStringLiteral("capacity"), {words("catalog growth"), {}}},
        {QStringLiteral("platform"), {words("catalog users demand workloads growth"), {}}},
        {QStringLiteral("cost"), {words("catalog demand growth storage topology"), {}}},
        {QStringLiteral("plan"), {arithmetic, {}}},
        {QStringLiteral("figures"), {arithmetic, {}}},
        {QStringLiteral("words"), {{}, words("plan figures")}},
        {QStringLiteral("findings"), {{}, words("plan figures words")}},
        // Figures only: what they are called is for those who show them.
        {QStringLiteral("evaluate"), {words("findings"), words("plan figures")}},
        {QStringLiteral("report"), {{}, words("evaluate words")}},
        {QStringLiteral("project"), {{}, words("plan")}},
        {QStringLiteral("exchange"), {words("cells figures project words"), words("plan")}},
    };
    return rows;
}

/// One row of the window's folders; `theme` and themselves are open to all of them.
struct UiRow {
    QStringList ui;
    QStringList core; ///< folders of core; empty means all of core
};

const QMap<QString, UiRow> &uiRows()
{
    static const QStringList shown = {
        QStringLiteral("document"), QStringLiteral("grid"), QStringLiteral("charts")};
    // A page hosts the rack scene and the report's preview; the printed report draws racks.
    static const QStringList hosted =
        shown + QStringList{QStringLiteral("rack"), QStringLiteral("report")};
    static const QStringList printed = shown + QStringList{QStringLiteral("rack")};
    static const QStringList every =
        shown +
        QStringList{QStringLiteral("pages"), QStringLiteral("rack"), QStringLiteral("report")};
    static const QMap<QString, UiRow> rows = {
        {QStringLiteral("theme"), {}},
        {QStringLiteral("grid"),
         {{}, {QStringLiteral("cells"), QStringLiteral("base"), QStringLiteral("words")}}},
        {QStringLiteral("charts"), {{}, {QStringLiteral("base"), QStringLiteral("words")}}},
        {QStringLiteral("document"), {}},
        {QStringLiteral("pages"), {hosted, {}}},
        {QStringLiteral("rack"), {shown, {}}},
        {QStringLiteral("report"), {printed, {}}},
        {QStringLiteral("difference"), {every, {}}},
        {QStringLiteral("recovery"), {every + QStringList{QStringLiteral("difference")}, {}}},
        {QStringLiteral("sharing"), {{}, {}}},
        {QStringLiteral("shell"),
         {every + QStringList{QStringLiteral("difference"),
                              QStringLiteral("recovery"),
                              QStringLiteral("sharing")},
          {}}},
    };
    return rows;
}

QString layerOf(const QString &room)
{
    return room == u"app/net" ? room : room.section(u'/', 0, 0);
}

QSet<QString> openTo(const QString &coreRoom)
{
    QSet<QString> open = {coreRoom, QStringLiteral("base")};
    const Row row = coreRows().value(coreRoom);
    for (const QString &room : row.rooms)
        open.insert(room);
    for (const QString &other : row.asWellAs)
        open.unite(openTo(other));
    return open;
}

bool coreMayInclude(const QString &room, const QString &other)
{
    return layerOf(other) == u"core" &&
           openTo(room.section(u'/', 1)).contains(other.section(u'/', 1));
}

bool uiMayInclude(const QString &room, const QString &other)
{
    const UiRow row = uiRows().value(room.section(u'/', 1));
    const QString folder = other.section(u'/', 1);
    if (layerOf(other) == u"core")
        return row.core.isEmpty() || row.core.contains(folder);
    return layerOf(other) == u"ui" && (folder == u"theme" || row.ui.contains(folder));
}

bool mayInclude(const QString &room, const QString &other)
{
    const QString layer = layerOf(room);
    if (layer == u"tests" || room == other)
        return true;
    if (layer == u"core")
        return coreMayInclude(room, other);
    if (layer == u"ui")
        return uiMayInclude(room, other);
    if (layer == u"app/net")
        return layerOf(other) == u"core";
    return layerOf(other) != u"tests";
}

bool isAgreed(const QString &room, const QString &other)
{
    for (const Agreed &agreed : agreedIncludes()) {
        if (agreed.room == room && agreed.included == other)
            return true;
    }
    return false;
}

struct Include {
    int line;
    QString name;
    bool isOfProject; ///< "..." and not <...>
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"));
    QList<Include> found;
    const QStringList lines = withoutComments(file.text).split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto match = pattern.match(lines.at(at));
        if (match.hasMatch())
            found.append({int(at) + 1, match.captured(2), match.captured(1) == u"\""});
    }
    return found;
}

bool isStartOf(const QString &name, const char *prefixes)
{
    for (const QString &prefix : QString::fromLatin1(prefixes).split(u' ')) {
        if (name.startsWith(prefix))
            return true;
    }
    return false;
}

bool isQt(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(Q[A-Z]|Qt|q[a-z0-9_]+\\.h$)"));
    return pattern.match(name).hasMatch();
}

bool isSocket(const QString &name, const QtHeaders &qt)
{
    return isStartOf(name, "QtNetwork sys/socket netinet/ arpa/ netdb.h curl/") ||
           (qt.network.contains(name) && !qt.core.contains(name));
}

bool coreMayKnow(const QString &name, const QtHeaders &qt)
{
    if (name == u"QSettings" || name == u"qsettings.h" || name.endsWith(u"/QSettings"))
        return false;
    if (isQt(name))
        return name.startsWith(u"QtCore/") || qt.core.contains(name);
    return !isSocket(name, qt);
}

bool readsCommandLines(const QString &name)
{
    return name.startsWith(u"CLI/") || name.endsWith(u"QCommandLineParser");
}

bool layerMayKnow(const QString &layer, const QString &name, const QtHeaders &qt)
{
    if (layer == u"core")
        return coreMayKnow(name, qt) && !readsCommandLines(name);
    if (layer == u"ui")
        return !isSocket(name, qt) && !readsCommandLines(name);
    if (layer == u"app/net")
        return !isQt(name) || qt.core.contains(name) || isSocket(name, qt) ||
               name.startsWith(u"QtCore/");
    return true;
}

/// What moc writes of the classes of this source or of its header.
bool isMadeByMoc(const QString &name)
{
    return name.endsWith(u".moc") || (name.startsWith(u"moc_") && name.endsWith(u".cpp"));
}

} // namespace

const QList<Agreed> &agreedIncludes()
{
    static const QList<Agreed> agreed = {
        {QStringLiteral("core/figures"),
         QStringLiteral("core/plan"),
         QStringLiteral("an Evaluation holds the plan that it was made from")},
    };
    return agreed;
}

bool isKnownRoom(const QString &room)
{
    const QString layer = layerOf(room);
    if (layer == u"core")
        return coreRows().contains(room.section(u'/', 1));
    if (layer == u"ui")
        return uiRows().contains(room.section(u'/', 1));
    return layer == u"app" || layer == u"app/net" || layer == u"resources" || layer == u"tests";
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const QString &layer = parts.constFirst();
    if (path.startsWith(u"app/net/"))
        return QStringLiteral("app/net");
    const bool hasRooms = layer == u"core" || layer == u"ui";
    return hasRooms && parts.size() > 2 ? layer + u'/' + parts.at(1) : layer;
}

Breaches forbiddenRooms(const SourceFile &file, bool strictly)
{
    const QString room = roomOf(file.path);
    Breaches breaches;
    if (!isKnownRoom(room))
        breaches.append({file.path, 0, room + QStringLiteral(" has no row in the tables")});
    for (const Include &include : includesOf(file)) {
        if (!include.isOfProject || (layerOf(room) == u"ui" && isMadeByMoc(include.name)))
            continue;
        const QString other = roomOf(include.name);
        if (!isKnownRoom(other))
            breaches.append({file.path,
                             include.line,
                             include.name + QStringLiteral(" is not named from the root")});
        else if (!mayInclude(room, other) && (strictly || !isAgreed(room, other)))
            breaches.append({file.path,
                             include.line,
                             QStringLiteral("%1 may not include %2").arg(room, include.name)});
    }
    return breaches;
}

Breaches forbiddenLibraries(const SourceFile &file, const QtHeaders &qt)
{
    const QString layer = layerOf(roomOf(file.path));
    Breaches breaches;
    for (const Include &include : includesOf(file)) {
        if (!include.isOfProject && !layerMayKnow(layer, include.name, qt))
            breaches.append({file.path,
                             include.line,
                             QStringLiteral("%1 must not know <%2>").arg(layer, include.name)});
    }
    return breaches;
}

} // namespace kf::architecture
