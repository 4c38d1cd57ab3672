// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/conflict_copies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kf {

bool isConflictCopyOf(const QString &name, const QString &plan)
{
    const QFileInfo copy(name);
    const QFileInfo original(plan);
    const QString stem = original.completeBaseName();
    if (stem.isEmpty() || copy.suffix() != original.suffix() ||
        !copy.completeBaseName().startsWith(stem))
        return false;
    // Nextcloud, Dropbox ("Ada's conflicted copy"); Syncthing; ownCloud of old.
    static const QRegularExpression ending(QRegularExpression::anchoredPattern(QStringLiteral(
        "( \\([^()]*conflicted copy[^()]*\\)|\\.sync-conflict-[0-9A-Za-z-]+|_conflict-[0-9-]+)")));
    return ending.match(copy.completeBaseName().mid(stem.size())).hasMatch();
}

QStringList conflictCopiesOf(const QString &path)
{
    const QFileInfo plan(path);
    QStringList copies;
    const QFileInfoList beside =
        plan.dir().entryInfoList({u'*' + QStringLiteral(".") + plan.suffix()},
                                 QDir::Files | QDir::NoSymLinks | QDir::Readable,
                                 QDir::Name);
    for (const QFileInfo &file : beside) {
        if (isConflictCopyOf(file.fileName(), plan.fileName()))
            copies.append(file.filePath());
    }
    return copies;
}

} // namespace kf
