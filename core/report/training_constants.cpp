// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/training_constants.h"

#include <QCoreApplication>

#include <array>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::TrainingConstants)
};

struct Constant {
    const char *key;
    double Constants::*member;
    const char *name;
    const char *about;
};

constexpr std::array kConstants{
    Constant{"model_flops_utilisation",
             &Constants::modelFlopsUtilisation,
             QT_TRANSLATE_NOOP("kf::TrainingConstants", "Model FLOPS utilisation"),
             QT_TRANSLATE_NOOP("kf::TrainingConstants",
                               "Share of a GPU's dense speed that training reaches, 0 to 1; 0.4 "
                               "where nobody has measured it")},
    Constant{"bytes_per_parameter",
             &Constants::bytesPerParameter,
             QT_TRANSLATE_NOOP("kf::TrainingConstants", "Bytes per parameter"),
             QT_TRANSLATE_NOOP("kf::TrainingConstants",
                               "Memory that training takes for each parameter; 16: mixed precision "
                               "with the state of Adam, without activations")},
    Constant{"distributed_penalty_fabric",
             &Constants::distributedPenaltyFabric,
             QT_TRANSLATE_NOOP("kf::TrainingConstants", "Penalty, compute fabric"),
             QT_TRANSLATE_NOOP("kf::TrainingConstants",
                               "GPUs of several machines on a compute fabric that are worth one in "
                               "a single machine, 1 or more; 1.1 where nobody has measured it")},
    Constant{"distributed_penalty_ethernet",
             &Constants::distributedPenaltyEthernet,
             QT_TRANSLATE_NOOP("kf::TrainingConstants", "Penalty, Ethernet"),
             QT_TRANSLATE_NOOP("kf::TrainingConstants",
                               "The same over Ethernet; 2: more than 16 distributed GPUs to equal "
                               "8 in one machine")}};

} // namespace

QList<TrainingConstant> trainingConstants()
{
    QList<TrainingConstant> all;
    for (const Constant &one : kConstants)
        all.append(
            {QString::fromLatin1(one.key), one.member, Text::tr(one.name), Text::tr(one.about)});
    return all;
}

} // namespace kf
