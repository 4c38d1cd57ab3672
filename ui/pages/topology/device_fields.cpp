// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/device_fields.h"

#include "core/catalog/device_list.h"
#include "core/cells/cell_number.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/topology_fields.h"
#include "core/plan/name_pattern.h"
#include "core/plan/validate/validate.h"
#include "core/topology/topology_walk.h"
#include "core/words/time_words.h"
#include "ui/pages/parts/month_bar.h"
#include "ui/pages/topology/several.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

QString pathOf(const Id &device)
{
    return QStringLiteral("%1/%2").arg(collectionPath(IdKind::Device), device);
}

/// The placed devices with these ids, in their order; found in one walk.
QList<PlacedDevice> placed(const Topology &topology, const QList<Id> &ids)
{
    QHash<Id, const PlacedDevice *> found;
    const QSet<Id> wanted(ids.cbegin(), ids.cend());
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &device) {
        if (wanted.contains(device.id))
            found.insert(device.id, &device);
    });
    QList<PlacedDevice> devices;
    for (const Id &id : ids) {
        if (const PlacedDevice *device = found.value(id))
            devices.append(*device);
    }
    return devices;
}

} // namespace

DeviceFields::DeviceFields(const PageContext &context, QWidget *parent)
    : FieldForm(context, parent)
    , m_kind(new CalmChoice)
    , m_standing(new CalmChoice)
    , m_feeds(new QWidget)
    , m_feedBoxes(new QHBoxLayout(m_feeds))
{
    addNameAndKind();
    addAssumed(); // what is missing comes first: people are sent here to say it
    m_unit =
        addText(tr("Unit"),
                tr("The lowest unit that it takes; several keep their distances"),
                [this](const QString &text) {
                    return enteredNumber(text, NumberForm::Plain, this->context().wording.locale)
                        .andThen([this](double u) {
                            return edit(tr("Move %n device(s)", nullptr, int(m_ids.size())),
                                        [&](Plan plan) {
                                            return setLowestUnit(std::move(plan), m_ids, u);
                                        });
                        });
                });
    addPower();
    addMonths();
    m_feedBoxes->setContentsMargins(0, 0, 0, 0);
    m_feedBoxes->setSpacing(2 * metrics::kStep);
    m_feedBoxes->addStretch();
    addField(tr("Feeds"), tr("The feeds of the rack that it hangs on"), m_feeds);
    addNotes();
}

void DeviceFields::addNameAndKind()
{
    m_name = addText(
        tr("Name"), tr("dgx-{00} numbers several"), [this](const QString &text) -> Result<> {
            return edit(tr("Rename %n device(s)", nullptr, int(m_ids.size())),
                        [&](Plan plan) { return renameDevices(std::move(plan), m_ids, text); });
        });
    m_kind->setTyped();
    addField(tr("Kind"),
             tr("Another kind of the catalogue takes its place, with its name and months"),
             m_kind);
    connect(m_kind, &QComboBox::activated, this, &DeviceFields::takeKind);
}

void DeviceFields::addMonths()
{
    const QString tip = tr("A month such as 2028-01, or a number of months from the start");
    m_from =
        addText(tr("From"), tip, [this](const QString &text) { return takeMonth(text, true); });
    m_until = addText(
        tr("Gone from"), tip, [this](const QString &text) { return takeMonth(text, false); });
}

QCheckBox *DeviceFields::feedBox(const QString &feed) const
{
    for (QCheckBox *box : m_feeds->findChildren<QCheckBox *>()) {
        if (box->text() == feed)
            return box;
    }
    return nullptr;
}

void DeviceFields::present(const QList<Id> &ids)
{
    const bool isOther = ids != m_ids;
    if (isOther)
        startOver();
    m_ids = ids;
    const QList<PlacedDevice> devices = placed(plan().topology, ids);
    setVisible(!devices.isEmpty());
    if (devices.isEmpty())
        return;
    const PlacedDevice &first = devices.first();
    const bool one = devices.size() == 1;
    m_name->present(one ? first.name.value_or(first.id) : QString(),
                    one ? QString() : patternOf(first.name.value_or(first.id), first.device));
    // What is being typed stays while other figures arrive.
    if (isOther || !m_kind->hasFocus() || !m_kind->lineEdit()->isModified())
        presentKind(devices);
    presentUnit(devices);
    presentPower(devices);
    presentMonths(devices);
    presentFeeds();
    presentAssumed(devices);
    QStringList paths;
    for (const PlacedDevice &device : devices)
        paths.append(pathOf(device.id));
    presentNotes(paths);
}

void DeviceFields::presentUnit(const QList<PlacedDevice> &devices)
{
    std::optional<double> lowest;
    for (const PlacedDevice &device : devices) {
        if (device.u)
            lowest = std::min(lowest.value_or(*device.u), *device.u);
    }
    setShown(m_unit, lowest.has_value());
    if (!lowest)
        return;
    const QString unit = editText(*lowest, NumberForm::Plain, context().wording.locale);
    const bool same = Several::agree(devices, [](const PlacedDevice &device) { return device.u; });
    m_unit->present(same ? unit : QString(), tr("differs, lowest is %1", "a unit").arg(unit));
}

void DeviceFields::fillKinds()
{
    QList<DeviceEntry> entries = deviceList(plan().catalog, context().catalog);
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.model.localeAwareCompare(b.model) < 0;
    });
    QList<Id> kinds;
    QStringList models;
    for (const DeviceEntry &entry : std::as_const(entries)) {
        kinds.append(entry.id);
        models.append(entry.model);
    }
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    m_kind->clear();
    m_kind->addItems(models);
}

void DeviceFields::presentKind(const QList<PlacedDevice> &devices)
{
    fillKinds();
    const bool same =
        Several::agree(devices, [](const PlacedDevice &device) { return device.device; });
    const qsizetype at = same ? m_kinds.indexOf(devices.first().device) : -1;
    m_kind->setCurrentIndex(int(at));
    m_kind->lineEdit()->setPlaceholderText(same ? devices.first().device : Several::text());
    if (!m_kind->hasFocus())
        m_kind->lineEdit()->setCursorPosition(0);
}

void DeviceFields::takeKind()
{
    const int at = m_kind->currentIndex();
    if (at < 0 || at >= m_kinds.size())
        return;
    const Id kind = m_kinds[at];
    const Result<> done =
        edit(tr("Replace %n device(s)", nullptr, int(m_ids.size())), [&](Plan plan) {
            return replaceDevices(std::move(plan), context().catalog, m_ids, kind);
        });
    if (!done)
        presentKind(placed(plan().topology, m_ids));
}

void DeviceFields::presentMonths(const QList<PlacedDevice> &devices)
{
    const PlacedDevice &first = devices.first();
    const bool sameFrom =
        Several::agree(devices, [](const PlacedDevice &d) { return d.inServiceMonth; });
    const bool sameUntil =
        Several::agree(devices, [](const PlacedDevice &d) { return d.retireMonth; });
    m_from->present(sameFrom ? monthText(plan(), first.inServiceMonth) : QString(),
                    Several::text());
    m_until->present(sameUntil && first.retireMonth ? monthText(plan(), *first.retireMonth)
                                                    : QString(),
                     sameUntil ? tr("it stays") : Several::text());
}

/// Each keeps its other month.
Result<> DeviceFields::takeMonth(const QString &text, bool isFrom)
{
    std::optional<int> month;
    if (!text.isEmpty() || isFrom) {
        month = monthTyped(plan(), text);
        if (!month)
            return Error{ErrorKind::Invalid,
                         tr("\"%1\" is no month of the plan, which begins in %2: type a later one, "
                            "or a number of months.")
                             .arg(text, monthText(plan(), 0)),
                         {},
                         {}};
    }
    return edit(tr("Set months of service"), [&](Plan plan) {
        const QList<PlacedDevice> devices = placed(plan.topology, m_ids);
        Result<Plan> changed = std::move(plan);
        for (const PlacedDevice &device : devices) {
            if (changed)
                changed = setService(std::move(changed).value(),
                                     {device.id},
                                     isFrom ? *month : device.inServiceMonth,
                                     isFrom ? device.retireMonth : month);
        }
        return changed;
    });
}

void DeviceFields::presentFeeds()
{
    const QList<FeedChoice> choices = feedChoices(plan(), context().catalog, m_ids);
    setShown(m_feeds, !choices.isEmpty());
    QStringList names;
    for (const FeedChoice &choice : choices)
        names.append(choice.name);
    QStringList shown;
    QList<QCheckBox *> boxes = m_feeds->findChildren<QCheckBox *>();
    for (const QCheckBox *box : std::as_const(boxes))
        shown.append(box->text());
    if (names != shown) {
        qDeleteAll(boxes);
        boxes.clear();
        QWidget *before = m_until; // Tab leads through them where they stand
        for (const QString &name : std::as_const(names)) {
            auto *box = new QCheckBox(name);
            m_feedBoxes->insertWidget(m_feedBoxes->count() - 1, box);
            boxes.append(box);
            setTabOrder(before, box);
            before = box;
            connect(box, &QCheckBox::clicked, this, [this, name, box] {
                const bool hangs = box->checkState() != Qt::Unchecked;
                const Result<> done = edit(tr("Choose feeds"), [&](Plan plan) {
                    return setFeed(std::move(plan), context().catalog, m_ids, name, hangs);
                });
                if (!done)
                    presentFeeds();
            });
        }
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const bool some = choices[i].hanging > 0 && choices[i].hanging < m_ids.size();
        boxes[i]->setTristate(some);
        boxes[i]->setToolTip(
            some ? tr("Differs: %1 of %n hang(s) on feed %2", nullptr, int(m_ids.size()))
                       .arg(choices[i].hanging)
                       .arg(choices[i].name)
                 : tr("Hangs on feed %1").arg(choices[i].name));
        boxes[i]->setCheckState(some                     ? Qt::PartiallyChecked
                                : choices[i].hanging > 0 ? Qt::Checked
                                                         : Qt::Unchecked);
    }
}

} // namespace kf

#include "moc_device_fields.cpp"
