// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/share_dialog.h"

#include "core/evaluate/evaluate.h"
#include "core/report/shared_figures.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 110; ///< width of the window
constexpr int kLines = 34;
constexpr int kMostOfAColumn = 44; ///< characters

} // namespace

ShareDialog::ShareDialog(const Plan &plan,
                         const Catalog &catalog,
                         const Theme &theme,
                         const Wording &wording,
                         QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_catalog(catalog)
    , m_wording(wording)
    , m_changes(new ChangesModel(theme, {false}, this))
    , m_summary(new QLabel)
    , m_figuresText(new QLabel)
    , m_table(new QTableView)
    , m_save(nullptr)
    , m_figures([](const Asked &asked, const Answer *before, WorkControl &) {
        Answer answer;
        for (const Plan &state : asked.states) {
            auto evaluation = answer.of(state);
            if (evaluation == nullptr && before != nullptr)
                evaluation = before->of(state);
            if (evaluation == nullptr)
                evaluation = std::make_shared<const Evaluation>(evaluate(state, asked.catalog));
            answer.states.append(state);
            answer.evaluations.append(evaluation);
        }
        return answer;
    })
{
    setWindowTitle(tr("Share a copy"));
    auto *layout = new QVBoxLayout(this);
    auto *why = new QLabel(tr("A copy for others; this plan stays as it is. What the copy comes to "
                              "is compared before anything goes out. Leave out:"));
    why->setWordWrap(true);
    layout->addWidget(why);
    m_prices = addTick(*layout,
                       tr("&Prices"),
                       tr("What was quoted, prices of cloud offers, wages, and what energy costs"));
    m_people = addTick(*layout,
                       tr("Names of p&eople and of the organisation"),
                       tr("Authors, owners, who agreed, and the name of the plan"));
    m_notes =
        addTick(*layout, tr("&Notes"), tr("Notes, descriptions, reasons and sources in free text"));
    m_groups =
        addTick(*layout, tr("Names of &groups"), tr("Groups become Group 1, Group 2 and so on"));
    auto *stays = new QLabel(tr("Names of sites, rooms, racks, datasets, workloads, profiles and "
                                "lanes stay in the copy: rename what tells too much."));
    stays->setWordWrap(true);
    stays->setProperty("muted", true);
    layout->addWidget(stays);
    m_summary->setFont(theme.font(TextStyle::Section));
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summary);
    m_table->setModel(m_changes);
    m_table->setAccessibleName(tr("What the copy says instead"));
    m_table->setFont(theme.font(TextStyle::Caption));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() +
                                                     2 * metrics::kStep);
    m_table->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() *
                                                       kMostOfAColumn);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 1);
    m_figuresText->setTextFormat(Qt::PlainText);
    m_figuresText->setWordWrap(true);
    layout->addWidget(m_figuresText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save the copy\u2026"), QDialogButtonBox::AcceptRole);
    m_save->setProperty("primary", true);
    connect(&m_figures, &WorkerBase::finished, this, &ShareDialog::presentFigures);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines);
    present();
}

QCheckBox *ShareDialog::addTick(QVBoxLayout &layout, const QString &text, const QString &tip)
{
    auto *tick = new QCheckBox(text);
    tick->setToolTip(tip);
    tick->setChecked(true);
    layout.addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, &ShareDialog::present);
    return tick;
}

SharedWithout ShareDialog::ticked() const
{
    return {
        m_prices->isChecked(), m_people->isChecked(), m_notes->isChecked(), m_groups->isChecked()};
}

/// What goes out has been compared: until then it cannot go.
void ShareDialog::presentFigures()
{
    const QString text = sharedFiguresText(
        sharedFigures(m_figures.newest()->evaluations, ticked(), m_catalog, m_wording));
    m_figuresText->setText(text);
    m_figuresText->setAccessibleName(text);
    m_save->setEnabled(true);
}

void ShareDialog::present()
{
    const QList<Plan> states = sharedStates(m_plan, ticked());
    m_copy = states[1];
    m_save->setEnabled(false);
    m_figuresText->setText(tr("Comparing what the copy comes to\u2026"));
    m_figures.request({states, m_catalog});
    const Plan before = withSharedIds(m_plan, ticked());
    const PlanMerge merge = mergePlans(before, before, m_copy, {}, m_catalog.zones());
    const PlanDifference difference =
        planDifference(before, before, m_copy, merge, m_catalog, m_wording);
    m_changes->present(difference, DifferenceFilter::All);
    m_table->resizeColumnsToContents();
    m_summary->setText(difference.all == 0
                           ? tr("The copy says all that this plan says.")
                           : tr("%n thing(s) are not in the copy:", nullptr, difference.all));
}

} // namespace kf

#include "moc_share_dialog.cpp"
