// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole plan as one value: what a .kfplan holds. Same plan, same bytes; == compares.

#include "core/base/month.h"
#include "core/base/standing.h"
#include "core/catalog/entries.h"
#include "core/cost/cost.h"
#include "core/demand/demand.h"
#include "core/growth/scenario.h"
#include "core/platform/platform.h"
#include "core/storage/storage.h"
#include "core/topology/topology.h"
#include "core/workloads/workloads.h"

#include <QByteArray>
#include <QDate>
#include <QMap>

namespace kf {

struct Policy {
    double headroom = 0.0;
    int spareSystems = 0;
    int sizeAtMonth = 12; ///< 0..horizonMonths
    double storageHeadroom = 0.0;
    PowerBasis powerBasis = PowerBasis::Maximum;
    QMap<AcceleratorKey, Id> systems; ///< accelerator or pool -> device that is bought for it
    std::optional<double> leadTimeMonths;
    KeptKeys kept;

    bool operator==(const Policy &) const = default;
};

/// Numbers that the training strategy reckons with.
struct Constants {
    double distributedPenaltyEthernet = 2.0;
    double distributedPenaltyFabric = 1.1;
    double bytesPerParameter = 16.0;
    double modelFlopsUtilisation = 0.4;
    KeptKeys kept;

    bool operator==(const Constants &) const = default;
};

/// A finding that a person accepts; lapses when the fingerprint changes.
struct AcceptedFinding {
    QString rule;
    QString path;
    QString reason;
    std::optional<QString> fingerprint;
    KeptKeys kept;

    bool operator==(const AcceptedFinding &) const = default;
};

/// Where an input comes from and how sure it is.
struct Assumption {
    QString path;
    std::optional<QString> text;
    std::optional<QString> source;
    Standing confidence = Standing::Assumed;
    KeptKeys kept;

    bool operator==(const Assumption &) const = default;
};

enum class DecisionState { Open, Agreed };
template<> struct EnumWords<DecisionState> {
    static constexpr std::array words{"open", "agreed"};
};

/// What somebody has to agree to.
struct Decision {
    Id id;
    std::optional<QString> text;
    std::optional<QString> agreedBy; ///< a role
    std::optional<QDate> date;
    DecisionState state = DecisionState::Open;
    KeptKeys kept;

    bool operator==(const Decision &) const = default;
};

enum class Paper { A4, Letter };
template<> struct EnumWords<Paper> {
    static constexpr std::array words{"a4", "letter"};
};

struct ReportSettings {
    std::optional<QList<QString>> sections; ///< all where absent
    Paper paper = Paper::A4;
    KeptKeys kept;

    bool operator==(const ReportSettings &) const = default;
};

/// plan.yaml
struct Settings {
    QString name;
    std::optional<QString> organisation;
    QList<QString> authors;
    std::optional<QString> description;
    Month start;
    int horizonMonths = 36;                   ///< 12..240
    QString timeZone = QStringLiteral("UTC"); ///< IANA
    QDate typicalDate = QDate(2000, 1, 1);    ///< 2000-01-01..2099-12-31
    QString currency = QStringLiteral("USD");
    Policy policy;
    QList<Pool> pools;
    Constants constants;
    QList<AcceptedFinding> accepted;
    QList<Assumption> assumptions;
    QList<Decision> decisions;
    ReportSettings report;
    KeptKeys kept;

    bool operator==(const Settings &) const = default;
};

struct Plan {
    Settings settings;
    Demand demand;
    Workloads workloads;
    Storage storage;
    Topology topology;
    Platform platform;
    Cost cost;
    Scenarios scenarios;
    CatalogEntries catalog;
    QMap<QString, QByteArray> otherEntries; ///< archive entries that this release does not know
    KeptKeys keptManifest;                  ///< unknown keys of manifest.yaml

    bool operator==(const Plan &) const = default;
};

} // namespace kf
