// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A device of a person's own: what is known of it, and where it is kept. An empty field is not
// known.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/cells/cell_number.h"
#include "core/words/field_words.h"

#include <QDialog>
#include <QList>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kf {

/// Where a device of one's own is kept: in one plan, or for all of them.
enum class DeviceHome { Plan, Library };

class DeviceDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes over what was typed; a refusal is shown and the dialog stays.
    using Keep = std::function<Result<>(const DeviceEntry &, DeviceHome)>;

    /// Begins with `device`, asked for in `units`. The library is offered where `canKeep`.
    DeviceDialog(const DeviceEntry &device,
                 const CatalogView &catalog,
                 const UnitChoice &units,
                 DeviceHome home,
                 bool canKeep,
                 const Keep &keep,
                 QWidget *parent);

    /// What was typed; fails naming the field that cannot be read.
    Result<DeviceEntry> device() const;
    DeviceHome home() const;

    void accept() override;

private:
    /// A number that may not be known, in its field.
    struct Number {
        QString name;
        QLineEdit *edit = nullptr;
        std::function<Result<>(DeviceEntry &, std::optional<double>)> set;
        NumberForm form = NumberForm::Plain;
        AskedUnit asked = {};
    };
    /// What a field held at first: as long as nobody types there, nothing is converted.
    struct Shown {
        std::optional<double> number;
        QString text;
    };
    void buildWhat(QFormLayout &form);
    void buildMounting(QFormLayout &form);
    void buildPower(QFormLayout &form);
    void buildUse(QFormLayout &form);
    void buildOrigin(QFormLayout &form);
    void fillAccelerators(const CatalogView &catalog);
    void addNumber(QFormLayout &form,
                   const QString &name,
                   std::optional<double> DeviceEntry::*member,
                   const QString &key = {},
                   const QString &tip = {});
    void addPorts(QFormLayout &form);
    void addWhole(QFormLayout &form,
                  const QString &name,
                  std::optional<int> DeviceEntry::*member,
                  const QString &tip = {});
    void addField(QFormLayout &form,
                  const Number &number,
                  const std::optional<double> &value,
                  const QString &tip,
                  const QString &key = {});
    QString textOf(const Number &number, const std::optional<double> &value) const;
    Result<std::optional<double>> typedIn(const Number &number) const;
    QString unitOf(const QString &key) const { return askedUnit(key, m_units).name; }
    void showHeight();

    DeviceEntry m_device;
    UnitChoice m_units;
    Keep m_keep;
    QList<Number> m_numbers;
    QList<Shown> m_shown; ///< of each of them
    /// The ports for one kind of network, in their field.
    struct PortField {
        QString name;
        QLineEdit *edit = nullptr;
        QList<Port> Ports::*list = nullptr;
    };
    QList<PortField> m_ports;
    QLineEdit *m_model;
    QLineEdit *m_manufacturer;
    QComboBox *m_kind;
    QComboBox *m_heightKind;
    QDoubleSpinBox *m_height;
    QCheckBox *m_fullDepth;
    QCheckBox *m_halfWidth;
    QComboBox *m_accelerator;
    QLineEdit *m_source;
    QComboBox *m_home;
    QLabel *m_message;
};

} // namespace kf
