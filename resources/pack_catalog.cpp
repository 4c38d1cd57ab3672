// SPDX-License-Identifier: GPL-3.0-or-later
// kf_pack_catalog TEXT TREE: reads one file of the catalogue for the program to carry inside.
// A step of the build; nobody else calls it.

#include "core/project/yaml_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return fail(QStringLiteral("Usage: kf_pack_catalog TEXT TREE"));

    QFile text(arguments[1]);
    if (!text.open(QIODevice::ReadOnly))
        return fail(arguments[1] + QStringLiteral(": ") + text.errorString());
    kf::YamlBudget budget;
    const kf::Result<kf::YamlTree> tree = kf::readYaml(arguments[1], text.readAll(), budget);
    if (!tree)
        return fail(toText(tree.error().problems.constFirst()));

    QFile file(arguments[2]);
    const QByteArray bytes = tree.value().toBytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(arguments[2] + QStringLiteral(": ") + file.errorString());
    return 0;
}
