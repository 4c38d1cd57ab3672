// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/transport.h"

#include "core/base/units.h"
#include "core/storage/data_place.h"

namespace kf {

namespace {

DataTransport transportOf(const Dataset &dataset, const CloudPolicy &policy)
{
    const double existing = gbToSend(dataset);
    const std::optional<double> link = linkGbPerS(policy);
    DataTransport transport;
    transport.existingHours = transferHours(existing, link);
    transport.dailyHours = transferHours(dataset.ingestGbPerDay, link);
    if (existing == 0.0)
        transport.egressCost = 0.0;
    else if (policy.egressPerGb)
        transport.egressCost = existing * *policy.egressPerGb;
    return transport;
}

void addTo(std::optional<double> &sum, const std::optional<double> &hours)
{
    sum = sum && hours ? std::optional(*sum + *hours) : std::nullopt;
}

} // namespace

std::optional<double> linkGbPerS(const CloudPolicy &policy)
{
    if (!policy.interconnectGbps)
        return std::nullopt;
    return *policy.interconnectGbps * policy.interconnectEfficiency / kBitsPerByte;
}

double gbToSend(const Dataset &dataset)
{
    return dataset.pattern == DatasetPattern::Transient ? 0.0 : dataset.existingGb;
}

TransportFigures
transportFigures(const Storage &storage, const CloudPolicy &policy, const QSet<Id> &leaving)
{
    TransportFigures figures;
    figures.linkGbPerS = linkGbPerS(policy);
    figures.existingHours = 0.0;
    figures.dailyHours = 0.0;
    for (const Shared<Dataset> &dataset : storage.datasets) {
        const DataTransport transport = transportOf(*dataset, policy);
        figures.datasets.insert(dataset->id, transport);
        if (!dataset->group || !leaving.contains(*dataset->group))
            continue;
        addTo(figures.existingHours, transport.existingHours);
        addTo(figures.dailyHours, transport.dailyHours);
    }
    return figures;
}

bool reads(const Id &group, const Dataset &dataset)
{
    return dataset.group == group || dataset.readers.contains(group);
}

std::optional<double>
hoursForDataOf(const Id &group, const Storage &storage, const TransportFigures &transport)
{
    std::optional<double> hours = 0.0;
    for (const Shared<Dataset> &dataset : storage.datasets) {
        if (reads(group, *dataset))
            addTo(hours, transport.datasets.value(dataset->id).existingHours);
    }
    return hours;
}

} // namespace kf
