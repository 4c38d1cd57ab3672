// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/preset_dialog.h"

#include "ui/pages/parts/facts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 76;

} // namespace

PresetDialog::PresetDialog(ComponentPreset preset, const PresetView &shown, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(presetText(preset));
    auto *facts = new Facts;
    const QString nothing = tr("nothing");
    QList<NamedFact> rows{{tr("Comes"), shown.comes.isEmpty() ? nothing : shown.comes, {}},
                          {tr("Goes"), shown.goes.isEmpty() ? nothing : shown.goes, {}},
                          {tr("Is missing then"), shown.lost.isEmpty() ? nothing : shown.lost, {}},
                          {tr("Then it is"), shown.takes, {}}};
    if (!shown.unknown.isEmpty())
        rows.append({tr("Counts 0 in it"), shown.unknown, {}});
    rows.append({tr("Used by"), shown.forWhom.isEmpty() ? tr("no group") : shown.forWhom, {}});
    facts->setFacts(rows);
    auto *remark = new QLabel(tr("Queues, drivers and what stands on people's machines stay as "
                                 "they are. One step, which Undo takes back."));
    remark->setWordWrap(true);
    remark->setProperty("muted", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Take it over"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(facts);
    layout->addWidget(remark);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
}

} // namespace kf

#include "moc_preset_dialog.cpp"
