// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Price lists of clouds as SkyPilot keeps them: a CSV file with a row for each instance, region and
// zone. Read by the names of its columns; what was taken, what was not and why is told before
// anything is kept.

#include "core/base/enum_names.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QByteArrayView>

namespace kf {

/// Why a row, or what stands in it, was not taken as it is.
enum class OfferRemark {
    NoPrice,            ///< neither on demand nor spot
    WrongPrice,         ///< no number, below 0
    ZeroPrice,          ///< taken for not known
    UnknownAccelerator, ///< nobody knows that name
    SeveralAccelerators,
    WrongCount,      ///< no number, or none above 0
    PartOfGpu,       ///< a fraction that the accelerator cannot be divided into
    OtherCount,      ///< the catalogue has another one for the same instance
    CountDiffers,    ///< within the file
    AloneAccelerator ///< the price is that of the accelerators: a host comes on top
};
template<> struct EnumWords<OfferRemark> {
    static constexpr std::array words{"no-price",
                                      "wrong-price",
                                      "zero-price",
                                      "unknown-accelerator",
                                      "several-accelerators",
                                      "wrong-count",
                                      "part-of-gpu",
                                      "other-count",
                                      "count-differs",
                                      "accelerator-alone"};
};

/// Rows of the file that say the same: how many, and the first of them.
struct OfferNote {
    OfferRemark remark = OfferRemark::NoPrice;
    QString what; ///< the name or number that it is about
    int rows = 0;
    int firstLine = 0;    ///< of the file, from 1
    bool isTaken = false; ///< the rows were taken all the same

    bool operator==(const OfferNote &) const = default;
};

/// One instance in one region.
struct ListedOffer {
    OfferEntry entry;
    QString called;       ///< what the file calls its accelerator
    int rows = 0;         ///< zones that it stands for
    bool isUsed = false;  ///< a group of the plan names its accelerator, or its pool
    bool isGuess = false; ///< the name says several accelerators, the plan uses one of them

    bool operator==(const ListedOffer &) const = default;
};

struct OfferList {
    QList<ListedOffer> offers; ///< by accelerator, region and instance
    QList<OfferNote> notes;    ///< the most rows first
    int rows = 0;              ///< of the file, without its heading
    int withoutAccelerator = 0;
    bool lacksProvider = false; ///< of some offer neither the row nor a person says it

    bool operator==(const OfferList &) const = default;
};

/// Where a file came from.
struct OfferSource {
    QString provider; ///< "aws", of the rows that name none; empty: nobody said
    QString file;     ///< its name, for the source of each offer
    QString date;     ///< of the list, ISO; may be empty
};

/// The provider that the path of a SkyPilot file suggests, for a person to confirm:
/// "catalogs/v8/aws/vms.csv" is "aws", so is "aws.csv". Empty where it suggests none of which the
/// plan or the catalogue has an offer.
QString suggestedProvider(const QString &path, const Plan &plan, const Catalog &catalog);

/// True for a number of GPUs that instances hardly ever have, such as 7: a slip may be behind it.
bool hasUnusualCount(const OfferEntry &offer);

/// Currency is that of the column "Currency", else USD; the provider that of the column "Provider",
/// else that of the source. Fails where the heading is another one, or
/// there is none.
Result<OfferList> readOfferList(QByteArrayView bytes,
                                const OfferSource &source,
                                const Plan &plan,
                                const Catalog &catalog);

/// "12 rows from line 5: ...", for people.
QString offerNoteText(const OfferNote &note);

} // namespace kf
