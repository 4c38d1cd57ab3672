// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kubernetes/label_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::NodeLabels)
};

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace

QString labelsText(const QMap<QString, QString> &labels)
{
    QStringList texts;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        texts.append(label.key() + u'=' + *label);
    return texts.join(QStringLiteral(", "));
}

Result<QMap<QString, QString>> labelsIn(const QString &text)
{
    QMap<QString, QString> labels;
    for (const QString &part : partsOf(text)) {
        const qsizetype sign = part.indexOf(u'=');
        if (sign <= 0)
            return Error{ErrorKind::Invalid,
                         Text::tr("'%1' is no label: write key=value").arg(part),
                         {},
                         {}};
        labels.insert(part.left(sign).trimmed(), part.mid(sign + 1).trimmed());
    }
    return labels;
}

QString taintsText(const QList<Taint> &taints)
{
    QStringList texts;
    for (const Taint &taint : taints) {
        QString text = taint.key.value_or(QString());
        if (taint.value && !taint.value->isEmpty())
            text += u'=' + *taint.value;
        if (taint.effect)
            text += u':' + QString(wordFor(*taint.effect));
        texts.append(text);
    }
    return texts.join(QStringLiteral(", "));
}

Result<QList<Taint>> taintsIn(const QString &text)
{
    QList<Taint> taints;
    for (const QString &part : partsOf(text)) {
        const QString before = part.section(u':', 0, 0);
        Taint taint;
        taint.effect = enumFromWord<TaintEffect>(part.section(u':', 1).trimmed().toLatin1());
        const QString key = before.section(u'=', 0, 0).trimmed();
        const QString value = before.section(u'=', 1).trimmed();
        if (key.isEmpty() || !taint.effect)
            return Error{ErrorKind::Invalid,
                         Text::tr("'%1' is no taint: write key=value:NoSchedule, "
                                  "PreferNoSchedule or NoExecute")
                             .arg(part),
                         {},
                         {}};
        taint.key = key;
        if (!value.isEmpty())
            taint.value = value;
        taints.append(taint);
    }
    return taints;
}

} // namespace kf
