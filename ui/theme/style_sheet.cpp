// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <utility>

namespace kf {

namespace {

constexpr int kMiddleLightness = 128;

// Words in braces are roles or pictures. Widgets opt in to card, headline and muted text by a
// property.
constexpr const char *kTemplate = R"(
QMainWindow, QDialog { background: {window}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog[framed="true"] { border: 1px solid {faint}; }
QToolTip { background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }
QMenuBar { background: {surface}; color: {text}; padding: 2px 8px; border-bottom: 1px solid {line}; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: {accentBackground}; }
QMenu { background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: {accentBackground}; color: {text}; }
QMenu::item:disabled { color: {faint}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }
QStatusBar { background: {surface}; color: {muted}; border-top: 1px solid {line}; }
QStatusBar::item { border: none; }
QFrame[card="true"] { background: {surface}; border: 1px solid {line}; border-radius: 8px; }
QFrame[advised="true"] { border: 2px solid {accent}; }
QFrame[note="true"] { background: {accentBackground}; border: none;
  border-bottom: 1px solid {line}; }
QLabel[muted="true"] { color: {muted}; }
QLabel[over="true"] { color: {over}; }
QLabel[near="true"] { color: {near}; }
QLabel[link="true"] { border: 1px solid transparent; border-radius: 3px; }
QLabel[link="true"]:focus { border-color: {accent}; }
QPushButton { background: {surface}; color: {text}; border: 1px solid {line}; border-radius: 6px;
  padding: 0px 12px; min-height: 26px; }
QPushButton:hover { border-color: {accent}; }
QPushButton:pressed, QPushButton:checked { background: {accentBackground}; color: {accent}; }
QPushButton:focus { border-color: {accent}; outline: none; }
QPushButton:disabled { color: {faint}; }
QPushButton[inline="true"] { min-height: 18px; padding: 0px 8px; }
QPushButton[primary="true"] { background: {accent}; color: {onAccent}; border-color: {accent};
  font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid {text}; padding: 0px 11px;
  min-height: 24px; }
QPushButton[primary="true"]:disabled { background: {surface}; color: {faint};
  border-color: {line}; }
QPushButton[segment="true"] { border-radius: 0px; margin-left: -1px; padding: 0px 12px; }
QPushButton[segment="true"][first="true"], QPushButton[segment="true"]:focus { margin-left: 0px; }
QPushButton[chip="true"] { border-radius: 13px; padding: 0px 10px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 4px; color: {text}; }
QToolButton[quiet="true"] { padding: 2px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url({arrowDown}); width: 12px;
  height: 12px; subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QPushButton[menu="true"], QToolButton[menu="true"] { padding-right: 24px; }
QPushButton[choice="true"] { text-align: left; padding: 0px 24px 0px 8px; }
QToolButton:hover { background: {accentBackground}; }
QToolButton:focus { border-color: {accent}; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: {surface};
  color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 0px 8px;
  selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 26px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus,
QComboBox:focus { border-color: {accent}; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: {faint};
  background: {window}; }
QLineEdit[invalid="true"], QPushButton[invalid="true"] { border-color: {over}; }
QLabel[invalid="true"] { color: {over}; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url({arrowDown}); width: 12px; height: 12px; }
QAbstractSpinBox::up-button { border: none; width: 16px; }
QAbstractSpinBox::down-button { border: none; width: 16px; }
QAbstractSpinBox::up-arrow { image: url({arrowUp}); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url({arrowDown}); width: 10px; height: 10px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView { background: {raised}; color: {text}; border: 1px solid {line};
  selection-background-color: {accentBackground}; selection-color: {text}; }
QTableView, QTreeView, QListView { background: {surface}; alternate-background-color: {surface};
  color: {text}; border: 1px solid {line}; gridline-color: {grid}; outline: none;
  selection-background-color: {accentBackground}; selection-color: {text}; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: {accent}; }
QListView[plain="true"], QTableView[plain="true"], QTreeView[plain="true"] { border: none; }
QListView::item, QTreeView::item { padding: 4px 6px; background: transparent; }
QTableView::item { padding: 2px 3px; background: transparent; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: {accentBackground}; color: {text}; }
QHeaderView { background: {window}; }
QHeaderView::section { background: {window}; color: {muted}; border: none; padding: 0px 6px;
  border-right: 1px solid {grid}; border-bottom: 1px solid {line}; }
QTableCornerButton::section { background: {window}; border: none; border-bottom: 1px solid {line}; }
QScrollArea { background: transparent; border: none; }
QScrollArea[lines="true"] { border: 1px solid transparent; border-radius: 4px; }
QScrollArea[lines="true"]:focus { border-color: {accent}; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0px; }
QScrollBar::handle { background: {rackLine}; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDockWidget { color: {text}; background: {window}; }
QFrame[panelHead="true"] { background: {surface}; border: 1px solid {line}; border-bottom: none;
  border-top-left-radius: 8px; border-top-right-radius: 8px; }
QFrame[panelBody="true"] { background: {surface}; border: 1px solid {line}; border-top: none;
  border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
QFrame[panelBody="true"][low="true"] { border-top: 1px solid {line};
  border-top-left-radius: 8px; border-top-right-radius: 8px; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: {window}; color: {muted}; border: none;
  border-bottom: 2px solid transparent; padding: 4px 8px; margin-right: 4px; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:selected { color: {text}; border-bottom: 2px solid {accent}; }
QMainWindow::separator { background: {window}; width: 12px; height: 12px; }
QMainWindow::separator:hover { background: {line}; }
QSplitter::handle { background: {window}; }
QProgressBar { background: {grid}; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QCheckBox, QRadioButton { color: {text}; spacing: 6px; }
QCheckBox::indicator, QListView::indicator,
  QTreeView::indicator { width: 14px; height: 14px; border: 1px solid {faint};
  border-radius: 4px; background: {surface}; }
QCheckBox::indicator:hover, QListView::indicator:hover,
  QTreeView::indicator:hover { border-color: {accent}; }
QCheckBox::indicator:checked, QListView::indicator:checked,
  QTreeView::indicator:checked { background: {accent}; border-color: {accent};
  image: url({checkMark}); }
QCheckBox::indicator:indeterminate, QListView::indicator:indeterminate,
  QTreeView::indicator:indeterminate { border-color: {accent};
  background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0.35 {surface}, stop:0.36 {accent},
    stop:0.64 {accent}, stop:0.65 {surface}); }
QCheckBox::indicator:disabled, QListView::indicator:disabled,
  QTreeView::indicator:disabled { border-color: {line}; background: {window}; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid {faint}; border-radius: 8px;
  background: {surface}; }
QRadioButton::indicator:hover { border-color: {accent}; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid {accent}; }
QRadioButton::indicator:disabled { border-color: {line}; background: {window}; }
)";

} // namespace

QString styleSheet(const Roles &roles)
{
    const std::pair<const char *, QColor> words[] = {
        {"{window}", roles.window},
        {"{surface}", roles.surface},
        {"{raised}", roles.raised},
        {"{line}", roles.line},
        {"{grid}", roles.grid},
        {"{text}", roles.text},
        {"{muted}", roles.muted},
        {"{faint}", roles.faint},
        {"{accent}", roles.accent},
        {"{accentBackground}", roles.accentBackground},
        {"{onAccent}", roles.onAccent},
        {"{near}", roles.nearLimit},
        {"{over}", roles.over},
        {"{rackLine}", roles.rackLine},
    };
    // Pictures of a style sheet take no colour: the check mark is there in both inks, and the
    // arrows are of a grey that stands out on either surface.
    const bool darkInk = roles.onAccent.lightness() < kMiddleLightness;
    const std::pair<const char *, const char *> pictures[] = {
        {"{checkMark}",
         darkInk ? ":/kfplan/icons/check-black.svg" : ":/kfplan/icons/check-white.svg"},
        {"{arrowDown}", ":/kfplan/icons/arrow-down.svg"},
        {"{arrowUp}", ":/kfplan/icons/arrow-up.svg"},
    };
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto &[word, picture] : pictures)
        sheet.replace(QLatin1String(word), QLatin1String(picture));
    for (const auto &[word, colour] : words)
        sheet.replace(QLatin1String(word), colour.name());
    return sheet;
}

} // namespace kf
