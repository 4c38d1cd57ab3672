// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a value comes from, and how sure it is.

#include "core/plan/plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kf {

class SourceDialog : public QDialog {
    Q_OBJECT

public:
    /// `what` names the value; `known` is what the plan says about it so far.
    SourceDialog(const QString &what, const std::optional<Assumption> &known, QWidget *parent);

    QString source() const;
    Standing standing() const;
    QLineEdit *sourceLine() const { return m_source; }

private:
    QLineEdit *m_source;
    QComboBox *m_standing;
};

} // namespace kf
