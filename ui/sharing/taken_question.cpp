// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/taken_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kf {

namespace {

struct TakenWords {
    Q_DECLARE_TR_FUNCTIONS(kf::TakenWords)
};

} // namespace

TakenWay askAboutTaken(const TakenPlace &taken, QWidget &parent)
{
    QMessageBox box(QMessageBox::Question,
                    taken.title,
                    taken.isSeen
                        ? TakenWords::tr("A plan lies at %1. Replace it?").arg(taken.place)
                        : TakenWords::tr("A plan lies at %1. What becomes of it?").arg(taken.place),
                    QMessageBox::NoButton,
                    &parent);
    QString more = TakenWords::tr("It is %1.").arg(taken.planName) + u' ';
    more += taken.isSeen ? taken.meaning
                         : TakenWords::tr("It can be replaced once you have seen what differs.");
    box.setInformativeText(more);
    QPushButton *compare =
        box.addButton(TakenWords::tr("&See what differs\u2026"), QMessageBox::ActionRole);
    QPushButton *merge = box.addButton(TakenWords::tr("&Merge\u2026"), QMessageBox::AcceptRole);
    const QPushButton *replace =
        taken.isSeen ? box.addButton(TakenWords::tr("&Replace"), QMessageBox::DestructiveRole)
                     : nullptr;
    const QPushButton *elsewhere = box.addButton(taken.elsewhere, QMessageBox::ActionRole);
    box.addButton(TakenWords::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(taken.isSeen ? merge : compare);
    box.exec();
    const QAbstractButton *clicked = box.clickedButton();
    if (clicked == compare)
        return TakenWay::Compare;
    if (clicked == merge)
        return TakenWay::Merge;
    if (clicked == elsewhere)
        return TakenWay::Elsewhere;
    return replace != nullptr && clicked == replace ? TakenWay::Replace : TakenWay::None;
}

} // namespace kf
