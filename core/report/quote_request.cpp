// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/quote_request.h"

#include "core/plan/edits/sources.h"
#include "core/words/amount_words.h"
#include "core/words/cable_words.h"
#include "core/words/name_words.h"
#include "core/words/product_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::QuoteRequest)
};

/// True where somebody has named the price, and not only assumed it.
bool isQuoted(const Id &id, const Plan &plan)
{
    const auto price = std::find_if(plan.cost.prices.cbegin(),
                                    plan.cost.prices.cend(),
                                    [&id](const auto &one) { return one.device == id; });
    if (price == plan.cost.prices.cend() || !price->unitPrice)
        return false;
    const std::optional<Assumption> origin =
        sourceAt(plan, QStringLiteral("cost/prices/%1").arg(id));
    return origin && origin->confidence != Standing::Assumed;
}

QString nameOfNeeded(const BillRow &row,
                     const Plan &plan,
                     const CatalogView &catalog,
                     const Wording &wording)
{
    const DeviceEntry *device = catalog.device(row.id);
    if (device == nullptr)
        return pricedName(row.id, plan, catalog, wording);
    const QString maker = device->manufacturer.value_or(QString());
    return maker.isEmpty() || device->model.startsWith(maker)
               ? device->model
               : QStringLiteral("%1 %2").arg(maker, device->model);
}

} // namespace

QuoteRequest
quoteRequest(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    QuoteRequest request;
    QStringList lines;
    for (const BillRow &row : figures.bill.rows) {
        const auto quantity = static_cast<double>(row.quantity());
        if (quantity <= 0.0 || isQuoted(row.id, figures.plan))
            continue;
        QString name = nameOfNeeded(row, figures.plan, catalog, wording);
        if (row.lengthM)
            name += QStringLiteral(", ") +
                    amountText({*row.lengthM, Unit::Metres}, Digits::Exact, wording);
        lines.append(QStringLiteral("- ") +
                     productText(numberText(quantity, Digits::Exact, wording.locale), name));
    }
    request.lines = static_cast<int>(lines.size());
    if (lines.isEmpty())
        return request;
    const QString currency = figures.plan.settings.currency;
    request.text =
        QStringList{Words::tr("Request for a quote: %1").arg(figures.plan.settings.name),
                    {},
                    Words::tr("Please quote:"),
                    lines.join(u'\n'),
                    {},
                    Words::tr("For each, please state:"),
                    Words::tr("- price of one in %1, without taxes").arg(currency),
                    Words::tr("- delivery and installation"),
                    Words::tr("- support a year, what it covers, and software that is included"),
                    Words::tr("- power drawn at most, weight, and height in rack units"),
                    Words::tr("- lead time, and until when the quote holds")}
            .join(u'\n');
    return request;
}

} // namespace kf
