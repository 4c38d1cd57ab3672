// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Why this number?": the terms of a figure, each one step from its place in the plan.

#include "core/report/derivation_words.h"
#include "ui/pages/parts/panel.h"

class QTreeView;

namespace kf {

class WhyModel;

class WhyPanel : public Panel {
    Q_OBJECT

public:
    explicit WhyPanel(const Theme &theme, QWidget *parent = nullptr);

    void present(const DerivationLine &line);
    /// Says that what was asked about is not in the plan, or not known.
    void presentNothing();
    /// Gives the tree the keyboard.
    void takeFocus();

Q_SIGNALS:
    /// The term's place in the plan.
    void chosen(const QString &path);
    /// Escape: the keyboard goes back to where it was.
    void left();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    WhyModel *m_model;
    QTreeView *m_tree;
};

} // namespace kf
