// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/fill_rules.h"

#include "core/plan/edits/topology_racks.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/fill_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMostRacks = 1000;
constexpr int kUsualPerRow = 20;
constexpr int kMostFree = 8;
constexpr int kMostStrips = 6;
constexpr int kMostAlso = 10'000;
constexpr int kMostEach = 64;
constexpr int kNameCharacters = 18;

QSpinBox *countBox(int least, int most, int value, const QString &tip)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setToolTip(tip);
    return box;
}

void offer(QComboBox &box, const QList<DeviceEntry> &devices, DeviceKind kind)
{
    for (const DeviceEntry &entry : devices) {
        if (entry.kind == kind)
            box.addItem(entry.model, entry.id);
    }
}

/// What hangs beside the units first: a power shelf takes units of its own.
QList<DeviceEntry> stripsFirst(QList<DeviceEntry> devices)
{
    std::stable_partition(devices.begin(), devices.end(), [](const DeviceEntry &entry) {
        return entry.height == DeviceHeight::ofUnits(0.0);
    });
    return devices;
}

/// Two fields under one name, which leads to the first.
void addBeside(QFormLayout &form, const QString &name, QWidget *wide, QWidget *narrow)
{
    auto *line = new QHBoxLayout;
    line->addWidget(wide, 1);
    line->addWidget(narrow);
    auto *label = new QLabel(name);
    label->setBuddy(wide);
    form.addRow(label, line);
}

} // namespace

FillRules::FillRules(const Topology &topology, const QList<DeviceEntry> &devices, QWidget *parent)
    : QWidget(parent)
    , m_newRacks(countBox(-1, kMostRacks, -1, tr("0: only racks that are there")))
    , m_perRow(
          countBox(0, kMostRacks, kUsualPerRow, tr("A row that is full is followed by a new one")))
    , m_freeAbove(countBox(
          0, kMostFree, 0, tr("Units that stay free above each system, for cables and air")))
    , m_reserved(new QLineEdit)
    , m_systemUnits(new QLineEdit)
    , m_switches(new QComboBox)
    , m_strip(new QComboBox)
    , m_strips(countBox(0, kMostStrips, 0, tr("Strips in each rack, on its feeds by turns")))
    , m_also(new QComboBox)
    , m_alsoCount(countBox(0, kMostAlso, 0, tr("So many systems of another kind as well")))
    , m_alsoEach(countBox(0, kMostEach, 0, tr("At most so many of the other kind in one rack")))
    , m_apart(new QCheckBox(tr("Racks of their own for the &other kind")))
    , m_spread(new QCheckBox(tr("Spread over all roo&ms")))
{
    m_newRacks->setSpecialValueText(tr("as many as needed"));
    m_perRow->setSpecialValueText(tr("as the floor holds"));
    m_freeAbove->setSpecialValueText(tr("none"));
    m_reserved->setPlaceholderText(tr("none, or 1-2, 42"));
    m_reserved->setToolTip(tr("Units that stay free in each rack, besides those of its type"));
    m_systemUnits->setPlaceholderText(tr("any, or 1-32"));
    m_systemUnits->setToolTip(tr("The only units in which systems stand"));
    m_switches->addItems({tr("above all systems"), tr("in the middle of the rack")});
    offer(*m_strip, stripsFirst(devices), DeviceKind::Pdu);
    offer(*m_also, devices, DeviceKind::GpuSystem);
    m_strips->setPrefix(QStringLiteral("\u00d7 "));
    m_strips->setAccessibleName(tr("Strips in each rack"));
    m_alsoCount->setPrefix(QStringLiteral("\u00d7 "));
    m_alsoCount->setAccessibleName(tr("How many of the other kind"));
    m_alsoEach->setSpecialValueText(tr("as many as fit"));
    forEachRoom(topology, [this](const Site &, const Room &room) { m_rooms.append(room.id); });
    for (const RackType &type : topology.rackTypes)
        m_highestU = std::max(m_highestU, type.heightU);
    m_spread->setEnabled(m_rooms.size() > 1);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&New racks"), m_newRacks);
    form->addRow(tr("Racks a ro&w"), m_perRow);
    form->addRow(tr("Reser&ved units"), m_reserved);
    form->addRow(tr("S&ystems in units"), m_systemUnits);
    form->addRow(tr("Free &above systems"), m_freeAbove);
    form->addRow(tr("Swit&ches"), m_switches);
    addBeside(*form, tr("S&trips"), m_strip, m_strips);
    addBeside(*form, tr("Another kin&d"), m_also, m_alsoCount);
    form->addRow(tr("Of it in &each rack"), m_alsoEach);
    form->addRow(m_apart);
    form->addRow(m_spread);
    for (QSpinBox *box : {m_newRacks, m_perRow, m_freeAbove, m_strips, m_alsoCount, m_alsoEach})
        connect(box, &QSpinBox::valueChanged, this, &FillRules::changed);
    for (QComboBox *box : {m_strip, m_also}) { // names are long; the alternatives need the room
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kNameCharacters);
    }
    for (QComboBox *box : {m_switches, m_strip, m_also})
        connect(box, &QComboBox::currentIndexChanged, this, &FillRules::changed);
    for (QLineEdit *line : {m_reserved, m_systemUnits})
        connect(line, &QLineEdit::textChanged, this, &FillRules::changed);
    for (QCheckBox *box : {m_apart, m_spread})
        connect(box, &QCheckBox::toggled, this, &FillRules::changed);
}

Result<PlacementRequest> FillRules::applied(PlacementRequest request) const
{
    const Result<QList<int>> reserved = unitsFromText(m_reserved->text());
    if (!reserved)
        return reserved.error();
    const Result<QList<int>> allowed = unitsFromText(m_systemUnits->text());
    if (!allowed)
        return allowed.error();
    if (!reserved.value().isEmpty() && reserved.value().last() > m_highestU)
        return Error{ErrorKind::Invalid,
                     tr("U%1 is above every rack type").arg(reserved.value().last()),
                     {},
                     {}};
    request.reservedU = reserved.value();
    if (m_newRacks->value() >= 0)
        request.mostRacks = m_newRacks->value();
    request.racksPerRow = m_perRow->value();
    request.freeAbove = m_freeAbove->value();
    request.switches = SwitchPlace(m_switches->currentIndex());
    if (m_strips->value() > 0 && m_strip->count() > 0)
        request.strips = {{m_strip->currentData().toString(), m_strips->value()}};
    QList<Id> first;
    for (const PlacementItem &item : std::as_const(request.items))
        first.append(item.device);
    if (m_alsoCount->value() > 0) {
        PlacementItem also;
        also.device = m_also->currentData().toString();
        also.count = m_alsoCount->value();
        also.atMostPerRack = m_alsoEach->value();
        request.items.append(also);
        if (m_apart->isChecked() && !first.contains(also.device))
            request.apart = {first, {also.device}};
    }
    if (!allowed.value().isEmpty()) {
        const auto [from, to] =
            std::minmax_element(allowed.value().cbegin(), allowed.value().cend());
        for (const PlacementItem &item : std::as_const(request.items))
            request.units.append({item.device, *from, *to});
    }
    if (m_spread->isChecked()) {
        for (const QString &room : m_rooms) {
            if (room != request.room)
                request.moreRooms.append(room);
        }
    }
    return request;
}

} // namespace kf

#include "moc_fill_rules.cpp"
