// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace kf {

class Preferences;
class Theme;

/// Theme, language and undo depth. The theme changes at once; the language at the next start.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(Preferences &preferences, Theme &theme, QWidget *parent = nullptr);

private:
    void keep();

    Preferences &m_preferences;
    Theme &m_theme;
    QComboBox *m_mode;
    QComboBox *m_language;
    QSpinBox *m_undoDepth;
};

} // namespace kf
