// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/leaving.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Leaving)
};

} // namespace

Leaving askBeforeLeaving(QWidget &dialog)
{
    QMessageBox box(QMessageBox::Question,
                    dialog.windowTitle(),
                    Words::tr("Keep what was changed?"),
                    {},
                    &dialog);
    const auto *keep = box.addButton(Words::tr("&Keep"), QMessageBox::AcceptRole);
    const auto *discard = box.addButton(QMessageBox::Discard);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == keep      ? Leaving::Keep
           : box.clickedButton() == discard ? Leaving::Discard
                                            : Leaving::Stay;
}

} // namespace kf
