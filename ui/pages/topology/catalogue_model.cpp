// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/catalogue_model.h"

#include "core/base/search_words.h"
#include "core/plan/edits/placing.h"
#include "core/words/amount_words.h"
#include "core/words/catalogue_words.h"
#include "core/words/plan_search.h"
#include "ui/rack/device_mime.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

const QString kBetweenFacts = QStringLiteral(" \u00b7 ");

DeviceGroup groupOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::GpuSystem:
    case DeviceKind::Workstation:
    case DeviceKind::RackScale:
        return DeviceGroup::Systems;
    case DeviceKind::IbSwitch:
    case DeviceKind::EthSwitch:
        return DeviceGroup::Switches;
    case DeviceKind::Storage:
        return DeviceGroup::Storage;
    case DeviceKind::Management:
        return DeviceGroup::Management;
    case DeviceKind::Pdu:
        return DeviceGroup::Power;
    case DeviceKind::Cdu:
    case DeviceKind::Other:
        return DeviceGroup::Other;
    }
    return DeviceGroup::Other;
}

/// A figure of an entry; nothing where nobody knows it. What a person assumed says so.
QString figureText(const DeviceEntry &entry,
                   const std::optional<double> &published,
                   const char *key,
                   Unit unit,
                   const Wording &wording)
{
    if (published)
        return amountText({*published, unit}, Digits::Exact, wording);
    const auto its = entry.assumed.constFind(QLatin1String(key));
    return its == entry.assumed.cend() ? QString()
                                       : CatalogueModel::tr("%1 assumed")
                                             .arg(amountText({*its, unit}, Digits::Exact, wording));
}

QString orElse(const QString &text, const QString &other)
{
    return text.isEmpty() ? other : text;
}

QString heightText(const DeviceEntry &entry, const Wording &wording)
{
    switch (entry.height.kind) {
    case DeviceHeight::Kind::Units:
        return amountText({entry.height.units, Unit::RackUnits}, Digits::Exact, wording);
    case DeviceHeight::Kind::Floor:
        return CatalogueModel::tr("stands on the floor");
    case DeviceHeight::Kind::Unknown:
        return orElse(figureText(entry, std::nullopt, "height_u", Unit::RackUnits, wording),
                      CatalogueModel::tr("height not known"));
    }
    return {};
}

/// What a strip passes on: it draws nothing itself.
QString ratingText(const DeviceEntry &entry, const Wording &wording)
{
    QStringList parts;
    if (entry.powerMaxW)
        parts.append(CatalogueModel::tr("passes on %1")
                         .arg(amountText({*entry.powerMaxW, Unit::Watts}, Digits::Exact, wording)));
    if (entry.pduAmps)
        parts.append(CatalogueModel::tr("%1 A").arg(
            numberText(*entry.pduAmps, Digits::Exact, wording.locale)));
    if (entry.pduPhases)
        parts.append(CatalogueModel::tr("%n phase(s)", nullptr, *entry.pduPhases));
    return parts.isEmpty() ? CatalogueModel::tr("rating not known")
                           : parts.join(QStringLiteral(" \u00b7 "));
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Verified:
        return CatalogueModel::tr("verified");
    case Confidence::Memory:
        return CatalogueModel::tr("not verified");
    case Confidence::User:
        return CatalogueModel::tr("entered by a person");
    }
    return {};
}

/// "H100 SXM5: 80 GB HBM3 · 3.35 TB/s · BF16 989 TFLOPS", of what is known of one GPU.
QString gpuLine(const AcceleratorEntry &gpu, const Wording &wording)
{
    const auto text = [&wording](double value, Unit unit) {
        return amountText({value, unit}, Digits::Exact, wording);
    };
    QStringList facts;
    if (gpu.memoryGb)
        facts.append(text(*gpu.memoryGb, Unit::Gigabytes) +
                     (gpu.memoryType ? QLatin1Char(' ') + *gpu.memoryType : QString()));
    if (gpu.memoryBandwidthGbS)
        facts.append(text(*gpu.memoryBandwidthGbS, Unit::GigabytesPerSecond));
    const auto speed = [&](const QString &format, const std::optional<double> &tflops) {
        if (tflops)
            facts.append(
                CatalogueModel::tr("%1 %2 TFLOPS, dense").arg(format, text(*tflops, Unit::None)));
    };
    const bool areApart = gpu.bf16DenseTflops || gpu.fp16DenseTflops;
    speed(QStringLiteral("BF16"), gpu.bf16DenseTflops);
    speed(QStringLiteral("FP16"), gpu.fp16DenseTflops);
    speed(QStringLiteral("FP16/BF16"), areApart ? std::nullopt : gpu.fp16Bf16DenseTflops);
    if (gpu.nvlinkGbS && *gpu.nvlinkGbS > 0.0)
        facts.append(
            CatalogueModel::tr("NVLink %1").arg(text(*gpu.nvlinkGbS, Unit::GigabytesPerSecond)));
    return QStringLiteral("%1: %2").arg(gpu.model, facts.join(kBetweenFacts));
}

/// What is known of the host: processors, memory, drives, and how its GPUs reach each other.
QString hostLine(const DeviceEntry &entry, const Wording &wording)
{
    const auto text = [&wording](double value, Unit unit) {
        return amountText({value, unit}, Digits::Exact, wording);
    };
    QStringList facts;
    if (entry.cpuModel)
        facts.append(*entry.cpuModel);
    if (entry.cpuCores)
        facts.append(text(*entry.cpuCores, Unit::Cores));
    else if (entry.cpuCoresMax)
        facts.append(CatalogueModel::tr("at most %1, built to order")
                         .arg(text(*entry.cpuCoresMax, Unit::Cores)));
    if (entry.memoryGb)
        facts.append(CatalogueModel::tr("%1 memory").arg(text(*entry.memoryGb, Unit::Gigabytes)));
    if (entry.localStorageGb)
        facts.append(
            CatalogueModel::tr("%1 data drives").arg(text(*entry.localStorageGb, Unit::Gigabytes)));
    if (entry.nvswitch.value_or(false))
        facts.append(CatalogueModel::tr("NVSwitch"));
    if (entry.pooledMemoryGb)
        facts.append(CatalogueModel::tr("%1 GPU memory as one space")
                         .arg(text(*entry.pooledMemoryGb, Unit::Gigabytes)));
    return facts.join(kBetweenFacts);
}

QStringList originLines(const DeviceEntry &entry)
{
    const auto standing = [](const std::optional<Confidence> &confidence) {
        return confidence ? QStringLiteral(" (%1)").arg(confidenceText(*confidence)) : QString();
    };
    QStringList lines{CatalogueModel::tr("Source: %1")
                          .arg(entry.source.value_or(CatalogueModel::tr("not given"))) +
                      standing(entry.confidence)};
    if (entry.hostSource)
        lines.append(CatalogueModel::tr("Source of the host: %1").arg(*entry.hostSource) +
                     standing(entry.hostConfidence));
    return lines;
}

QString toolTipOf(const DeviceEntry &entry, const AcceleratorEntry *gpu, const Wording &wording)
{
    QStringList lines{entry.model, deviceFactsLine(entry, wording)};
    if (gpu != nullptr)
        lines.append(gpuLine(*gpu, wording));
    if (const QString host = hostLine(entry, wording); !host.isEmpty())
        lines.append(host);
    if (entry.powerNameplateW && !entry.powerMaxW)
        lines.append(
            CatalogueModel::tr("Nameplate %1: the ratings of its supplies, an upper bound")
                .arg(amountText({*entry.powerNameplateW, Unit::Watts}, Digits::Exact, wording)));
    if (entry.powerTypicalW)
        lines.append(
            CatalogueModel::tr("Typical draw %1")
                .arg(amountText({*entry.powerTypicalW, Unit::Watts}, Digits::Exact, wording)));
    if (entry.psuCount && entry.psuMinForFullLoad)
        lines.append(
            CatalogueModel::tr("%n supply(ies), %1 needed for full load", nullptr, *entry.psuCount)
                .arg(*entry.psuMinForFullLoad));
    for (auto it = entry.assumed.cbegin(); it != entry.assumed.cend(); ++it)
        lines.append(
            CatalogueModel::tr("Assumed: %1 = %2")
                .arg(catalogueKeyText(it.key()), numberText(*it, Digits::Exact, wording.locale)));
    if (entry.origin == EntryOrigin::Imported)
        lines.append(CatalogueModel::tr("Imported"));
    lines += originLines(entry);
    return lines.join(QLatin1Char('\n'));
}

QStringList deviceFacts(const DeviceEntry &entry, const Wording &wording)
{
    QStringList facts{heightText(entry, wording)};
    if (entry.kind == DeviceKind::Pdu)
        facts.append(ratingText(entry, wording));
    else
        facts.append(orElse(figureText(entry, entry.powerMaxW, "power_max_w", Unit::Watts, wording),
                            CatalogueModel::tr("power not known")));
    facts.append(orElse(figureText(entry, entry.weightKg, "weight_kg", Unit::Kilograms, wording),
                        CatalogueModel::tr("weight not known")));
    if (entry.gpuCount > 0.0)
        facts.append(amountText({entry.gpuCount, Unit::Gpus}, Digits::Exact, wording));
    if (entry.switchPorts && entry.switchGbps)
        facts.append(CatalogueModel::tr("%n port(s) of %1", nullptr, *entry.switchPorts)
                         .arg(amountText({double(*entry.switchGbps), Unit::GigabitsPerSecond},
                                         Digits::Exact,
                                         wording)));
    if (entry.usableGb)
        facts.append(amountText({*entry.usableGb, Unit::Gigabytes}, Digits::Exact, wording));
    if (entry.origin != EntryOrigin::Shipped)
        facts.append(CatalogueModel::tr("own"));
    return facts;
}

/// The facts so that a line breaks between two of them, never within one.
QString factsToWrap(const DeviceEntry &entry, const Wording &wording)
{
    QStringList facts = deviceFacts(entry, wording);
    facts.replaceInStrings(QStringLiteral(" "), QStringLiteral("\u00a0"));
    facts.replaceInStrings(QStringLiteral("/"), QStringLiteral("/\u2060"));
    return facts.join(kBetweenFacts);
}

} // namespace

QString deviceFactsLine(const DeviceEntry &entry, const Wording &wording)
{
    return deviceFacts(entry, wording).join(kBetweenFacts);
}

CatalogueModel::CatalogueModel(const Catalog &catalog, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
{
}

void CatalogueModel::present(const Plan &plan, const Wording &wording)
{
    m_plan = plan;
    if (wording != m_wording) {
        m_wording = wording;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    QList<DeviceEntry> all = plan.catalog.devices;
    QSet<Id> known;
    for (const DeviceEntry &entry : std::as_const(all))
        known.insert(entry.id);
    for (const DeviceEntry &entry : m_catalog.entries().devices) {
        if (!known.contains(entry.id))
            all.append(entry);
    }
    if (all == m_all && m_filter.fitsRack.isEmpty())
        return;
    m_all = all;
    choose();
}

void CatalogueModel::setFilter(const CatalogueFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    choose();
}

bool CatalogueModel::matches(const DeviceEntry &entry) const
{
    if (!containsWords(searchWords(entry), m_filter.text))
        return false;
    if (m_filter.group == DeviceGroup::Own && entry.origin == EntryOrigin::Shipped)
        return false;
    const bool anyKind = m_filter.group == DeviceGroup::All || m_filter.group == DeviceGroup::Own;
    if (!anyKind && groupOf(entry.kind) != m_filter.group)
        return false;
    const bool hasUnits = entry.height.kind == DeviceHeight::Kind::Units;
    if (m_filter.mostUnits && (!hasUnits || entry.height.units > *m_filter.mostUnits))
        return false;
    if (m_filter.mostWatts && entry.powerMaxW.value_or(0.0) > *m_filter.mostWatts)
        return false;
    if (m_filter.fitsRack.isEmpty() || (hasUnits && entry.height.units == 0.0))
        return true;
    return !freePositions(m_plan, m_catalog, m_filter.fitsRack, entry.id).isEmpty();
}

void CatalogueModel::choose()
{
    QList<DeviceEntry> shown;
    for (const DeviceEntry &entry : std::as_const(m_all)) {
        if (matches(entry))
            shown.append(entry);
    }
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

QList<DeviceEntry> CatalogueModel::devicesOf(DeviceKind kind) const
{
    QList<DeviceEntry> devices = m_all;
    devices.removeIf([kind](const DeviceEntry &entry) { return entry.kind != kind; });
    return devices;
}

const AcceleratorEntry *CatalogueModel::gpuOf(const DeviceEntry &entry) const
{
    const CatalogView view(m_plan.catalog, m_catalog);
    return entry.gpuModel ? view.accelerator(*entry.gpuModel) : nullptr;
}

Id CatalogueModel::deviceAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown[row].id : Id();
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeviceEntry &entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.model;
    case FactsRole:
        return factsToWrap(entry, m_wording);
    case IdRole:
        return entry.id;
    case KindRole:
        return int(entry.kind);
    case Qt::ToolTipRole:
        return toolTipOf(entry, gpuOf(entry), m_wording);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(entry.model, deviceFactsLine(entry, m_wording));
    default:
        return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList CatalogueModel::mimeTypes() const
{
    return {deviceMimeType()};
}

QMimeData *CatalogueModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOfDevice(deviceAt(indexes.first().row()));
}

} // namespace kf

#include "moc_catalogue_model.cpp"
