// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kf {

class Theme;

/// Finds every action by words of its name and runs it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void list(const QString &words);
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace kf
