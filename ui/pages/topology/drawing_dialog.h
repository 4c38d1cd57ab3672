// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks how the drawing of the room is exported: the scale of a picture, or the paper of a PDF.

#include "ui/rack/room_export.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace kf {

enum class DrawingFormat { Svg, Png, Pdf };

struct DrawingOptions {
    double scale = 2.0; ///< of a PNG
    DrawingPaper paper; ///< of a PDF
};

/// The drawing as the bytes of a file of that format; may run on any thread.
Result<QByteArray>
drawingBytes(const RoomDrawing &drawing, DrawingFormat format, const DrawingOptions &options);

class DrawingDialog : public QDialog {
    Q_OBJECT

public:
    /// For PNG or PDF; `size` is that of the drawing at the scale 1.
    DrawingDialog(DrawingFormat format,
                  const DrawingOptions &options,
                  const QSizeF &size,
                  QWidget *parent);

    DrawingOptions options() const;

private:
    void buildPicture(QFormLayout &form);
    void buildPaper(QFormLayout &form);
    void showPixels();

    DrawingOptions m_options;
    QSizeF m_size;
    QDoubleSpinBox *m_scale;
    QLabel *m_pixels;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_pages;
    QComboBox *m_views;
};

} // namespace kf
