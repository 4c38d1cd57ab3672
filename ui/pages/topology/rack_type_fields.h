// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of one rack type, and a picture of what it gives.

#include "core/cells/cell_unit.h"
#include "core/report/rack_type_words.h"
#include "ui/pages/topology/field_form.h"

namespace kf {

class RackTypeFields : public FieldForm {
    Q_OBJECT

public:
    RackTypeFields(const PageContext &context, QWidget *parent);

    void present(const Id &type);

    FieldEdit &name() { return *m_name; }
    FieldEdit &height() { return *m_height; }
    FieldEdit &reserved() { return *m_reserved; }
    /// The field with that name; nullptr where there is none.
    FieldEdit *field(const QString &name) const;

private:
    using Number = std::optional<double> RackType::*;
    struct NumberField {
        FieldEdit *field;
        std::function<std::optional<double>(const RackType &)> get;
        QString empty; ///< what an empty field means
    };

    /// `kept` is what one of the field's unit is in the plan's.
    FieldEdit *addNumber(const QString &name,
                         const QString &tip,
                         Number number,
                         const CellUnit &unit,
                         double kept = 1.0);
    void addSize(const QString &name, const QString &tip, double RackType::*number);
    void addOwnWeight();
    Result<> change(const std::function<Result<>(RackType &)> &change);

    Id m_type;
    FieldEdit *m_name;
    FieldEdit *m_height;
    FieldEdit *m_power;
    FieldEdit *m_reserved;
    QList<NumberField> m_numbers;
};

/// A rack with its feeds, what it gives, and below how that came about.
class RackTypePicture : public QWidget {
    Q_OBJECT

public:
    explicit RackTypePicture(const Theme &theme, QWidget *parent = nullptr);

    void present(const RackType &type, const Wording &wording);
    const RackTypeWords &words() const { return m_words; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textBox(int width) const;
    void paintRackWithFeeds(QPainter &painter, const QRectF &box) const;

    const Theme &m_theme;
    RackType m_type;
    RackTypeWords m_words;
};

} // namespace kf
