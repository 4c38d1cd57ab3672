// SPDX-License-Identifier: GPL-3.0-or-later
// What devices draw: measured or assumed for one, assumed for all of a kind.
#include "core/catalog/figure_gaps.h"
#include "core/plan/edits/sources.h"
#include "core/plan/edits/topology_fields.h"
#include "core/plan/power_rule.h"
#include "core/topology/topology_walk.h"
#include "core/words/amount_words.h"
#include "core/words/field_words.h"
#include "core/words/kind_words.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/several.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace kf {

namespace {

const QString kPowerKey = QStringLiteral("power_max_w");

constexpr std::array kStandings = {Standing::Assumed, Standing::Measured, Standing::Quoted};

/// The own draw of a device that has one, with how it is known.
OwnPower originOf(const Plan &plan, const PlacedDevice &device)
{
    const std::optional<Assumption> origin = sourceAt(plan, pathOfOwnPower(device.id));
    return {device.powerW.value_or(0.0),
            origin ? origin->confidence : Standing::Assumed,
            origin ? origin->source.value_or(QString()) : QString()};
}

} // namespace

void DeviceFields::addPower()
{
    m_power = addText(tr("Own draw, W"),
                      tr("What it draws, measured or assumed, instead of the figure of its kind"),
                      [this](const QString &text) { return takePower(text); });
    for (const Standing standing : kStandings)
        m_standing->addItem(standingText(standing));
    addField(tr("It is"), tr("How its own draw is known"), m_standing);
    m_standing->setPlaceholderText(Several::text());
    connect(m_standing, &QComboBox::activated, this, [this] {
        [[maybe_unused]] const Result<> done = takeOrigin(false);
    });
    m_source = addText(tr("Source"), tr("Where its own draw comes from"), [this](const QString &) {
        return takeOrigin(true);
    });
}

void DeviceFields::presentPower(const QList<PlacedDevice> &devices)
{
    const PlacedDevice &first = devices.first();
    const QLocale &locale = context().wording.locale;
    const bool same =
        Several::agree(devices, [](const PlacedDevice &device) { return device.powerW; });
    const CatalogView view(plan().catalog, context().catalog);
    // The figure of the kind, and whether a person assumed it.
    const auto ofKind = [&view](const PlacedDevice &device) {
        const DeviceEntry *entry = view.device(device.device);
        if (entry == nullptr)
            return std::pair(std::optional<double>(), false);
        const auto assumed = entry->assumed.constFind(kPowerKey);
        return entry->powerMaxW || assumed == entry->assumed.cend()
                   ? std::pair(entry->powerMaxW, false)
                   : std::pair(std::optional(*assumed), true);
    };
    QString hint = Several::text();
    if (same && Several::agree(devices, ofKind)) {
        const auto [watts, isAssumed] = ofKind(first);
        hint = !watts
                   ? tr("not known")
                   : (isAssumed ? tr("%1 assumed") : tr("%1 by the catalogue"))
                         .arg(amountText({*watts, Unit::Watts}, Digits::Exact, context().wording));
    }
    m_power->present(same && first.powerW ? editText(*first.powerW, NumberForm::Plain, locale)
                                          : QString(),
                     hint);
    presentOrigin(devices);
    const bool own = std::any_of(devices.cbegin(), devices.cend(), [](const PlacedDevice &device) {
        return device.powerW.has_value();
    });
    // A strip passes power on and draws none.
    const bool draws =
        std::any_of(devices.cbegin(), devices.cend(), [&view](const PlacedDevice &device) {
            const DeviceEntry *its = view.device(device.device);
            return its == nullptr || its->kind != DeviceKind::Pdu;
        });
    setShown(m_power, draws);
    setShown(m_standing, draws && own);
    setShown(m_source, draws && own);
}

/// How the own draws are known, of those that have one.
void DeviceFields::presentOrigin(const QList<PlacedDevice> &devices)
{
    QList<OwnPower> origins;
    for (const PlacedDevice &device : devices) {
        if (device.powerW)
            origins.append(originOf(plan(), device));
    }
    if (origins.isEmpty())
        return;
    const bool isOneStanding =
        Several::agree(origins, [](const OwnPower &its) { return its.standing; });
    const auto *found = std::find(kStandings.begin(), kStandings.end(), origins.first().standing);
    const int standing = found == kStandings.end() ? 0 : int(found - kStandings.begin());
    m_standing->setCurrentIndex(isOneStanding ? standing : -1);
    const bool isOneSource =
        Several::agree(origins, [](const OwnPower &its) { return its.source; });
    m_source->present(isOneSource ? origins.first().source : QString(),
                      isOneSource ? tr("not given") : Several::text());
}

Result<> DeviceFields::takePower(const QString &text)
{
    std::optional<OwnPower> power;
    if (!text.isEmpty()) {
        const Result<double> watts =
            enteredAmount(text, NumberForm::Plain, {Unit::Watts}, context().wording.locale);
        if (!watts)
            return watts.error();
        power = OwnPower{watts.value(),
                         kStandings.at(std::size_t(std::max(0, m_standing->currentIndex()))),
                         m_source->text()};
    }
    return edit(tr("Set own draw"),
                [&](Plan plan) { return setOwnPower(std::move(plan), m_ids, power); });
}

/// Each keeps its own draw, and what of its origin was not entered.
Result<> DeviceFields::takeOrigin(bool isSource)
{
    const int standing = m_standing->currentIndex();
    const QString source = m_source->text();
    return edit(tr("Set own draw"), [&](Plan plan) {
        Result<Plan> changed = std::move(plan);
        for (const Id &id : std::as_const(m_ids)) {
            const PlacedDevice *device =
                changed ? findDevice(changed.value().topology, id) : nullptr;
            if (device == nullptr || !device->powerW)
                continue;
            OwnPower power = originOf(changed.value(), *device);
            if (isSource)
                power.source = source;
            else if (standing >= 0)
                power.standing = kStandings.at(std::size_t(standing));
            changed = setOwnPower(std::move(changed).value(), {id}, power);
        }
        return changed;
    });
}

/// Figures that nobody publishes are assumed where they are missed, for all of the kind.
void DeviceFields::addAssumed()
{
    const auto add = [this](const char *key, const QString &name, const QString &tip) {
        const QString its = QString::fromLatin1(key);
        m_assumed.append({its, name, addText(name, tip, [this, its](const QString &text) {
                              return takeAssumed(its, text);
                          })});
    };
    add("power_max_w",
        tr("Assume power, %1"),
        tr("Nobody publishes it: what every device of this kind draws at most"));
    add("weight_kg",
        tr("Assume weight, %1"),
        tr("Nobody publishes it: what every device of this kind weighs"));
    add("depth_mm",
        tr("Assume depth, %1"),
        tr("Nobody publishes it: how deep every device of this kind is"));
    add("height_u",
        tr("Assume height, %1"),
        tr("Nobody publishes it: how many units every device of this kind takes"));
    add("cpu_cores",
        tr("Assume CPU cores"),
        tr("Nobody publishes it: how many cores every device of this kind has"));
    m_nameplate = new QPushButton;
    m_nameplate->setToolTip(tr("The sum of the ratings of its supplies: it never draws more. It "
                               "counts as an assumption"));
    addField(tr("Offered"), m_nameplate->toolTip(), m_nameplate);
    connect(m_nameplate, &QPushButton::clicked, this, &DeviceFields::takeNameplate);
    m_reason = addText(tr("Because"),
                       tr("Why this is assumed; kept with the plan's assumptions"),
                       [this](const QString &text) { return takeReason(text); });
}

void DeviceFields::presentAssumed(const QList<PlacedDevice> &devices)
{
    const CatalogView view(plan().catalog, context().catalog);
    const bool same =
        Several::agree(devices, [](const PlacedDevice &device) { return device.device; });
    const DeviceEntry *entry = same ? view.device(devices.first().device) : nullptr;
    m_assumedKind = entry == nullptr ? Id() : entry->id;
    bool lacksAny = false;
    QString why;
    for (const AssumedField &each : std::as_const(m_assumed)) {
        const bool isLacking = entry != nullptr && asksForFigure(*entry, each.key);
        setShown(each.field, isLacking);
        lacksAny = lacksAny || isLacking;
        if (!isLacking)
            continue;
        const auto its = entry->assumed.constFind(each.key);
        const bool isAssumed = its != entry->assumed.cend();
        const AskedUnit asked = askedUnit(each.key, context().wording.units);
        setName(each.field, asked.name.isEmpty() ? each.name : each.name.arg(asked.name));
        each.field->present(isAssumed ? askedText(*its, asked, context().wording.locale)
                                      : QString(),
                            tr("not known: assume\u2026"));
        const auto source = sourceAt(plan(), pathOfAssumed(entry->id, each.key));
        if (why.isEmpty() && source)
            why = source->text.value_or(QString());
    }
    const bool offers = entry != nullptr && entry->powerNameplateW &&
                        asksForFigure(*entry, kPowerKey) && !entry->assumed.contains(kPowerKey);
    setShown(m_nameplate, offers);
    if (offers)
        m_nameplate->setText(tr("Assume the nameplate, %1")
                                 .arg(amountText({*entry->powerNameplateW, Unit::Watts},
                                                 Digits::Exact,
                                                 context().wording)));
    setShown(m_reason, lacksAny);
    m_reason->present(why, tr("not given"));
}

Result<> DeviceFields::takeAssumed(const QString &key, const QString &text)
{
    std::optional<double> value;
    if (!text.isEmpty()) {
        const AskedUnit asked = askedUnit(key, context().wording.units);
        const Result<double> typed = numberAsked(text, asked, context().wording.locale);
        if (!typed)
            return typed.error();
        value = typed.value();
    }
    return edit(tr("Assume a figure"), [&](Plan plan) {
        return assumeFigure(
            std::move(plan), context().catalog, m_assumedKind, key, value, m_reason->text());
    });
}

/// The upper bound that its supplies give, as an assumption with its reason.
void DeviceFields::takeNameplate()
{
    const CatalogView view(plan().catalog, context().catalog);
    const DeviceEntry *entry = view.device(m_assumedKind);
    if (entry == nullptr || !entry->powerNameplateW)
        return;
    const double watts = *entry->powerNameplateW;
    [[maybe_unused]] const Result<> done = edit(tr("Assume the nameplate"), [&](Plan plan) {
        return assumeFigure(std::move(plan),
                            context().catalog,
                            m_assumedKind,
                            kPowerKey,
                            watts,
                            tr("Nameplate: the ratings of its supplies, an upper bound"));
    });
}

/// The reason of every figure that is assumed of this kind.
Result<> DeviceFields::takeReason(const QString &reason)
{
    return edit(tr("Change note"), [&](Plan plan) {
        Result<Plan> noted = std::move(plan);
        for (const AssumedField &each : std::as_const(m_assumed)) {
            if (noted && each.field->isVisibleTo(this) && !each.field->text().isEmpty())
                noted = setNote(
                    std::move(noted).value(), pathOfAssumed(m_assumedKind, each.key), reason);
        }
        return noted;
    });
}

} // namespace kf
