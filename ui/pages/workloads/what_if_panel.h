// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What if, at the peak: wait, utilisation and requests as sliders with the GPUs at both of their
// ends. Nothing changes before it is kept.

#include "core/figures/evaluations.h"
#include "core/report/serving_what_if.h"
#include "core/words/wording.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QSlider;

namespace kf {

class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    void present(const EvaluationPtr &figures,
                 const Id &serving,
                 qsizetype dayType,
                 const Wording &wording);

    bool isWhatIf() const { return m_now && m_wish != *m_now; }
    const ServingWhatIf &wish() const { return m_wish; }
    void putBack();

Q_SIGNALS:
    void keepWanted(const kf::Id &serving, const kf::ServingWhatIf &wish);
    /// Something else is tried, or nothing any more.
    void wishChanged();

private:
    enum Factor { Wait, Utilisation, Requests, FactorCount };
    struct Row {
        QLabel *value = nullptr;
        QSlider *slider = nullptr;
        QLabel *low = nullptr;
        QLabel *high = nullptr;
    };

    double least(int factor) const;
    double most(int factor) const;
    double &valueOf(ServingWhatIf &wish, int factor) const;
    QString text(int factor, double value) const;
    QString gpusText(const ServingWhatIf &wish) const;
    void slide(int factor, int position);
    void clear();
    void showWish();

    std::array<Row, FactorCount> m_rows;
    QLabel *m_result;
    QPushButton *m_keep;
    QPushButton *m_putBack;
    EvaluationPtr m_figures;
    Id m_serving;
    Wording m_wording;
    std::optional<ServingWhatIf> m_now;
    ServingWhatIf m_wish;
};

} // namespace kf
