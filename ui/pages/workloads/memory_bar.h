// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The memory of a replica: weights, the cache of requests, what is kept free, what is left. The
// number of requests at once is dragged on it: a what-if, which its owner keeps or drops.

#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

/// All in GB.
struct MemoryParts {
    double memory = 0.0;
    double weights = 0.0;
    double cachePerRequest = 0.0;
    double reserve = 0.0;
    int requests = 1;
    bool known = true; ///< false where numbers of the model are missing: there is nothing to add up

    double cache() const { return cachePerRequest * requests; }
    /// Left free; below 0 where it does not fit.
    double rest() const { return memory - weights - cache() - reserve; }

    bool operator==(const MemoryParts &) const = default;
};

class MemoryBar : public QWidget {
    Q_OBJECT

public:
    explicit MemoryBar(const Theme &theme, QWidget *parent = nullptr);

    /// `names` say what each part is and how large: weights, cache, free, reserve.
    void present(const MemoryParts &parts, const QStringList &names);

    QSize sizeHint() const override;

Q_SIGNALS:
    void requestsWanted(int requests);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF bar() const;
    double scale() const;
    void dragTo(double x);
    void want(int requests);
    void paintNames(QPainter &painter, const QList<QColor> &colours) const;
    /// Where the names of the parts stand below the bar, each behind its patch of colour.
    QList<QRectF> namePlaces() const;
    double patchSize() const;
    void takeRoom();

    const Theme &m_theme;
    MemoryParts m_parts;
    QStringList m_names;
    int m_nameLines = 2; ///< that the names take at this width
    bool m_drags = false;
    bool m_focusFrame = false;
};

} // namespace kf
