// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bar above a grid that finds, and replaces.

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace kf {

class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent);

    enum class Purpose { Find, Replace };
    /// Whether several cells are selected, so that the search may stay in them.
    enum class Scope { Everywhere, Selection };

    void open(Purpose purpose, Scope scope);

    QString text() const;
    QString replaced() const;
    bool wholeCell() const;
    bool onlySelection() const;

    /// What came of the last search; `failed`: it found nothing.
    void setOutcome(const QString &text, bool failed);

Q_SIGNALS:
    void findWanted(bool backwards);
    void replaceWanted();
    void replaceAllWanted();
    void closeWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QToolButton *closeButton();
    void buildFindRow(QGridLayout &layout);
    void buildReplaceRow(QGridLayout &layout);

    const Theme &m_theme;
    QLineEdit *m_text;
    QLineEdit *m_replaced;
    QCheckBox *m_whole;
    QCheckBox *m_selection;
    QLabel *m_outcome;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QList<QWidget *> m_replaceRow;
};

} // namespace kf
