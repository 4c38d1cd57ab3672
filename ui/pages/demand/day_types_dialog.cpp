// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/day_types_dialog.h"

#include "core/words/amount_words.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kMostDays = 366.0;
constexpr int kCharactersWide = 62;

QString daysText(double days)
{
    return numberText(days, Digits::Exact, QLocale());
}

} // namespace

DayTypesDialog::DayTypesDialog(const QList<DayType> &dayTypes, QWidget *parent)
    : QDialog(parent)
    , m_grid(new QGridLayout)
    , m_sum(new QLabel)
    , m_refusal(new QLabel)
    , m_remainder(new QPushButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Day types"));
    auto *add = new QPushButton(tr("&Add day type"));
    add->setToolTip(tr("Add a day type, which takes the days that are left"));
    add->setAutoDefault(false);
    m_remainder->setAutoDefault(false);
    m_remainder->setToolTip(tr("The days of all day types add up to 365"));
    m_refusal->setProperty("over", true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *nameTitle = new QLabel(tr("Day type"));
    auto *daysTitle = new QLabel(tr("Days a year"));
    nameTitle->setProperty("muted", true);
    daysTitle->setProperty("muted", true);
    m_grid->addWidget(nameTitle, 0, 0);
    m_grid->addWidget(daysTitle, 0, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setSpacing(2 * metrics::kStep);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sum);
    foot->addWidget(m_remainder);
    foot->addStretch();
    foot->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap);
    layout->addLayout(m_grid);
    layout->addLayout(foot);
    layout->addWidget(m_refusal);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(add, &QPushButton::clicked, this, &DayTypesDialog::addRow);
    connect(m_remainder, &QPushButton::clicked, this, &DayTypesDialog::giveRemainder);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DayTypesDialog::wanted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const DayType &dayType : dayTypes)
        append({dayType.id, std::nullopt, dayType});
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
    follow();
}

void DayTypesDialog::append(const DayTypeEdit &edit)
{
    const int line = m_grid->rowCount();
    Row row{edit,
            new QLineEdit(edit.dayType.name.value_or(edit.dayType.id)),
            new QDoubleSpinBox,
            new QPushButton(tr("Copy")),
            new QPushButton(tr("Delete"))};
    row.name->setAccessibleName(tr("Name of day type %1").arg(m_rows.size() + 1));
    row.days->setRange(0.0, kMostDays);
    row.days->setDecimals(edit.dayType.daysPerYear == std::round(edit.dayType.daysPerYear) ? 0 : 3);
    row.days->setValue(edit.dayType.daysPerYear);
    row.days->setAccessibleName(tr("Days a year of day type %1").arg(m_rows.size() + 1));
    row.copy->setToolTip(tr("A new day type with the cells of this one"));
    row.remove->setToolTip(tr("Delete this day type with its cells"));
    row.copy->setAutoDefault(false);
    row.remove->setAutoDefault(false);
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.days, line, 1);
    m_grid->addWidget(row.copy, line, 2);
    m_grid->addWidget(row.remove, line, 3);
    const QLineEdit *name = row.name;
    connect(row.days, &QDoubleSpinBox::valueChanged, this, [this, name] {
        m_last = name;
        follow();
    });
    connect(row.name, &QLineEdit::textChanged, this, &DayTypesDialog::follow);
    connect(row.copy, &QPushButton::clicked, this, [this, name] { copyRow(name); });
    connect(row.remove, &QPushButton::clicked, this, [this, name] { removeRow(name); });
    m_rows.append(row);
}

void DayTypesDialog::addRow()
{
    DayTypeEdit edit;
    edit.dayType.name = tr("New day type");
    appendNew(edit);
}

void DayTypesDialog::copyRow(const QLineEdit *name)
{
    const Row &row = m_rows[rowOf(name)];
    DayTypeEdit edit;
    edit.copyOf = row.edit.was ? row.edit.was : row.edit.copyOf;
    edit.dayType.name = tr("%1 (copy)").arg(row.name->text());
    appendNew(edit);
}

/// Gives it the days that are left, and the keyboard its name.
void DayTypesDialog::appendNew(DayTypeEdit edit)
{
    edit.dayType.daysPerYear = std::max(0.0, left());
    append(edit);
    m_last = m_rows.last().name;
    m_rows.last().name->selectAll();
    m_rows.last().name->setFocus();
    follow();
}

void DayTypesDialog::removeRow(const QLineEdit *name)
{
    const Row row = m_rows.takeAt(rowOf(name));
    if (m_last == name)
        m_last = nullptr;
    for (QWidget *widget : {static_cast<QWidget *>(row.name),
                            static_cast<QWidget *>(row.days),
                            static_cast<QWidget *>(row.copy),
                            static_cast<QWidget *>(row.remove)}) {
        m_grid->removeWidget(widget);
        widget->deleteLater();
        widget->hide();
    }
    follow();
}

int DayTypesDialog::rowOf(const QLineEdit *name) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [name](const Row &row) { return row.name == name; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<DayTypeEdit> DayTypesDialog::dayTypes() const
{
    QList<DayTypeEdit> edits;
    for (const Row &row : m_rows) {
        edits.append(row.edit);
        DayType &dayType = edits.last().dayType;
        const QString name = row.name->text().trimmed();
        if (name != dayType.name.value_or(dayType.id))
            dayType.name = name;
        dayType.daysPerYear = row.days->value();
    }
    return edits;
}

double DayTypesDialog::left() const
{
    QList<DayType> days;
    const QList<DayTypeEdit> edits = dayTypes();
    for (const DayTypeEdit &edit : edits)
        days.append(edit.dayType);
    return daysLeft(days);
}

/// The row that evens the sum out: days that are left go to the one that was edited last; too many
/// are taken from the largest other one, which keeps what was typed. Null where none has so many.
const DayTypesDialog::Row *DayTypesDialog::taker() const
{
    if (m_rows.isEmpty())
        return nullptr;
    const int chosen = rowOf(m_last);
    const Row *found = &m_rows[chosen < 0 ? m_rows.size() - 1 : chosen];
    if (left() >= 0.0)
        return found;
    const Row *largest = nullptr;
    for (const Row &row : m_rows) {
        const bool isOther = row.name != m_last || m_rows.size() == 1;
        if (isOther && (largest == nullptr || row.days->value() > largest->days->value()))
            largest = &row;
    }
    if (largest != nullptr && largest->days->value() + left() >= 0.0)
        return largest;
    return found->days->value() + left() >= 0.0 ? found : nullptr;
}

void DayTypesDialog::giveRemainder()
{
    if (const Row *row = taker())
        row->days->setValue(row->days->value() + left());
}

/// Sum, remainder and what can be done follow what was typed.
void DayTypesDialog::follow()
{
    const double days = left();
    const Row *row = taker();
    m_sum->setText(days == 0.0  ? tr("The days add up to 365.")
                   : days > 0.0 ? tr("%1 days are left.").arg(daysText(days))
                                : tr("%1 days too many.").arg(daysText(-days)));
    m_sum->setProperty("over", days != 0.0);
    m_sum->style()->unpolish(m_sum);
    m_sum->style()->polish(m_sum);
    m_remainder->setVisible(days != 0.0 && row != nullptr);
    if (row != nullptr)
        m_remainder->setText(days > 0.0 ? tr("Give them to \"%1\"").arg(row->name->text())
                                        : tr("Take them from \"%1\"").arg(row->name->text()));
    const bool named = std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &each) {
        return !each.name->text().trimmed().isEmpty();
    });
    for (const Row &each : std::as_const(m_rows))
        each.remove->setEnabled(m_rows.size() > 1);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(days == 0.0 && named);
}

void DayTypesDialog::refuse(const QString &reason)
{
    m_refusal->setText(reason);
    m_refusal->show();
}

} // namespace kf
