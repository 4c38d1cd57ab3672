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

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_mode(new QComboBox)
    , m_language(new QComboBox)
    , m_undoDepth(new QSpinBox)
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Theme"), m_mode);
    form->addRow(tr("&Language"), m_language);
    auto *hint = new QLabel(tr("Another language is used from the next start on."));
    hint->setProperty("muted", true);
    form->addRow(QString(), hint);
    form->addRow(tr("&Undo steps"), m_undoDepth);
    form->addRow(buttons);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &PreferencesDialog::keep);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::keep);
    connect(m_undoDepth, &QSpinBox::valueChanged, this, &PreferencesDialog::keep);
}

void PreferencesDialog::keep()
{
    const auto mode = static_cast<ThemeMode>(m_mode->currentData().toInt());
    m_preferences.setTheme(mode);
    m_preferences.setLanguage(m_language->currentData().toString());
    m_preferences.setUndoDepth(m_undoDepth->value());
    m_theme.setMode(mode);
}

} // namespace kf
