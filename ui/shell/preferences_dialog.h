// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace kf {

class Preferences;
class Theme;

/// Theme, language, units and undo depth. Theme and units change at once; the language at the next
/// start.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(Preferences &preferences, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Other units have been chosen and kept.
    void unitsChanged();

private:
    void addUnits(QFormLayout &form);
    void keep();
    void keepUnits();

    Preferences &m_preferences;
    Theme &m_theme;
    QComboBox *m_mode;
    QComboBox *m_language;
    QComboBox *m_heat;
    QComboBox *m_data;
    QComboBox *m_mass;
    QComboBox *m_length;
    QSpinBox *m_undoDepth;
    QSpinBox *m_backups;
};

} // namespace kf
