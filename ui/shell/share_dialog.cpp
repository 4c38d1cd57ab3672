// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/share_dialog.h"

#include "core/words/amount_words.h"

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
    , m_table(new QTableView)
{
    setWindowTitle(tr("Share a copy"));
    auto *layout = new QVBoxLayout(this);
    auto *why = new QLabel(tr("A copy for others. Figures of demand, capacity, racks and storage "
                              "stay as they are; this plan does too. Leave out:"));
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Save the copy\u2026"), QDialogButtonBox::AcceptRole)
        ->setProperty("primary", true);
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

void ShareDialog::present()
{
    m_copy = sharedCopy(m_plan,
                        {m_prices->isChecked(),
                         m_people->isChecked(),
                         m_notes->isChecked(),
                         m_groups->isChecked()});
    const PlanMerge merge = mergePlans(m_plan, m_plan, m_copy, {}, m_catalog.zones());
    const PlanDifference difference =
        planDifference(m_plan, m_plan, m_copy, merge, m_catalog, m_wording);
    m_changes->present(difference, DifferenceFilter::All);
    m_table->resizeColumnsToContents();
    m_summary->setText(difference.all == 0
                           ? tr("The copy says all that this plan says.")
                           : tr("%n thing(s) are not in the copy:", nullptr, difference.all));
}

} // namespace kf

#include "moc_share_dialog.cpp"
