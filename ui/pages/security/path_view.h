// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/path_picture.h"

#include <QWidget>

namespace kf {

/// The ways of requests as a drawing whose hops are gone through by mouse or keys: each says what
/// decides it.
class PathView : public QWidget {
    Q_OBJECT

public:
    explicit PathView(const Theme &theme, QWidget *parent = nullptr);

    void present(const RequestPath &path);
    /// Lets the way of a threat stand out; empty: none.
    void light(const QString &threat);

    /// Goes to a hop that this choice decides, where the one it is on is another; says nothing.
    void showChoice(const QString &choice);

    const RequestPath &path() const { return m_path; }
    PathSpot current() const { return m_current; }
    void setCurrent(const PathSpot &spot);
    /// Where a hop stands, in pixels of the widget.
    QPoint pointOf(const PathSpot &spot) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void savePicture();

Q_SIGNALS:
    /// A hop with a choice is looked at.
    void hopChosen(const QString &choice);
    /// Enter on a hop: the keyboard is to go to its ways.
    void hopEntered(const QString &choice);
    /// Where what stands out stands, in pixels of the widget.
    void litAt(const QPoint &middle);
    void pictureFailed(const QString &reason);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PathPlaces places() const;
    PathLook look() const;
    void tellLit();
    const PathHop *hopAt(const PathSpot &spot) const;
    PathSpot beside(int key) const;

    const Theme &m_theme;
    RequestPath m_path;
    PathSpot m_current;
    QString m_lit;
};

} // namespace kf
