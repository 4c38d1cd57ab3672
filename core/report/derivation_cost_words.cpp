// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/derivation_step.h"
#include "core/words/cost_words.h"
#include "core/words/money_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DerivationWords)
};

constexpr qsizetype kMostMissing = 12;

QString moneyOf(const DerivationStep &step, bool isOpen)
{
    return moneyText(OpenSum{step.its.value.value, isOpen},
                     step.plan.settings.currency,
                     Digits::Exact,
                     step.wording);
}

/// What is not known, each with the place where it is typed.
QList<DerivationLine> missingLines(const DerivationStep &step, const QList<QString> &missing)
{
    QList<DerivationLine> lines;
    for (const QString &path : missing.mid(0, kMostMissing))
        lines.append({Words::tr("Not known: %1")
                          .arg(missingText(path, step.plan, step.catalog, step.wording)),
                      {},
                      path,
                      {}});
    if (const auto more = static_cast<int>(missing.size() - lines.size()); more > 0)
        lines.append({Words::tr("and %n more", nullptr, more), {}, QStringLiteral("cost"), {}});
    return lines;
}

} // namespace

DerivationLine costLine(const DerivationStep &step)
{
    const QList<QString> missing =
        step.argument<QList<QString>>("missing").value_or(QList<QString>());
    DerivationLine line{Words::tr("Cost of an average year, as planned"),
                        moneyOf(step, !missing.isEmpty()),
                        step.its.path,
                        {}};
    for (const Derivation &part : step.its.parts) {
        const DerivationStep its{part, step.plan, step.catalog, step.wording};
        const auto which = enumFromWord<CostPart>(its.word("part").toLatin1());
        line.parts.append({which ? costPartText(*which) : QString(),
                           QStringLiteral("+ ") + moneyOf(its, its.isOpen()),
                           part.path,
                           {}});
    }
    line.parts += missingLines(step, missing);
    return line;
}

} // namespace kf
