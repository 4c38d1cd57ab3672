// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/fill_figures.h"

#include "ui/pages/topology/field_edit.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace kf {

FillFigures::FillFigures(Commit commit, QWidget *parent)
    : QWidget(parent)
    , m_commit(std::move(commit))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setColumnStretch(2, 1);
}

qsizetype FillFigures::placeOf(const FillFigure &figure) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&figure](const Row &row) { return row.figure == figure; });
    return found == m_rows.cend() ? -1 : found - m_rows.cbegin();
}

FillFigures::Row FillFigures::addRow(const FillFigure &figure)
{
    Row row{figure, new QLabel, new FieldEdit([this, figure](const QString &text) {
                return m_commit(figure, text);
            })};
    row.title->setBuddy(row.field);
    row.field->setToolTip(tr("Kept in the plan as an assumption, for every device of this kind"));
    connect(row.field, &FieldEdit::settled, this, &FillFigures::settled);
    return row;
}

void FillFigures::present(const QList<Field> &fields)
{
    auto *layout = static_cast<QGridLayout *>(this->layout());
    QList<Row> before = std::exchange(m_rows, {});
    for (const Field &shown : fields) {
        const auto kept = std::find_if(before.cbegin(), before.cend(), [&shown](const Row &row) {
            return row.figure == shown.figure;
        });
        const Row row =
            kept != before.cend() ? before.takeAt(kept - before.cbegin()) : addRow(shown.figure);
        const int line = int(m_rows.size());
        layout->addWidget(row.title, line, 0);
        layout->addWidget(row.field, line, 1);
        row.title->show(); // at once: it may get the keyboard next
        row.field->show();
        row.title->setText(shown.title);
        row.field->present(shown.text, tr("assume\u2026"));
        m_rows.append(row);
    }
    // Its own text may have taken a field away: it is in use until that call returns.
    for (const Row &gone : std::as_const(before)) {
        for (QWidget *part :
             {static_cast<QWidget *>(gone.title), static_cast<QWidget *>(gone.field)}) {
            layout->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    }
    setVisible(!m_rows.isEmpty());
}

QLineEdit *FillFigures::field(const FillFigure &figure) const
{
    const qsizetype place = placeOf(figure);
    return place < 0 ? nullptr : m_rows[place].field;
}

} // namespace kf

#include "moc_fill_figures.cpp"
