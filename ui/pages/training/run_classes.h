// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which kinds of work a GPU is worth it for, side by side, with every run of the plan as a chip
// where it belongs. A chip is dragged, or moved by Shift and the arrows, to another kind.

#include "core/workloads/workloads.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <utility>

namespace kf {

/// Where a run stands: its class, and whether its libraries use the GPU at all.
struct RunKind {
    TrainingClass trainingClass = TrainingClass::DeepLearning;
    bool cudaAware = true;

    bool operator==(const RunKind &) const = default;
};

class RunClasses : public QWidget {
    Q_OBJECT

public:
    explicit RunClasses(const Theme &theme, QWidget *parent = nullptr);

    void present(const QList<Shared<TrainingRun>> &runs);

    /// The run that the keyboard is at; empty where there is none.
    Id selected() const;
    void select(const Id &run);

    /// Where a run's chip and the middle of a kind stand, in pixels of the widget.
    QPoint chipOf(const Id &run) const;
    QPoint columnOf(const RunKind &kind) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person says that the run is of that kind.
    void kindWanted(const kf::Id &run, const kf::RunKind &kind);
    void selectedChanged(const kf::Id &run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Chip {
        Id run;
        QString name;
        RunKind kind;
        int column = 0;
        int row = 0;

        bool operator==(const Chip &) const = default;
    };

    int rows() const;
    QRectF columnRect(int column) const;
    double headHeight() const;
    QRectF chipRect(const Chip &chip) const;
    const Chip *chipAt(const QPointF &point) const;
    int columnAt(double x) const;
    void want(const Chip &chip, int column);
    bool stepSelection(int key);
    void announce();
    void paintColumn(QPainter &painter, int column) const;
    void paintChip(QPainter &painter, const Chip &chip, const QRectF &box) const;

    const Theme &m_theme;
    QList<Chip> m_chips;
    int m_selected = -1;
    std::optional<QPointF> m_grabbed; ///< within the chip that is dragged: the selected one
    QPointF m_pointer;
    bool m_isMoving = false;
    bool m_focusFrame = false;
};

} // namespace kf
