// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person can change of a network: its layout, its switches, its ports.

#include "ui/pages/topology/field_form.h"

#include <functional>

class QCheckBox;

namespace kf {

class NetworkFields : public FieldForm {
    Q_OBJECT

public:
    NetworkFields(const PageContext &context, QWidget *parent);

    /// Shows the fields of a network; hidden where there is none of that id.
    void present(const Id &fabric);

    /// The field with that name, for who looks for it.
    QWidget *field(const QString &name) const;

private:
    using Set = std::function<void(Fabric &)>;
    /// A field with how it is shown.
    struct Shown {
        QWidget *field;
        std::function<void(const Fabric &)> present;
    };

    void addSwitches();
    void addNumbers();
    void addWhole(const QString &name,
                  const QString &tip,
                  const QString &hint,
                  const std::function<std::optional<int>(const Fabric &)> &get,
                  const std::function<void(Fabric &, std::optional<int>)> &set);
    void addRatio();
    void addSpeed();
    void addLists();
    void addList(const QString &name,
                 const QString &tip,
                 const std::function<QString(const Fabric &)> &text,
                 void (NetworkFields::*open)());
    void chooseServed();
    void chooseRooms();
    void chooseCables();
    QString servedText(const Fabric &fabric) const;
    QString roomsText(const Fabric &fabric) const;
    QString cablesText(const Fabric &fabric) const;
    void addSwitch(const QString &name,
                   const QString &tip,
                   const QString &none,
                   std::optional<Id> Fabric::*device);
    void fillSwitches(QComboBox &choice, const QString &none, const std::optional<Id> &chosen);
    Result<> take(const Set &set);
    void change(const Set &set);
    const Fabric *fabric() const;

    Id m_id;
    QList<Shown> m_shown;
    QComboBox *m_layouts;
    QCheckBox *m_rails;
};

} // namespace kf
