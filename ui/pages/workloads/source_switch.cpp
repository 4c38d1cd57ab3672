// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/source_switch.h"

#include "ui/charts/chart_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr QSize kSize(640, 420);

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SourceSwitch::SourceSwitch(const Theme &theme,
                           const DemandSources &sources,
                           const QString &group,
                           DemandSource wanted,
                           const Wording &wording,
                           QWidget *parent)
    : QDialog(parent)
{
    const bool derives = wanted == DemandSource::Workloads;
    setWindowTitle(tr("Demand of %1").arg(group));
    auto *chart = new ChartView(theme);
    chart->show(sources.chart, wording);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *take =
        buttons->addButton(derives ? tr("&Derive it from workloads") : tr("&Use what was typed"),
                           QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    take->setEnabled(sources.canBeDerived || !derives);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *content = new QVBoxLayout(this);
    content->addWidget(paragraph(sources.sentence));
    content->addWidget(chart, 1);
    content->addWidget(paragraph(
        derives ? tr("What was typed stays in the plan, and is there again as soon as you switch "
                     "back.")
                : tr("The workloads stay in the plan; they do not count until you switch back.")));
    content->addWidget(buttons);
    resize(kSize);
}

} // namespace kf

#include "moc_source_switch.cpp"
