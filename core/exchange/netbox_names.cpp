// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/netbox_names.h"

namespace kf {

namespace {

using ScopedName = std::pair<Id, QString>;

ScopedName keyOf(const NetboxNamed &thing, const QString &name)
{
    return {thing.scope, name.toCaseFolded()};
}

QString ownName(const NetboxNamed &thing, qsizetype longest)
{
    const QString name = thing.name.value_or(QString()).simplified();
    return name.isEmpty() || name.size() > longest ? thing.id : name;
}

/// Gives those that share a name their ids; false where none does. An id that is taken over may be
/// the name of a third.
bool tellApart(const QList<NetboxNamed> &things, QHash<Id, QString> &names)
{
    QHash<ScopedName, int> uses;
    for (const NetboxNamed &thing : things)
        ++uses[keyOf(thing, names.value(thing.id))];
    bool changed = false;
    for (const NetboxNamed &thing : things) {
        QString &name = names[thing.id];
        if (name == thing.id || uses.value(keyOf(thing, name)) == 1)
            continue;
        name = thing.id;
        changed = true;
    }
    return changed;
}

} // namespace

QHash<Id, QString> netboxNames(const QList<NetboxNamed> &things, qsizetype longest)
{
    QHash<Id, QString> names;
    for (const NetboxNamed &thing : things)
        names.insert(thing.id, ownName(thing, longest));
    while (tellApart(things, names)) {
    }
    return names;
}

QString NetboxSlugs::slugFor(const QString &text)
{
    const QString base = idFromName(text);
    QString slug = base;
    for (int number = 2; m_given.contains(slug); ++number)
        slug = QStringLiteral("%1-%2").arg(base).arg(number);
    m_given.insert(slug);
    return slug;
}

} // namespace kf
