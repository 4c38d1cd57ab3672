// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/component_words.h"

#include "core/words/amount_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ComponentView)
};

} // namespace

QString inclusionText(const QString &inclusion)
{
    if (inclusion == QLatin1String("default"))
        return Text::tr("in the distribution");
    if (inclusion == QLatin1String("optional"))
        return Text::tr("optional");
    if (inclusion == QLatin1String("experimental"))
        return Text::tr("experimental");
    if (inclusion == QLatin1String("external"))
        return Text::tr("from elsewhere");
    if (inclusion == QLatin1String("client-side"))
        return Text::tr("on the person's machine");
    return inclusion;
}

QString kindReason(const QString &category)
{
    if (category == QLatin1String("extends-api"))
        return Text::tr("Used through custom resources: the API server asks for the login, and "
                        "roles (RBAC) say who may.");
    if (category == QLatin1String("application"))
        return Text::tr("Used through pages of its own: a login surface that the gateway guards.");
    if (category == QLatin1String("platform-dependency"))
        return Text::tr("Others are built on it; people rarely use it themselves.");
    return {};
}

QString coresText(double cores, const Wording &wording)
{
    return Text::tr("%1 cores", "of a processor")
        .arg(numberText(cores, Digits::Exact, wording.locale));
}

QString memoryText(double gibibytes, const Wording &wording)
{
    return QStringLiteral("%1 GiB").arg(numberText(gibibytes, Digits::Exact, wording.locale));
}

QString nameOfComponent(const CatalogView &catalog, const Id &id)
{
    const Component *one = catalog.component(id);
    return one != nullptr ? one->name : id;
}

QStringList namesOfComponents(const CatalogView &catalog, const QList<Id> &ids)
{
    QStringList names;
    for (const Id &id : ids)
        names.append(nameOfComponent(catalog, id));
    return names;
}

} // namespace kf
