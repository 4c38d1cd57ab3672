// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person can change of placed devices, one or many: name, kind, unit, own draw and how it is
// known, months, feeds, note.

#include "ui/pages/topology/field_form.h"

class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace kf {

class DeviceFields : public FieldForm {
    Q_OBJECT

public:
    DeviceFields(const PageContext &context, QWidget *parent);

    /// Shows the fields of these devices; where they differ a field is empty and says so.
    void present(const QList<Id> &devices);

    FieldEdit &name() { return *m_name; }
    QComboBox &kind() { return *m_kind; }
    FieldEdit &unit() { return *m_unit; }
    FieldEdit &power() { return *m_power; }
    QComboBox &standing() { return *m_standing; }
    FieldEdit &source() { return *m_source; }
    FieldEdit &from() { return *m_from; }
    FieldEdit &until() { return *m_until; }
    FieldEdit &assumedPower() { return *m_assumed[0].field; }
    FieldEdit &assumedWeight() { return *m_assumed[1].field; }
    FieldEdit &assumedDepth() { return *m_assumed[2].field; }
    FieldEdit &assumedHeight() { return *m_assumed[3].field; }
    FieldEdit &assumedCores() { return *m_assumed[4].field; }
    FieldEdit &reason() { return *m_reason; }
    /// The box of a feed; nullptr where there is none of that name.
    QCheckBox *feedBox(const QString &feed) const;

private:
    void addNameAndKind();
    void addPower();
    void addMonths();
    void addAssumed();
    void fillKinds();
    void presentKind(const QList<PlacedDevice> &devices);
    void presentUnit(const QList<PlacedDevice> &devices);
    void presentPower(const QList<PlacedDevice> &devices);
    void presentOrigin(const QList<PlacedDevice> &devices);
    void presentMonths(const QList<PlacedDevice> &devices);
    void presentFeeds();
    void presentAssumed(const QList<PlacedDevice> &devices);
    void takeNameplate();
    Result<> takeAssumed(const QString &key, const QString &text);
    Result<> takeReason(const QString &reason);
    void takeKind();
    Result<> takePower(const QString &text);
    Result<> takeOrigin(bool isSource);
    Result<> takeMonth(const QString &text, bool isFrom);

    QList<Id> m_ids;
    QList<Id> m_kinds; ///< that can be chosen
    FieldEdit *m_name;
    CalmChoice *m_kind;
    FieldEdit *m_unit;
    FieldEdit *m_power;
    QComboBox *m_standing;
    FieldEdit *m_source;
    FieldEdit *m_from;
    FieldEdit *m_until;
    QWidget *m_feeds;
    QHBoxLayout *m_feedBoxes;
    /// A figure that can be assumed where the catalogue lacks it.
    struct AssumedField {
        QString key;
        QString name; ///< with a place for the unit
        FieldEdit *field;
    };
    QList<AssumedField> m_assumed; ///< power, weight, depth, height, CPU cores
    QPushButton *m_nameplate;      ///< offered where nothing better is known
    FieldEdit *m_reason;
    Id m_assumedKind; ///< of which figures are assumed here
};

} // namespace kf
