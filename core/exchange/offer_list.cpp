// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/offer_list.h"

#include "core/base/number_text.h"
#include "core/demand/accelerator_keys.h"
#include "core/exchange/csv.h"
#include "core/exchange/offer_rows.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/word_lookup.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::OfferList)
};

constexpr double kWhole = 1e-6;
constexpr double kMostGpus = 4096.0; ///< of one instance; more is a slip

/// A number of GPUs as lists write it.
QString writtenCount(double gpus)
{
    return QString::fromLatin1(shortestText(gpus));
}

/// A price as it stands in a cell.
struct ReadPrice {
    std::optional<double> value;
    bool isWrong = false;
    bool isZero = false;
};

ReadPrice priceIn(const QString &cell)
{
    const QString text = cell.trimmed();
    ReadPrice price;
    if (text.isEmpty() || text.compare(u"nan", Qt::CaseInsensitive) == 0)
        return price;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    price.isWrong = !isNumber || !std::isfinite(value) || value < 0.0;
    price.isZero = !price.isWrong && value == 0.0;
    if (!price.isWrong && !price.isZero)
        price.value = value;
    return price;
}

void keepLower(std::optional<double> &kept, const std::optional<double> &other)
{
    if (other && (!kept || *other < *kept))
        kept = other;
}

/// What the accelerators of a file mean, asked once for each name.
class AcceleratorNamesOf {
public:
    AcceleratorNamesOf(const Plan &plan, const Catalog &catalog)
        : m_words(acceleratorWords(plan, catalog))
        , m_keys(plan.settings.pools)
    {
        for (const Shared<Group> &group : plan.demand.groups)
            m_used.insert(m_keys.keyOf(group->accelerator));
    }

    struct Known {
        Id id; ///< empty: not known
        bool isSeveral = false;
        bool isGuess = false;
        bool isUsed = false;
        QStringList candidates = {};
    };

    /// What a name means beside what the catalogue says of the instance: the name alone may be that
    /// of several accelerators.
    Known known(const QString &name, const OfferEntry *instance)
    {
        Known its = known(name);
        if (instance == nullptr || !instance->accelerator ||
            !its.candidates.contains(*instance->accelerator))
            return its;
        return {*instance->accelerator, false, false, isUsed(*instance->accelerator)};
    }

    Known known(const QString &name)
    {
        const auto found = m_known.constFind(name);
        if (found != m_known.constEnd())
            return *found;
        const Meaning meaning = m_words.meaningOf(name);
        Known known{meaning.key, false, false, isUsed(meaning.key)};
        if (meaning.key.isEmpty() && !meaning.candidates.isEmpty()) {
            known.isSeveral = true;
            const QStringList used = usedOf(meaning.candidates);
            if (areOnePool(used))
                known = {used.constFirst(), false, true, true};
            known.candidates = meaning.candidates;
        }
        m_known.insert(name, known);
        return known;
    }

private:
    bool isUsed(const Id &id) const { return m_used.contains(m_keys.keyOf(id)); }

    QStringList usedOf(const QStringList &ids) const
    {
        QStringList used;
        std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(used), [this](const QString &id) {
            return isUsed(id);
        });
        return used;
    }

    /// Whether the plan makes no difference between `ids`: there is one, or one pool holds them
    /// all.
    bool areOnePool(const QStringList &ids) const
    {
        return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
            return m_keys.keyOf(id) == m_keys.keyOf(ids.constFirst());
        });
    }

    WordLookup m_words;
    AcceleratorKeys m_keys;
    QSet<Id> m_used;
    QHash<QString, Known> m_known;
};

class Reader {
public:
    Reader(const OfferSource &source, const Plan &plan, const Catalog &catalog)
        : m_source(source)
        , m_names(plan, catalog)
        , m_view(plan.catalog, catalog)
    {
        for (const CatalogEntries *entries : {&plan.catalog, &catalog.entries()}) {
            for (const OfferEntry &offer : entries->offers) {
                if (!offer.instance)
                    continue;
                const std::pair key(offer.provider.value_or(QString()), *offer.instance);
                if (!m_instances.contains(key))
                    m_instances.insert(key, &offer);
            }
        }
    }

    void take(const PriceListRow &row, int line)
    {
        ++m_list.rows;
        if (row.accelerator.trimmed().isEmpty()) {
            ++m_list.withoutAccelerator;
            return;
        }
        const OfferEntry *instance = instanceOf(row);
        const auto accelerator = m_names.known(row.accelerator.trimmed(), instance);
        if (accelerator.id.isEmpty())
            return note(accelerator.isSeveral ? OfferRemark::SeveralAccelerators
                                              : OfferRemark::UnknownAccelerator,
                        row.accelerator.trimmed(),
                        line,
                        false);
        const std::optional<double> gpus = countIn(row, accelerator.id, line);
        if (!gpus)
            return;
        const ReadPrice onDemand = priceIn(row.price);
        const ReadPrice spot = priceIn(row.spot);
        if (onDemand.isWrong || spot.isWrong)
            return note(
                OfferRemark::WrongPrice, onDemand.isWrong ? row.price : row.spot, line, false);
        if (onDemand.isZero || spot.isZero)
            note(OfferRemark::ZeroPrice, {}, line, true);
        if (!onDemand.value && !spot.value)
            return note(OfferRemark::NoPrice, row.accelerator.trimmed(), line, false);
        add(row, line, accelerator, *gpus, onDemand, spot);
    }

    OfferList list()
    {
        for (auto &[key, offer] : m_offers)
            m_list.offers.append(std::move(offer));
        std::stable_sort(
            m_list.offers.begin(), m_list.offers.end(), [](const auto &a, const auto &b) {
                return a.entry.accelerator < b.entry.accelerator;
            });
        for (const auto &[key, note] : m_notes)
            m_list.notes.append(note);
        std::stable_sort(m_list.notes.begin(),
                         m_list.notes.end(),
                         [](const auto &a, const auto &b) { return a.rows > b.rows; });
        return std::move(m_list);
    }

private:
    void note(OfferRemark remark, const QString &what, int line, bool isTaken)
    {
        OfferNote &its = m_notes[{remark, what}];
        if (its.rows == 0)
            its = {remark, what, 0, line, isTaken};
        ++its.rows;
    }

    QString providerOf(const PriceListRow &row) const
    {
        const QString named = row.provider.trimmed();
        return named.isEmpty() ? m_source.provider : named;
    }

    const OfferEntry *instanceOf(const PriceListRow &row) const
    {
        return m_instances.value({providerOf(row), row.instance.trimmed()});
    }

    QString idOf(const PriceListRow &row, double gpus) const
    {
        const QString instance =
            row.instance.trimmed().isEmpty()
                ? QStringLiteral("%1-x%2").arg(row.accelerator.trimmed(), writtenCount(gpus))
                : row.instance.trimmed();
        return QStringLiteral("%1/%2/%3").arg(providerOf(row), row.region.trimmed(), instance);
    }

    /// GPUs of one instance; a count that the catalogue contradicts is not taken.
    std::optional<double> countIn(const PriceListRow &row, const Id &accelerator, int line)
    {
        bool isNumber = false;
        const double gpus = row.count.trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(gpus) || gpus <= 0.0 || gpus > kMostGpus) {
            note(OfferRemark::WrongCount, row.count.trimmed(), line, false);
            return std::nullopt;
        }
        // An instance has as many in every region.
        const OfferEntry *known = m_view.offer(idOf(row, gpus));
        if (known == nullptr)
            known = instanceOf(row);
        if (known != nullptr && known->gpus && std::abs(*known->gpus - gpus) > kWhole) {
            note(OfferRemark::OtherCount,
                 QStringLiteral("%1: %2, %3")
                     .arg(row.instance.trimmed(), writtenCount(gpus), writtenCount(*known->gpus)),
                 line,
                 false);
            return std::nullopt;
        }
        if (known == nullptr && !canBeDivided(accelerator, gpus)) {
            note(OfferRemark::PartOfGpu, row.count.trimmed(), line, false);
            return std::nullopt;
        }
        return gpus;
    }

    /// Whole GPUs, or so many of the parts that the hardware has.
    bool canBeDivided(const Id &accelerator, double gpus) const
    {
        const auto isWhole = [](double value) {
            return std::abs(value - std::round(value)) <= kWhole;
        };
        const AcceleratorEntry *entry = m_view.accelerator(accelerator);
        const int slices = entry != nullptr ? entry->migMaxSlices.value_or(0) : 0;
        return isWhole(gpus) || (gpus < 1.0 && slices > 0 && isWhole(gpus * slices));
    }

    void add(const PriceListRow &row,
             int line,
             const AcceleratorNamesOf::Known &accelerator,
             double gpus,
             const ReadPrice &onDemand,
             const ReadPrice &spot)
    {
        const QString id = idOf(row, gpus);
        const bool isAlone = row.instance.trimmed().isEmpty();
        if (isAlone)
            note(OfferRemark::AloneAccelerator, row.accelerator.trimmed(), line, true);
        const auto [at, isNew] = m_offers.try_emplace(id);
        ListedOffer &offer = at->second;
        if (!isNew && std::abs(*offer.entry.gpus - gpus) > kWhole)
            return note(OfferRemark::CountDiffers, row.instance.trimmed(), line, false);
        ++offer.rows;
        keepLower(offer.entry.onDemandPerH, onDemand.value);
        keepLower(offer.entry.spotPerH, spot.value);
        if (!isNew)
            return;
        OfferEntry &entry = offer.entry;
        offer.called = row.accelerator.trimmed();
        offer.isGuess = accelerator.isGuess;
        offer.isUsed = accelerator.isUsed;
        entry.id = id;
        const QString provider = providerOf(row);
        entry.provider = provider;
        m_list.lacksProvider = m_list.lacksProvider || provider.isEmpty();
        entry.region = row.region.trimmed();
        entry.instance = row.instance.trimmed();
        entry.accelerator = accelerator.id;
        entry.gpus = gpus;
        if (!row.currency.trimmed().isEmpty())
            entry.currency = row.currency.trimmed().toUpper();
        entry.vcpu = numberIn(row.vcpus);
        entry.memoryGb = numberIn(row.memoryGib); // as the catalogue has it: memory in powers of 2
        entry.includesHost = !isAlone;
        if (!m_source.date.isEmpty())
            entry.date = m_source.date;
        entry.source = Text::tr("SkyPilot catalogue %1").arg(m_source.file);
        if (accelerator.isGuess)
            entry.source = Text::tr("%1; listed as %2 only").arg(*entry.source, offer.called);
    }

    static std::optional<double> numberIn(const QString &cell)
    {
        bool isNumber = false;
        const double value = cell.trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(value) && value > 0.0 ? std::optional(value)
                                                               : std::nullopt;
    }

    const OfferSource &m_source;
    AcceleratorNamesOf m_names;
    CatalogView m_view;
    QHash<std::pair<QString, QString>, const OfferEntry *> m_instances; ///< by provider and name,
                                                                        ///< in any region
    OfferList m_list;
    std::map<QString, ListedOffer> m_offers;
    std::map<std::pair<OfferRemark, QString>, OfferNote> m_notes;
};

} // namespace

QString suggestedProvider(const QString &path, const Plan &plan, const Catalog &catalog)
{
    QString clean = path;
    clean.replace(u'\\', u'/');
    const QString file = clean.section(u'/', -1).section(u'.', 0, 0);
    static const QSet<QString> lists{QStringLiteral("vms"), QStringLiteral("images"), QString()};
    const QString word = lists.contains(file) ? clean.section(u'/', -2, -2) : file;
    for (const CatalogEntries *entries : {&plan.catalog, &catalog.entries()}) {
        for (const OfferEntry &offer : entries->offers) {
            if (offer.provider && offer.provider->compare(word, Qt::CaseInsensitive) == 0)
                return *offer.provider;
        }
    }
    return {};
}

bool hasUnusualCount(const OfferEntry &offer)
{
    const double gpus = offer.gpus.value_or(1.0);
    return gpus > 1.0 && std::exp2(std::round(std::log2(gpus))) != gpus;
}

Result<OfferList> readOfferList(QByteArrayView bytes,
                                const OfferSource &source,
                                const Plan &plan,
                                const Catalog &catalog)
{
    const Result<QString> text = decodedText(bytes, guessedEncoding(bytes).encoding);
    if (!text) // nobody can choose an encoding for it
        return Error{ErrorKind::Invalid,
                     Text::tr("This is no price list of SkyPilot: the file is no text."),
                     {},
                     {}};
    OfferRows rows(text.value(), guessedSeparator(text.value()));
    if (const std::optional<Error> error = rows.headingError())
        return *error;
    Reader reader(source, plan, catalog);
    PriceListRow row;
    while (rows.next(row))
        reader.take(row, rows.line());
    return reader.list();
}

QString offerNoteText(const OfferNote &note)
{
    switch (note.remark) {
    case OfferRemark::NoPrice:
        return Text::tr("%1 has no price").arg(note.what);
    case OfferRemark::WrongPrice:
        return Text::tr("“%1” is no price").arg(note.what);
    case OfferRemark::ZeroPrice:
        return Text::tr("A price of 0 is taken for not known");
    case OfferRemark::UnknownAccelerator:
        return Text::tr("The catalogue has no accelerator called %1").arg(note.what);
    case OfferRemark::SeveralAccelerators:
        return Text::tr("%1 may be several accelerators, and the plan uses none or several of them")
            .arg(note.what);
    case OfferRemark::WrongCount:
        return Text::tr("“%1” is no number of GPUs").arg(note.what);
    case OfferRemark::PartOfGpu:
        return Text::tr("%1 GPUs are no part that this accelerator has").arg(note.what);
    case OfferRemark::OtherCount:
        return Text::tr("The catalogue has another number of GPUs (%1)").arg(note.what);
    case OfferRemark::CountDiffers:
        return Text::tr("%1 has several numbers of GPUs in one region").arg(note.what);
    case OfferRemark::AloneAccelerator:
        break;
    }
    return Text::tr("The price of %1 is that of the accelerator alone: a host comes on top")
        .arg(note.what);
}

} // namespace kf
