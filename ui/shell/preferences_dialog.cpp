// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "ui/shell/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace kf {

namespace {

constexpr int kMostUndoSteps = 10000;
constexpr int kMostBackups = 100;

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_mode(new QComboBox)
    , m_language(new QComboBox)
    , m_heat(new QComboBox)
    , m_data(new QComboBox)
    , m_mass(new QComboBox)
    , m_length(new QComboBox)
    , m_undoDepth(new QSpinBox)
    , m_backups(new QSpinBox)
{
    setWindowTitle(tr("Preferences"));
    m_mode->addItem(tr("As the system"), int(ThemeMode::System));
    m_mode->addItem(tr("Light"), int(ThemeMode::Light));
    m_mode->addItem(tr("Dark"), int(ThemeMode::Dark));
    m_mode->setCurrentIndex(m_mode->findData(int(theme.mode())));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language())));
    m_undoDepth->setRange(0, kMostUndoSteps);
    m_undoDepth->setSpecialValueText(tr("No limit"));
    m_undoDepth->setValue(preferences.undoDepth());
    m_backups->setRange(0, kMostBackups);
    m_backups->setSpecialValueText(tr("None"));
    m_backups->setToolTip(tr("What saving replaces is kept: File > Earlier versions"));
    m_backups->setValue(preferences.backups());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Theme"), m_mode);
    form->addRow(tr("&Language"), m_language);
    auto *hint = new QLabel(tr("Another language is used from the next start on."));
    hint->setProperty("muted", true);
    form->addRow(QString(), hint);
    addUnits(*form);
    form->addRow(tr("&Undo steps"), m_undoDepth);
    form->addRow(tr("Earlier &versions kept of a plan"), m_backups);
    form->addRow(buttons);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &PreferencesDialog::keep);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::keep);
    connect(m_undoDepth, &QSpinBox::valueChanged, this, &PreferencesDialog::keep);
    connect(m_backups, &QSpinBox::valueChanged, this, &PreferencesDialog::keep);
}

void PreferencesDialog::addUnits(QFormLayout &form)
{
    m_heat->addItem(tr("Kilowatts first"), int(HeatUnit::Kilowatts));
    m_heat->addItem(tr("BTU/h first"), int(HeatUnit::BtuPerHour));
    m_data->addItem(tr("TB, powers of ten"), int(DataUnit::Decimal));
    m_data->addItem(tr("TiB, powers of two"), int(DataUnit::Binary));
    m_mass->addItem(tr("Kilograms"), int(MassUnit::Kilograms));
    m_mass->addItem(tr("Pounds"), int(MassUnit::Pounds));
    m_length->addItem(tr("Metres"), int(LengthUnit::Metres));
    m_length->addItem(tr("Feet"), int(LengthUnit::Feet));
    const UnitChoice units = m_preferences.units();
    m_heat->setCurrentIndex(m_heat->findData(int(units.heat)));
    m_data->setCurrentIndex(m_data->findData(int(units.data)));
    m_mass->setCurrentIndex(m_mass->findData(int(units.mass)));
    m_length->setCurrentIndex(m_length->findData(int(units.length)));
    form.addRow(tr("&Heat"), m_heat);
    form.addRow(tr("&Data"), m_data);
    form.addRow(tr("&Weight"), m_mass);
    form.addRow(tr("L&ength"), m_length);
    for (const QComboBox *box : {m_heat, m_data, m_mass, m_length})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::keepUnits);
}

void PreferencesDialog::keepUnits()
{
    const UnitChoice units{static_cast<HeatUnit>(m_heat->currentData().toInt()),
                           static_cast<DataUnit>(m_data->currentData().toInt()),
                           static_cast<MassUnit>(m_mass->currentData().toInt()),
                           static_cast<LengthUnit>(m_length->currentData().toInt())};
    m_preferences.setUnits(units);
    Q_EMIT unitsChanged();
}

void PreferencesDialog::keep()
{
    const auto mode = static_cast<ThemeMode>(m_mode->currentData().toInt());
    m_preferences.setTheme(mode);
    m_preferences.setLanguage(m_language->currentData().toString());
    m_preferences.setUndoDepth(m_undoDepth->value());
    m_preferences.setBackups(m_backups->value());
    m_theme.setMode(mode);
}

} // namespace kf

#include "moc_preferences_dialog.cpp"
