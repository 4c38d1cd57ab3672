// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/add_racks_dialog.h"

#include "core/plan/name_pattern.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace kf {

namespace {

constexpr int kMostRacks = 500;
constexpr int kUsualRacks = 8;

} // namespace

AddRacksDialog::AddRacksDialog(const Topology &topology, const Id &type, QWidget *parent)
    : QDialog(parent)
    , m_type(new QComboBox)
    , m_count(new QSpinBox)
    , m_pattern(new QLineEdit(QStringLiteral("rack-{00}")))
    , m_names(new QLabel)
    , m_newRow(new QCheckBox(tr("In a &new row")))
{
    setWindowTitle(tr("Add racks"));
    for (const RackType &each : topology.rackTypes)
        m_type->addItem(each.name.value_or(each.id), each.id);
    if (topology.rackTypes.isEmpty())
        m_type->addItem(tr("42U, no limits yet"), QString());
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
    m_count->setRange(1, kMostRacks);
    m_count->setValue(kUsualRacks);
    m_pattern->setToolTip(tr("{00} stands for the number, with two digits"));
    m_names->setProperty("muted", true);
    m_newRow->setChecked(true);
    m_newRow->setToolTip(tr("Otherwise behind the last rack of the row that is looked at"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Racks"), m_count);
    form->addRow(tr("&Names"), m_pattern);
    form->addRow(QString(), m_names);
    form->addRow(QString(), m_newRow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pattern, &QLineEdit::textChanged, this, &AddRacksDialog::showNames);
    connect(m_count, &QSpinBox::valueChanged, this, &AddRacksDialog::showNames);
    form->addRow(buttons);
    showNames();
}

void AddRacksDialog::showNames()
{
    m_names->setText(tr("%1 to %2, or on from names that are there")
                         .arg(nameFromPattern(m_pattern->text(), 1),
                              nameFromPattern(m_pattern->text(), m_count->value())));
}

RackSeries AddRacksDialog::series() const
{
    RackSeries series;
    series.type = m_type->currentData().toString();
    series.count = m_count->value();
    series.namePattern = m_pattern->text();
    return series;
}

bool AddRacksDialog::wantsNewRow() const
{
    return m_newRow->isChecked();
}

} // namespace kf
