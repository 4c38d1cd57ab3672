// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/named_list.h"

#include "ui/grid/other_words.h"

#include <algorithm>

namespace kf {

namespace {

constexpr QLatin1Char kBetweenNames(',');

/// The one choice that is meant, or nullptr.
const Choice *choiceNamed(const QString &name, const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        if (choice.key == name || choice.label.compare(name, Qt::CaseInsensitive) == 0)
            return &choice;
    }
    const Choice *found = nullptr;
    for (const Choice &choice : choices) {
        if (!choice.label.startsWith(name, Qt::CaseInsensitive))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &choice;
    }
    return found != nullptr ? found : choiceCalled(name, choices);
}

} // namespace

QString namesText(const QList<Id> &ids, const QList<Choice> &choices)
{
    QStringList names;
    for (const Id &id : ids) {
        const auto its = std::find_if(
            choices.cbegin(), choices.cend(), [&id](const Choice &one) { return one.key == id; });
        names.append(its == choices.cend() ? id : its->label);
    }
    return names.join(QStringLiteral(", "));
}

Result<QList<Id>>
idsNamed(const QString &names, const QList<Choice> &choices, const QString &unknown)
{
    QList<Id> ids;
    for (const QString &part : names.split(kBetweenNames, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        const Choice *its = choiceNamed(name, choices);
        if (its == nullptr)
            return Error{ErrorKind::NotFound, unknown.arg(name), {}, {}};
        if (!ids.contains(its->key))
            ids.append(its->key);
    }
    return ids;
}

} // namespace kf
