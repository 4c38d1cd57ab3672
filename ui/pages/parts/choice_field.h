// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One of many choices in a form: a button that opens the list of choices which cells have.

#include "ui/grid/cell_popup.h"

#include <QPushButton>

namespace kf {

class ChoiceField : public QPushButton {
    Q_OBJECT

public:
    ChoiceField(const Theme &theme, const QList<Choice> &choices, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);

    ChoicePicker &picker() { return *m_picker; }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// A letter opens the list with it in the search line.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openWith(const QString &typed);

    const Theme &m_theme;
    QList<Choice> m_choices;
    ChoicePicker *m_picker;
    QString m_key;
};

} // namespace kf
