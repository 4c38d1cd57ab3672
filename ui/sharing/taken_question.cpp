// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/taken_question.h"

#include <QCoreApplication>
#include <QHash>
#include <QPushButton>

namespace kf {

namespace {

struct TakenWords {
    Q_DECLARE_TR_FUNCTIONS(kf::TakenWords)
};

} // namespace

TakenWay askAboutTaken(const TakenPlace &taken, QWidget &parent)
{
    QMessageBox box(taken.icon, taken.title, taken.question, QMessageBox::NoButton, &parent);
    const QString meaning =
        taken.mayReplace || !taken.isPlan
            ? taken.meaning
            : TakenWords::tr("It can be replaced once you have seen what differs.");
    box.setInformativeText(QStringList{taken.what, meaning}.join(u' ').trimmed());
    QHash<QAbstractButton *, TakenWay> ways;
    const auto add = [&](TakenWay way, const QString &text, QMessageBox::ButtonRole role) {
        QPushButton *button = box.addButton(text, role);
        ways.insert(button, way);
        if (way == taken.usual)
            box.setDefaultButton(button);
    };
    if (taken.isPlan) {
        add(TakenWay::Compare, TakenWords::tr("&See what differs\u2026"), QMessageBox::ActionRole);
        add(TakenWay::Merge, TakenWords::tr("&Merge\u2026"), QMessageBox::AcceptRole);
    }
    if (taken.mayReplace)
        add(TakenWay::Replace, TakenWords::tr("&Replace"), QMessageBox::DestructiveRole);
    add(TakenWay::Elsewhere, taken.elsewhere, QMessageBox::ActionRole);
    box.addButton(TakenWords::tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    return ways.value(box.clickedButton(), TakenWay::None);
}

} // namespace kf
