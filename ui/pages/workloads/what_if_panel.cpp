// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/what_if_panel.h"

#include "core/base/figures_kept.h"
#include "core/words/amount_words.h"
#include "core/words/work_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kSteps = 200;
constexpr int kFigures = 3;         ///< of what a slider says
constexpr double kLeastWaitS = 0.2; ///< the slider goes at least that far
constexpr double kWaitSpan = 4.0;
constexpr double kLeastUtilisation = 0.3;
constexpr double kMostUtilisation = 0.95;
constexpr double kRateSpan = 2.0;

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_result(new QLabel)
    , m_keep(new QPushButton(tr("&Keep")))
    , m_putBack(new QPushButton(tr("Put &back")))
{
    const QStringList names{tr("Wait target"), tr("Utilisation max"), tr("Requests")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    for (int factor = 0; factor < FactorCount; ++factor) {
        Row &row = m_rows[std::size_t(factor)];
        row = {new QLabel, new QSlider(Qt::Horizontal), new QLabel, new QLabel};
        row.slider->setRange(0, kSteps);
        row.slider->setAccessibleName(names[factor]);
        row.value->setAlignment(Qt::AlignRight);
        row.high->setAlignment(Qt::AlignRight);
        grid->addWidget(new QLabel(names[factor]), factor * 3, 0);
        grid->addWidget(row.value, factor * 3, 1);
        grid->addWidget(row.slider, factor * 3 + 1, 0, 1, 2);
        grid->addWidget(row.low, factor * 3 + 2, 0);
        grid->addWidget(row.high, factor * 3 + 2, 1);
        connect(row.slider, &QSlider::valueChanged, this, [this, factor](int position) {
            slide(factor, position);
        });
    }
    m_result->setWordWrap(true);
    grid->addWidget(m_result, FactorCount * 3, 0, 1, 2);
    grid->addWidget(m_keep, FactorCount * 3 + 1, 0);
    grid->addWidget(m_putBack, FactorCount * 3 + 1, 1);
    grid->setRowStretch(FactorCount * 3 + 2, 1);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (isWhatIf())
            Q_EMIT keepWanted(m_serving, m_wish);
    });
    connect(m_putBack, &QPushButton::clicked, this, &WhatIfPanel::putBack);
}

void WhatIfPanel::present(const EvaluationPtr &figures,
                          const Id &serving,
                          qsizetype dayType,
                          const Wording &wording)
{
    const std::optional<ServingWhatIf> now =
        figures == nullptr ? std::nullopt : servingNow(*figures, serving, dayType);
    const bool isOther = now != m_now || serving != m_serving;
    m_figures = figures;
    m_wording = wording;
    m_serving = serving;
    m_now = now;
    setEnabled(now.has_value());
    if (isOther && now)
        m_wish = *now;
    showWish();
}

double WhatIfPanel::least(int factor) const
{
    return factor == Wait          ? 0.0
           : factor == Utilisation ? kLeastUtilisation
                                   : m_now->rate / kRateSpan;
}

double WhatIfPanel::most(int factor) const
{
    return factor == Wait          ? std::max(kLeastWaitS, m_now->waitTargetS * kWaitSpan)
           : factor == Utilisation ? kMostUtilisation
                                   : m_now->rate * kRateSpan;
}

double &WhatIfPanel::valueOf(ServingWhatIf &wish, int factor) const
{
    return factor == Wait          ? wish.waitTargetS
           : factor == Utilisation ? wish.maxUtilisation
                                   : wish.rate;
}

QString WhatIfPanel::text(int factor, double value) const
{
    if (factor == Wait)
        return waitText(value, Digits::Short, m_wording);
    const Unit unit = factor == Utilisation ? Unit::Share : Unit::PerSecond;
    return amountText(Amount{value, unit}, Digits::Short, m_wording);
}

QString WhatIfPanel::gpusText(const ServingWhatIf &wish) const
{
    return amountText(
        gpusOf(m_figures->plan, m_serving, wish), Unit::Gpus, Digits::Short, m_wording);
}

void WhatIfPanel::slide(int factor, int position)
{
    if (!m_now)
        return;
    const double span = most(factor) - least(factor);
    // What is kept is what stands beside the slider, no digit more.
    valueOf(m_wish, factor) = withFigures(least(factor) + span * position / kSteps, kFigures);
    showWish();
    Q_EMIT wishChanged();
}

void WhatIfPanel::putBack()
{
    const bool wasWhatIf = isWhatIf();
    if (m_now)
        m_wish = *m_now;
    showWish();
    if (wasWhatIf)
        Q_EMIT wishChanged();
}

/// Nothing of a service that is not looked at any more.
void WhatIfPanel::clear()
{
    for (const Row &row : m_rows) {
        for (QLabel *label : {row.value, row.low, row.high})
            label->clear();
    }
    m_result->setText(m_serving.isEmpty()
                          ? tr("No service is selected.")
                          : tr("The selected service has no largest hour that is known."));
}

void WhatIfPanel::showWish()
{
    m_keep->setEnabled(isWhatIf());
    m_putBack->setEnabled(isWhatIf());
    if (!m_now || m_figures == nullptr) {
        clear();
        return;
    }
    for (int factor = 0; factor < FactorCount; ++factor) {
        const Row &row = m_rows[std::size_t(factor)];
        const double value = valueOf(m_wish, factor);
        const double span = most(factor) - least(factor);
        const QSignalBlocker quiet(row.slider);
        if (span > 0.0)
            row.slider->setValue(int(std::lround((value - least(factor)) / span * kSteps)));
        row.value->setText(text(factor, value));
        ServingWhatIf low = m_wish;
        ServingWhatIf high = m_wish;
        valueOf(low, factor) = least(factor);
        valueOf(high, factor) = most(factor);
        row.low->setText(tr("%1: %2").arg(text(factor, least(factor)), gpusText(low)));
        row.high->setText(tr("%1: %2").arg(text(factor, most(factor)), gpusText(high)));
    }
    m_result->setText(
        isWhatIf()
            ? tr("What if: %1 at the peak instead of %2").arg(gpusText(m_wish), gpusText(*m_now))
            : tr("%1 at the peak").arg(gpusText(m_wish)));
}

} // namespace kf

#include "moc_what_if_panel.cpp"
