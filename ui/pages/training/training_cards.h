// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways in which a run could be trained, drawn beside each other: machines with their GPUs,
// those that work filled. The advised one is framed; Left and Right look at another, Enter takes
// it.

#include "core/report/training_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class TrainingCards : public QWidget {
    Q_OBJECT

public:
    explicit TrainingCards(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<TrainingCard> &cards, const Wording &wording);

    /// The card that is looked at.
    int looked() const { return m_looked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person takes that way, with its GPUs.
    void taken(const kf::TrainingCard &card);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF cardRect(int card) const;
    int cardAt(const QPointF &point) const;
    void look(int card);
    void take();
    QString sentenceOf(const TrainingCard &card) const;
    QString dataText(const TrainingCard &card) const;
    QString text(double value, Unit unit) const;
    void paintCard(QPainter &painter, int card) const;
    /// Height of the machines of a card that are drawn in `room`; 0 where none are.
    double machinesHigh(const TrainingCard &card, const QRectF &room) const;
    double rowsHigh(const TrainingCard &card) const;
    QRectF roomForMachines(int card) const;
    void paintMachines(QPainter &painter, const TrainingCard &card, const QRectF &room) const;
    void
    paintMachine(QPainter &painter, const TrainingCard &card, const QRectF &box, double gpus) const;
    double paintRow(QPainter &painter,
                    const QRectF &room,
                    double y,
                    const QString &name,
                    const QString &value,
                    const QColor &colour) const;

    const Theme &m_theme;
    QList<TrainingCard> m_cards;
    Wording m_wording;
    int m_looked = -1;
    bool m_focusFrame = false;
};

} // namespace kf
