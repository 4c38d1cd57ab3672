// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/device_dialog.h"

#include "core/cells/cell_number.h"
#include "core/exchange/port_list.h"
#include "core/words/kind_words.h"
#include "core/words/refusal_words.h"
#include "ui/pages/parts/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

constexpr double kHalfUnit = 0.5;
constexpr double kMostUnits = 60.0;
constexpr double kMostWhole = 1e9;
constexpr int kCharactersWide = 110;
const QString kDepth = QStringLiteral("depth_mm");
const QString kWeight = QStringLiteral("weight_kg");
const QString kHeat = QStringLiteral("heat_btu_per_h");
const QString kAirflow = QStringLiteral("airflow_cfm");
const QString kStorage = QStringLiteral("usable_gb");
constexpr std::array kKinds = {DeviceKind::GpuSystem,
                               DeviceKind::Workstation,
                               DeviceKind::RackScale,
                               DeviceKind::IbSwitch,
                               DeviceKind::EthSwitch,
                               DeviceKind::Storage,
                               DeviceKind::Management,
                               DeviceKind::Pdu,
                               DeviceKind::Cdu,
                               DeviceKind::Other};

std::optional<QString> orNothing(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

Result<> wholeInto(std::optional<int> &target, std::optional<double> value)
{
    target.reset();
    if (!value)
        return {};
    if (*value != std::floor(*value) || std::abs(*value) > kMostWhole)
        return Error{ErrorKind::Invalid, DeviceDialog::tr("a whole number is needed here"), {}, {}};
    target = int(*value);
    return {};
}

} // namespace

DeviceDialog::DeviceDialog(const DeviceEntry &device,
                           const CatalogView &catalog,
                           const UnitChoice &units,
                           DeviceHome home,
                           bool canKeep,
                           const Keep &keep,
                           QWidget *parent)
    : QDialog(parent)
    , m_device(device)
    , m_units(units)
    , m_keep(keep)
    , m_model(new QLineEdit(device.model))
    , m_manufacturer(new QLineEdit(device.manufacturer.value_or(QString())))
    , m_kind(new QComboBox)
    , m_heightKind(new QComboBox)
    , m_height(new QDoubleSpinBox)
    , m_fullDepth(new QCheckBox(tr("Takes the &full depth of the rack")))
    , m_halfWidth(new QCheckBox(tr("Half as &wide as the rack")))
    , m_accelerator(new QComboBox)
    , m_source(new QLineEdit(device.source.value_or(QString())))
    , m_home(new QComboBox)
    , m_message(new QLabel)
{
    setWindowTitle(tr("Own device"));
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    buildWhat(*left);
    buildMounting(*left);
    fillAccelerators(catalog);
    buildUse(*left);
    buildPower(*right);
    buildOrigin(*right);
    m_home->addItem(tr("in this plan"));
    if (canKeep)
        m_home->addItem(tr("in my library, for all plans"));
    m_home->setCurrentIndex(canKeep && home == DeviceHome::Library ? 1 : 0);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left, 1);
    columns->addSpacing(2 * fontMetrics().averageCharWidth());
    columns->addLayout(right, 1);
    m_message->setWordWrap(true);
    m_message->setProperty("over", true);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeviceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeviceDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrolledForm(columns), 1);
    layout->addWidget(m_message); // it and the buttons stay where the fields scroll
    layout->addWidget(buttons);
    setMinimumWidth(
        std::max(fontMetrics().averageCharWidth() * kCharactersWide, sizeHint().width()));
    growInSight(*this);
    m_model->setFocus();
    m_model->selectAll();
}

void DeviceDialog::buildWhat(QFormLayout &form)
{
    m_model->setToolTip(tr("How the catalogue calls it"));
    m_kind->setToolTip(tr("What it is for; a power strip draws nothing itself"));
    for (const DeviceKind kind : kKinds)
        m_kind->addItem(kindText(kind));
    m_kind->setCurrentIndex(int(m_device.kind));
    form.addRow(tr("&Name"), m_model);
    form.addRow(tr("&Manufacturer"), m_manufacturer);
    form.addRow(tr("&Kind"), m_kind);
}

void DeviceDialog::buildMounting(QFormLayout &form)
{
    m_heightKind->addItems({tr("not known"), tr("stands on the floor"), tr("rack units")});
    m_heightKind->setCurrentIndex(int(m_device.height.kind));
    m_heightKind->setAccessibleName(tr("Height"));
    m_height->setRange(0.0, kMostUnits);
    m_height->setSingleStep(kHalfUnit);
    m_height->setDecimals(1);
    m_height->setSuffix(tr(" U"));
    m_height->setValue(m_device.height.units);
    m_height->setAccessibleName(tr("Height in rack units"));
    m_height->setToolTip(tr("In steps of half a unit; 0 hangs at the side of the rack"));
    auto *height = new QHBoxLayout;
    height->addWidget(m_heightKind, 1);
    height->addWidget(m_height, 1);
    auto *label = new QLabel(tr("&Height"));
    label->setBuddy(m_heightKind);
    form.addRow(label, height);
    form.addRow(QString(), m_fullDepth);
    m_fullDepth->setChecked(m_device.fullDepth);
    m_fullDepth->setToolTip(tr("Two devices of half depth share a unit, front and rear"));
    form.addRow(QString(), m_halfWidth);
    m_halfWidth->setChecked(m_device.halfWidth);
    m_halfWidth->setToolTip(tr("Two of them stand in a unit, left and right"));
    connect(m_heightKind, &QComboBox::currentIndexChanged, this, &DeviceDialog::showHeight);
    showHeight();
    addNumber(form, tr("Depth, %1").arg(unitOf(kDepth)), &DeviceEntry::depthMm, kDepth);
    addNumber(form, tr("Weight, %1").arg(unitOf(kWeight)), &DeviceEntry::weightKg, kWeight);
}

void DeviceDialog::buildPower(QFormLayout &form)
{
    addNumber(form,
              tr("Maximum power, W"),
              &DeviceEntry::powerMaxW,
              QStringLiteral("power_max_w"),
              tr("Of a power strip: what it can pass on"));
    addNumber(form,
              tr("Typical power, W"),
              &DeviceEntry::powerTypicalW,
              QStringLiteral("power_typical_w"));
    addNumber(form,
              tr("Heat, %1").arg(unitOf(kHeat)),
              &DeviceEntry::heatBtuPerH,
              kHeat,
              tr("Where it is published; otherwise the heat is the power"));
    addNumber(form, tr("Airflow, %1").arg(unitOf(kAirflow)), &DeviceEntry::airflowCfm, kAirflow);
    const auto setLiquid = [](DeviceEntry &entry, std::optional<double> value) {
        entry.liquidFraction = value.value_or(0.0);
        return Result<>();
    };
    addField(form,
             {tr("Heat into liquid"), new QLineEdit, setLiquid, NumberForm::Share},
             m_device.liquidFraction,
             tr("The share of its heat that does not go to the air"));
    addWhole(form, tr("Power supplies"), &DeviceEntry::psuCount);
    addWhole(form,
             tr("Supplies for full load"),
             &DeviceEntry::psuMinForFullLoad,
             tr("How many of them must work"));
    addNumber(form,
              tr("Rating of a supply, W"),
              &DeviceEntry::psuW,
              QStringLiteral("psu_w"),
              tr("What one supply gives: whether a system runs on after a loss follows from it"));
    addNumber(form, tr("Current of a strip, A"), &DeviceEntry::pduAmps);
    addWhole(form, tr("Phases of a strip"), &DeviceEntry::pduPhases);
}

void DeviceDialog::buildUse(QFormLayout &form)
{
    m_accelerator->setToolTip(tr("The accelerator that the system holds"));
    form.addRow(tr("&GPU"), m_accelerator);
    const auto setCount = [](DeviceEntry &entry, std::optional<double> value) {
        entry.gpuCount = value.value_or(0.0);
        return Result<>();
    };
    addField(form,
             {tr("GPUs"), new QLineEdit, setCount},
             m_device.gpuCount > 0.0 ? std::optional(m_device.gpuCount) : std::nullopt,
             tr("How many it holds; empty: none"));
    addWhole(form, tr("Ports of a switch"), &DeviceEntry::switchPorts);
    addNumber(form, tr("Speed of a port, Gbit/s"), &DeviceEntry::switchGbps);
    addPorts(form);
    addNumber(
        form, tr("Usable storage, %1").arg(unitOf(kStorage)), &DeviceEntry::usableGb, kStorage);
    addNumber(form, tr("Reads, GB/s"), &DeviceEntry::readGbPerS);
}

/// By which networks reach it: what it has besides the ports of a switch.
void DeviceDialog::addPorts(QFormLayout &form)
{
    const QList<PortField> fields{{tr("Compute ports"), new QLineEdit, &Ports::compute},
                                  {tr("Storage ports"), new QLineEdit, &Ports::storage},
                                  {tr("Management ports"), new QLineEdit, &Ports::mgmt}};
    for (const PortField &field : fields) {
        field.edit->setText(portListText(m_device.ports.*field.list, QLocale()));
        field.edit->setPlaceholderText(tr("none, or not known"));
        field.edit->setAccessibleName(field.name);
        field.edit->setToolTip(
            tr("Number x Gbit/s, such as 8 x 400; several kinds with a semicolon between them"));
        form.addRow(field.name, field.edit);
    }
    m_ports = fields;
}

void DeviceDialog::buildOrigin(QFormLayout &form)
{
    const auto setLowest = [](DeviceEntry &entry, std::optional<double> value) {
        entry.inletC = value ? std::optional(QList<double>{*value}) : std::nullopt;
        return Result<>();
    };
    const auto setHighest = [](DeviceEntry &entry, std::optional<double> value) -> Result<> {
        if (value.has_value() != entry.inletC.has_value())
            return Error{ErrorKind::Invalid, tr("give both temperatures, or none"), {}, {}};
        if (value)
            entry.inletC->append(*value);
        return {};
    };
    const QList<double> inlet = m_device.inletC.value_or(QList<double>());
    const bool known = inlet.size() == 2;
    addField(form,
             {tr("Coldest inlet air, °C"), new QLineEdit, setLowest},
             known ? std::optional(inlet.first()) : std::nullopt,
             {});
    addField(form,
             {tr("Warmest inlet air, °C"), new QLineEdit, setHighest},
             known ? std::optional(inlet.last()) : std::nullopt,
             {});
    m_source->setCursorPosition(0);
    m_source->setPlaceholderText(tr("Data sheet, revision of May 2027"));
    m_source->setToolTip(tr("Where the figures come from"));
    m_home->setToolTip(tr("A plan carries what it uses; the library offers it in every plan"));
    form.addRow(tr("&Source"), m_source);
    form.addRow(tr("Kep&t"), m_home);
}

void DeviceDialog::fillAccelerators(const CatalogView &catalog)
{
    m_accelerator->addItem(tr("none"), QString());
    for (const AcceleratorEntry &entry : catalog.catalog().entries().gpus)
        m_accelerator->addItem(entry.model, entry.id);
    const Id chosen = m_device.gpuModel.value_or(Id());
    if (m_accelerator->findData(chosen) < 0) {
        const AcceleratorEntry *own = catalog.accelerator(chosen);
        m_accelerator->addItem(own != nullptr ? own->model : chosen, chosen);
    }
    m_accelerator->setCurrentIndex(m_accelerator->findData(chosen));
    m_accelerator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QString DeviceDialog::textOf(const Number &number, const std::optional<double> &value) const
{
    if (!value)
        return {};
    return number.form == NumberForm::Share ? editText(*value, number.form, QLocale())
                                            : askedText(*value, number.asked, QLocale());
}

void DeviceDialog::addField(QFormLayout &form,
                            const Number &number,
                            const std::optional<double> &value,
                            const QString &tip,
                            const QString &key)
{
    const auto assumed = m_device.assumed.constFind(key);
    number.edit->setText(textOf(number, value));
    number.edit->setPlaceholderText(assumed == m_device.assumed.cend()
                                        ? tr("not known")
                                        : tr("%1 (assumed)").arg(textOf(number, *assumed)));
    number.edit->setAccessibleName(number.name);
    number.edit->setToolTip(tip.isEmpty() ? tr("Empty: not known") : tip);
    form.addRow(number.name, number.edit);
    m_numbers.append(number);
    m_shown.append({value, number.edit->text()});
}

/// `key`: what the file calls it, which says its unit.
void DeviceDialog::addNumber(QFormLayout &form,
                             const QString &name,
                             std::optional<double> DeviceEntry::*member,
                             const QString &key,
                             const QString &tip)
{
    const auto set = [member](DeviceEntry &entry, std::optional<double> value) {
        entry.*member = value;
        return Result<>();
    };
    addField(form,
             {name, new QLineEdit, set, NumberForm::Plain, askedUnit(key, m_units)},
             m_device.*member,
             tip,
             key);
}

void DeviceDialog::addWhole(QFormLayout &form,
                            const QString &name,
                            std::optional<int> DeviceEntry::*member,
                            const QString &tip)
{
    const auto set = [member](DeviceEntry &entry, std::optional<double> value) {
        return wholeInto(entry.*member, value);
    };
    const std::optional<int> &number = m_device.*member;
    addField(form,
             {name, new QLineEdit, set},
             number ? std::optional(double(*number)) : std::nullopt,
             tip);
}

Result<std::optional<double>> DeviceDialog::typedIn(const Number &number) const
{
    const QString text = number.edit->text().trimmed();
    const Result<double> read = text.isEmpty() ? Result<double>(0.0)
                                : number.form == NumberForm::Share
                                    ? enteredNumber(text, number.form, QLocale())
                                    : numberAsked(text, number.asked, QLocale());
    if (!read)
        return read.error();
    return text.isEmpty() ? std::optional<double>() : std::optional(read.value());
}

void DeviceDialog::showHeight()
{
    m_height->setEnabled(m_heightKind->currentIndex() == int(DeviceHeight::Kind::Units));
}

DeviceHome DeviceDialog::home() const
{
    return DeviceHome(m_home->currentIndex());
}

Result<DeviceEntry> DeviceDialog::device() const
{
    DeviceEntry entry = m_device;
    entry.model = m_model->text().trimmed();
    entry.manufacturer = orNothing(m_manufacturer->text());
    entry.kind = kKinds.at(std::size_t(m_kind->currentIndex()));
    entry.height.kind = DeviceHeight::Kind(m_heightKind->currentIndex());
    entry.height.units = entry.height.kind == DeviceHeight::Kind::Units ? m_height->value() : 0.0;
    entry.fullDepth = m_fullDepth->isChecked();
    entry.halfWidth = m_halfWidth->isChecked();
    entry.gpuModel = orNothing(m_accelerator->currentData().toString());
    entry.source = orNothing(m_source->text());
    entry.origin = EntryOrigin::User;
    entry.confidence = Confidence::User;
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const Number &number = m_numbers[i];
        const bool isTyped = number.edit->text() != m_shown[i].text;
        const Result<std::optional<double>> read = isTyped ? typedIn(number) : m_shown[i].number;
        const Result<> taken = read ? number.set(entry, read.value()) : Result<>(read.error());
        if (!taken)
            return Error{ErrorKind::Invalid,
                         tr("%1: %2").arg(number.name, taken.error().message),
                         number.name,
                         {}};
    }
    for (const PortField &field : m_ports) {
        QList<Port> &list = entry.ports.*field.list;
        const Result<QList<Port>> read = portListIn(field.edit->text(), list, QLocale());
        if (!read)
            return Error{ErrorKind::Invalid,
                         tr("%1: %2").arg(field.name, read.error().message),
                         field.name,
                         {}};
        list = read.value();
    }
    return entry;
}

void DeviceDialog::accept()
{
    const Result<DeviceEntry> typed = device();
    const Result<> kept = typed ? m_keep(typed.value(), home()) : Result<>(typed.error());
    if (kept)
        return QDialog::accept();
    m_message->setText(sentenceOf(kept.error()));
    m_message->show();
    growInSight(*this);
}

} // namespace kf

#include "moc_device_dialog.cpp"
