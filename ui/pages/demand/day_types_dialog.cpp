// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/day_types_dialog.h"

#include "core/plan/edits/day_types.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/refusal_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/day_type_sheet.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/foreign_cells.h"
#include "ui/theme/look.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kCharactersWide = 80;
constexpr int kRowsHigh = 14;

QString daysText(double days)
{
    return numberText(days, Digits::Exact, QLocale());
}

const DayType *dayTypeIn(const Plan &plan, const Id &id)
{
    const QList<DayType> &all = plan.demand.dayTypes;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const DayType &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

DayTypesDialog::DayTypesDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_draft(context)
    , m_sheet(new DayTypeSheet(m_draft.document(), this))
    , m_grid(new GridView(context.theme))
    , m_sum(new QLabel)
    , m_remainder(new QPushButton)
    , m_add(new QPushButton(tr("&Add day type")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_message(new QLabel)
    , m_before(m_draft.plan().demand.dayTypes)
{
    setWindowTitle(tr("Day types"));
    m_grid->setModel(m_sheet);
    readForeignCells(*m_grid);
    m_grid->setTitle(tr("Day types"));
    m_add->setToolTip(tr("Add a day type, which takes the days that are left"));
    m_delete->setToolTip(tr("Delete this day type with its cells"));
    m_remainder->setToolTip(tr("The days of all day types add up to 365"));
    m_message->setWordWrap(true);
    m_message->setProperty("over", true);
    layOut();
    connect(m_grid, &GridView::messageShown, m_message, &QLabel::setText);
    connect(m_add, &QPushButton::clicked, this, &DayTypesDialog::addRow);
    connect(m_delete, &QPushButton::clicked, this, &DayTypesDialog::deleteRows);
    connect(m_remainder, &QPushButton::clicked, this, &DayTypesDialog::giveRemainder);
    connect(&m_draft.document(), &PlanDocument::changed, this, &DayTypesDialog::present);
    m_draft.addUndoTo(*this);
    m_sheet->present(m_draft.plan());
    m_grid->selectCell(0, DayTypeSheet::NameColumn);
    m_grid->setFocus();
    follow();
}

void DayTypesDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *ofSheet = new QHBoxLayout; // apart from what closes the dialog
    ofSheet->addWidget(m_add);
    ofSheet->addWidget(m_delete);
    ofSheet->addStretch();
    auto *sum = new QHBoxLayout;
    sum->addWidget(m_sum);
    sum->addWidget(m_remainder);
    sum->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap);
    layout->addWidget(m_grid, 1);
    layout->addLayout(ofSheet);
    layout->addLayout(sum);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        enterClicks(*button); // elsewhere Enter belongs to the sheet
    resize(fontMetrics().averageCharWidth() * kCharactersWide, kRowsHigh * metrics::kRowHeight);
}

void DayTypesDialog::addRow()
{
    if (!finishEditing(*this))
        return;
    m_grid->selectCell(m_sheet->endOfRows(), DayTypeSheet::NameColumn);
    m_grid->insertRows();
    if (const auto added = m_grid->activeCell())
        m_grid->editNew(added->row, DayTypeSheet::NameColumn);
}

void DayTypesDialog::deleteRows()
{
    if (finishEditing(*this))
        m_grid->deleteRows();
}

/// OK takes over everything that was typed, or stays open and says why; Cancel drops the draft,
/// once a person has said that nothing of it is to be kept.
void DayTypesDialog::done(int result)
{
    if (result != QDialog::Accepted) {
        const Leaving leaving = m_draft.leaving(*this);
        if (leaving == Leaving::Stay)
            return;
        result = leaving == Leaving::Keep ? QDialog::Accepted : QDialog::Rejected;
    }
    if (result == QDialog::Accepted) {
        if (!finishEditing(*this))
            return;
        if (daysLeft(m_draft.plan().demand.dayTypes) != 0.0)
            return m_message->setText(tr("The days have to add up to 365 first."));
        const Result<> named = m_draft.document().edit(tr("Change day types"), [this](Plan plan) {
            return nameNewDayTypes(std::move(plan), m_before);
        });
        const Result<> kept = named ? m_draft.keep(tr("Change day types")) : named;
        if (!kept)
            return m_message->setText(sentenceOf(kept.error()));
    }
    QDialog::done(result);
}

void DayTypesDialog::present(const Plan &before, const Plan &now)
{
    for (const DayType &dayType : now.demand.dayTypes) {
        const DayType *was = dayTypeIn(before, dayType.id);
        if (was == nullptr || was->daysPerYear != dayType.daysPerYear)
            m_last = dayType.id;
    }
    m_sheet->present(now);
    m_message->clear();
    follow();
}

/// The row that evens the sum out: days that are left go to the one that was typed last; too many
/// are taken from the largest other one, which keeps what was typed. Nothing where none has so
/// many.
std::optional<DayType> DayTypesDialog::taker() const
{
    const QList<DayType> &all = m_draft.plan().demand.dayTypes;
    const double left = daysLeft(all);
    const DayType *last = dayTypeIn(m_draft.plan(), m_last);
    if (last == nullptr)
        last = &all.last();
    if (left >= 0.0)
        return *last;
    const DayType *largest = nullptr;
    for (const DayType &one : all) {
        const bool isOther = one.id != m_last || all.size() == 1;
        if (isOther && (largest == nullptr || one.daysPerYear > largest->daysPerYear))
            largest = &one;
    }
    for (const DayType *one : {largest, last}) {
        if (one != nullptr && one->daysPerYear + left >= 0.0)
            return *one;
    }
    return std::nullopt;
}

void DayTypesDialog::giveRemainder()
{
    if (!finishEditing(*this))
        return;
    std::optional<DayType> row = taker();
    if (!row)
        return;
    row->daysPerYear += daysLeft(m_draft.plan().demand.dayTypes);
    const Result<> done = m_draft.document().edit(tr("Even out the days"), [&row](Plan plan) {
        return replaceDayType(std::move(plan), row->id, *row);
    });
    if (!done)
        m_message->setText(sentenceOf(done.error()));
}

/// Sum, remainder and what can be done follow what was typed.
void DayTypesDialog::follow()
{
    const Plan &plan = m_draft.plan();
    const double left = daysLeft(plan.demand.dayTypes);
    const std::optional<DayType> row = taker();
    m_sum->setText(left == 0.0  ? tr("The days add up to 365.")
                   : left > 0.0 ? tr("%1 days are left.").arg(daysText(left))
                                : tr("%1 days too many.").arg(daysText(-left)));
    setLook(*m_sum, "over", left != 0.0);
    m_remainder->setVisible(left != 0.0 && row);
    if (row) {
        const QString name = nameOf(plan, IdKind::DayType, row->id);
        m_remainder->setText(left > 0.0 ? tr("Give them to \"%1\"").arg(name)
                                        : tr("Take them from \"%1\"").arg(name));
    }
    m_delete->setEnabled(plan.demand.dayTypes.size() > 1);
}

} // namespace kf

#include "moc_day_types_dialog.cpp"
