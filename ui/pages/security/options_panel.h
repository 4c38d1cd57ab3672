// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/guard_choices.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kf {

/// The ways of one choice, each with what it closes and what it costs. Going through them by arrows
/// or mouse previews what would become of the plan; nothing changes before one is taken.
class OptionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget *parent = nullptr);

    /// Shows `choice`; without options: a remark what to select.
    void present(const GuardChoice &choice);
    /// What the previewed way would do, in words.
    void setEffect(const QString &effect);

    const GuardChoice &choice() const { return m_choice; }
    /// The way that is looked at; that of the plan where nothing is previewed.
    const QString &wished() const { return m_wished; }
    bool isWhatIf() const { return m_wished != m_choice.key; }
    void wish(const QString &key);
    void take();
    void putBack();
    /// Puts the keyboard on the way that is chosen.
    void focusOptions();

Q_SIGNALS:
    void previewed(const QString &path, const QString &key);
    void taken(const QString &path, const QString &key);

private:
    void rebuild();
    void addOption(int index, const GuardOption &option);
    void keyPressEvent(QKeyEvent *event) override;
    void showButtons();

    GuardChoice m_choice;
    QString m_wished;
    QLabel *m_title;
    QScrollArea *m_area = nullptr; ///< around the ways
    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    QLabel *m_effect;
    QPushButton *m_take;
    QPushButton *m_putBack;
};

} // namespace kf
