// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The forecast to read: what each accelerator needs and when it runs out, and one of them, or all
// together, month by month.

#include "core/figures/figures.h"
#include "ui/pages/page.h"

#include <QWidget>

class QLabel;

namespace kf {

class ValueTable;

/// Why a level is what it is: "peak", "required" or "supply" of that month, as the tables and the
/// chart by month call them; nothing for others.
std::optional<WhyRequest> whyOfLevel(const QString &level, int month, const AcceleratorKey &key);

class ForecastView : public QWidget {
    Q_OBJECT

public:
    explicit ForecastView(const Theme &theme, QWidget *parent = nullptr);

    /// The months are those of `key`, named `name`; of all GPUs where it is empty.
    void present(const Evaluation &figures,
                 const PageContext &context,
                 const AcceleratorKey &key,
                 const QString &name);

    /// Selects the row of what runs out and scrolls to it.
    void chooseKind(const AcceleratorKey &key);
    /// Selects the row of a month and scrolls to it.
    void chooseMonth(int month);
    /// The month whose row is current; -1 where none is.
    int chosenMonth() const;
    /// How the number came about that has the keyboard; months are those of `key`. Nothing where
    /// none has.
    std::optional<WhyRequest> whyHere(const AcceleratorKey &key) const;

private:
    std::optional<WhyRequest> whyOfRunOut(const AcceleratorKey &key, const QString &column) const;

    GrowthFigures m_growth;
    int m_horizon = 0;
    ValueTable *m_runOut;
    ValueTable *m_months;
    QLabel *m_title;
};

} // namespace kf
