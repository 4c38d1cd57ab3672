// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/merge_files_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 90; ///< width of the window

} // namespace

MergeFilesDialog::MergeFilesDialog(QString folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
{
    setWindowTitle(tr("Merge files"));
    auto *why = new QLabel(tr("Two plans that began as the same one become one. Nothing is written "
                              "before you save."));
    why->setWordWrap(true);
    auto *rows = new QGridLayout;
    m_theirs = addRow(*rows, tr("&Theirs"), tr("The plan with the changes of the other"));
    m_mine = addRow(*rows, tr("&Mine"), tr("The plan of this window, unless a file is chosen"));
    m_base = addRow(*rows, tr("&Before"), tr("What both began as, where that is known"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("Mer&ge\u2026"), QDialogButtonBox::AcceptRole);
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(m_theirs, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_go->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(why);
    layout->addLayout(rows);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kCharacters, sizeHint().height());
}

QLineEdit *MergeFilesDialog::addRow(QGridLayout &rows, const QString &label, const QString &hint)
{
    auto *name = new QLabel(label);
    auto *path = new QLineEdit;
    path->setPlaceholderText(hint);
    path->setToolTip(hint);
    path->setAccessibleName(QString(label).remove(u'&'));
    name->setBuddy(path);
    auto *choose = new QPushButton(tr("Choose\u2026"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("%1: choose a file").arg(QString(label).remove(u'&')));
    const int row = rows.rowCount();
    rows.addWidget(name, row, 0);
    rows.addWidget(path, row, 1);
    rows.addWidget(choose, row, 2);
    connect(choose, &QPushButton::clicked, this, [this, path, label] {
        const QString chosen =
            QFileDialog::getOpenFileName(this,
                                         QString(label).remove(u'&'),
                                         m_folder,
                                         tr("KFPlan plans (*.kfplan);;All files (*)"));
        if (!chosen.isEmpty())
            path->setText(chosen);
    });
    return path;
}

MergeFiles MergeFilesDialog::files() const
{
    return {m_base->text().trimmed(), m_mine->text().trimmed(), m_theirs->text().trimmed()};
}

} // namespace kf

#include "moc_merge_files_dialog.cpp"
