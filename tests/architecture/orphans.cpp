// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/orphans.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace kf::architecture {

namespace {

/// Every word of a CMakeLists.txt that may be a file, from the root of the tree.
QSet<QString> namesIn(const SourceFile &list)
{
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression between(QStringLiteral("[\\s()\";]+"));
    static const QRegularExpression here(
        QStringLiteral("^\\$\\{CMAKE_CURRENT_(SOURCE|LIST)_DIR\\}/"));
    static const QString root = QStringLiteral("${PROJECT_SOURCE_DIR}/");
    QString text = list.text;
    text.remove(comment);
    const QString folder =
        list.path.contains(u'/') ? list.path.section(u'/', 0, -2) + u'/' : QString();
    QSet<QString> names;
    for (QString word : text.split(between, Qt::SkipEmptyParts)) {
        const bool isFromRoot = word.startsWith(root);
        word = isFromRoot ? word.mid(root.size()) : folder + word.remove(here);
        names.insert(QDir::cleanPath(word));
    }
    return names;
}

} // namespace

Breaches orphans(const QList<SourceFile> &sources, const QList<SourceFile> &lists)
{
    QSet<QString> named;
    for (const SourceFile &list : lists)
        named.unite(namesIn(list));
    Breaches breaches;
    for (const SourceFile &source : sources) {
        if (!named.contains(source.path))
            breaches.append({source.path, 0, QStringLiteral("no CMakeLists.txt names this file")});
    }
    return breaches;
}

} // namespace kf::architecture
