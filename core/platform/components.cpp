// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/components.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

/// Letters and digits of a name in lower case.
QString bare(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            text += c.toLower();
    }
    return text;
}

struct OldNames {
    const char *successor; ///< empty where nothing followed
    QList<const char *> names;
};

// Source: kubeflow/trainer 2443 (Trainer has no runtime for TensorFlow), release notes of Kubeflow
// 1.3 to 26.03.
const QList<OldNames> &oldNameRows()
{
    static const QList<OldNames> rows = {
        {"training-operator", {"tfjob", "tf-operator", "tfjob-operator", "mpi-operator"}},
        {"trainer", {"pytorch-operator", "xgboost-operator"}},
        {"kserve", {"kfserving", "seldon", "seldon-core", "tf-serving"}},
        {"notebooks", {"jupyterhub", "jupyter"}},
        {"sdk", {"fairing"}},
        {"hub", {"metadata", "model-registry"}},
        {"central-dashboard", {"centraldashboard"}},
        {"seaweedfs", {"minio"}},
        {"",
         {"chainer",
          "chainer-operator",
          "mxnet",
          "mxnet-operator",
          "caffe2",
          "caffe2-operator",
          "kubebench",
          "kfctl"}},
    };
    return rows;
}

const QHash<QString, EndedComponent> &oldNames()
{
    static const QHash<QString, EndedComponent> table = [] {
        QHash<QString, EndedComponent> names;
        for (const OldNames &row : oldNameRows()) {
            const QString successor = QString::fromLatin1(row.successor);
            for (const char *name : row.names)
                names.insert(bare(QString::fromLatin1(name)),
                             {successor.isEmpty() ? std::nullopt : std::optional(successor)});
        }
        return names;
    }();
    return table;
}

QList<Id> sorted(const QSet<Id> &ids)
{
    QList<Id> list(ids.cbegin(), ids.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

QSet<Id> componentClosure(const QList<Id> &chosen,
                          const QSet<Id> &installed,
                          const ComponentLookup &componentOf)
{
    QSet<Id> closure;
    QList<Id> open = chosen;
    while (!open.isEmpty()) {
        const Id id = open.takeLast();
        const Component *component = componentOf(id);
        if (component == nullptr || closure.contains(id))
            continue;
        closure.insert(id);
        if (!installed.contains(id))
            open += component->dependsOn;
    }
    return closure;
}

ComponentFigures componentFigures(const Platform &platform, const ComponentLookup &componentOf)
{
    ComponentFigures figures;
    for (const Id &id : platform.components.selected) {
        QList<Id> &list = componentOf(id) != nullptr ? figures.chosen : figures.unknown;
        if (!list.contains(id))
            list.append(id);
    }
    const QSet<Id> installed(platform.kubernetes.installed.cbegin(),
                             platform.kubernetes.installed.cend());
    const QSet<Id> closure = componentClosure(figures.chosen, installed, componentOf);
    const QSet<Id> chosen(figures.chosen.cbegin(), figures.chosen.cend());
    figures.added = sorted(closure - chosen - installed);
    figures.present = sorted(closure + installed);
    return figures;
}

std::optional<EndedComponent> endedComponent(const Id &id)
{
    const auto found = oldNames().constFind(bare(id));
    return found == oldNames().cend() ? std::nullopt : std::optional(*found);
}

QStringList oldNamesOf(const Id &id)
{
    QStringList names;
    for (const OldNames &row : oldNameRows()) {
        if (id != QLatin1String(row.successor))
            continue;
        for (const char *name : row.names)
            names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace kf
