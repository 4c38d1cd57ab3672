// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/rack_fields.h"

#include "core/plan/edits/racks.h"
#include "core/plan/edits/topology_racks.h"
#include "core/plan/name_pattern.h"
#include "core/plan/validate/validate.h"
#include "core/topology/topology_walk.h"
#include "ui/pages/topology/rack_type_dialog.h"
#include "ui/pages/topology/several.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace kf {

namespace {

QString pathOf(const Id &rack)
{
    return QStringLiteral("%1/%2").arg(collectionPath(IdKind::Rack), rack);
}

QList<Rack> racksOf(const Topology &topology, const QList<Id> &ids)
{
    QList<Rack> racks;
    for (const Id &id : ids) {
        if (const Rack *rack = findRack(topology, id))
            racks.append(*rack);
    }
    return racks;
}

} // namespace

RackFields::RackFields(const PageContext &context, QWidget *parent)
    : FieldForm(context, parent)
    , m_type(new CalmChoice)
    , m_locked(new QCheckBox)
{
    m_name = addText(tr("Name"), tr("rack-{00} numbers several"), [this](const QString &text) {
        return edit(tr("Rename %n rack(s)", nullptr, int(m_ids.size())),
                    [&](Plan plan) { return renameRacks(std::move(plan), m_ids, text); });
    });
    auto *change = new QPushButton(tr("Change\u2026"));
    change->setProperty("inline", true);
    addWide(tr("Type"), tr("Gives it the feeds and limits of another rack type"), m_type, change);
    change->setToolTip(tr("Feeds, redundancy and limits of this rack type"));
    connect(change, &QPushButton::clicked, this, [this] {
        RackTypeDialog(this->context(), m_type->currentData().toString(), window()).exec();
    });
    connect(m_type, &QComboBox::activated, this, &RackFields::takeType);
    m_position = addText(tr("Place in row"),
                         tr("From 1; racks that stand there step aside"),
                         [this](const QString &text) { return takePosition(text); });
    m_reserved = addText(tr("Reserved"),
                         tr("Units that nothing may take, such as 1-2, 42"),
                         [this](const QString &text) { return takeReserved(text); });
    addField(tr("Locked"), tr("It and what is in it stay as they are"), m_locked);
    connect(m_locked, &QCheckBox::clicked, this, [this] {
        const bool locked = m_locked->checkState() != Qt::Unchecked;
        [[maybe_unused]] const Result<> done =
            edit(locked ? tr("Lock") : tr("Unlock"),
                 [&](Plan plan) { return lockRacks(std::move(plan), m_ids, locked); });
        present(m_ids);
    });
    addNotes();
}

void RackFields::present(const QList<Id> &ids)
{
    if (ids != m_ids)
        startOver();
    m_ids = ids;
    const QList<Rack> racks = racksOf(plan().topology, ids);
    setVisible(!racks.isEmpty());
    if (racks.isEmpty())
        return;
    const Rack &first = racks.first();
    const bool one = racks.size() == 1;
    m_name->present(one ? first.name.value_or(first.id) : QString(),
                    one ? QString() : patternOf(first.name.value_or(first.id)));
    presentType(racks);
    setShown(m_position, one);
    m_position->present(QString::number(first.position));
    const bool sameUnits = Several::agree(racks, [](const Rack &rack) { return rack.reservedU; });
    m_reserved->present(sameUnits ? unitsText(first.reservedU) : QString(),
                        sameUnits ? tr("none") : Several::text());
    const bool sameLock = Several::agree(racks, [](const Rack &rack) { return rack.locked; });
    m_locked->setTristate(!sameLock);
    m_locked->setCheckState(!sameLock      ? Qt::PartiallyChecked
                            : first.locked ? Qt::Checked
                                           : Qt::Unchecked);
    QStringList paths;
    for (const Rack &rack : racks)
        paths.append(pathOf(rack.id));
    presentNotes(paths);
}

void RackFields::presentType(const QList<Rack> &racks)
{
    const QList<RackType> &types = plan().topology.rackTypes;
    m_type->clear();
    for (const RackType &type : types)
        m_type->addItem(type.name.value_or(type.id), type.id);
    const bool same = Several::agree(racks, [](const Rack &rack) { return rack.type; });
    m_type->setPlaceholderText(Several::text());
    m_type->setCurrentIndex(same ? m_type->findData(racks.first().type) : -1);
}

void RackFields::takeType()
{
    const Id type = m_type->currentData().toString();
    const Result<> done =
        edit(tr("Change type of %n rack(s)", nullptr, int(m_ids.size())),
             [&](Plan plan) { return setRackType(std::move(plan), m_ids, type); });
    if (!done)
        presentType(racksOf(plan().topology, m_ids));
}

Result<> RackFields::takePosition(const QString &text)
{
    bool isNumber = false;
    const int position = text.toInt(&isNumber);
    if (!isNumber || m_ids.isEmpty())
        return Error{
            ErrorKind::Invalid, tr("\"%1\" is no place: type a whole number.").arg(text), {}, {}};
    return edit(tr("Move %n rack(s)", nullptr, 1), [&](Plan plan) {
        return setRackPosition(std::move(plan), m_ids.first(), position);
    });
}

Result<> RackFields::takeReserved(const QString &text)
{
    return unitsFromText(text).andThen([this](const QList<int> &units) {
        return edit(tr("Reserve units"),
                    [&](Plan plan) { return setReservedUnits(std::move(plan), m_ids, units); });
    });
}

} // namespace kf

#include "moc_rack_fields.cpp"
