// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/add_racks_dialog.h"

#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace kf {

namespace {

constexpr int kMostRacks = 500;
constexpr int kUsualRacks = 8;
constexpr int kNameLines = 2;
constexpr int kCharactersWide = 56;

} // namespace

AddRacksDialog::AddRacksDialog(const Topology &topology,
                               const QList<RackType> &library,
                               const Id &type,
                               const Id &row,
                               QWidget *parent)
    : QDialog(parent)
    , m_topology(topology)
    , m_type(new QComboBox)
    , m_count(new QSpinBox)
    , m_pattern(new QLineEdit)
    , m_names(new QLabel)
    , m_where(new QComboBox)
{
    setWindowTitle(tr("Add racks"));
    for (const RackType &each : topology.rackTypes)
        m_type->addItem(each.name.value_or(each.id), each.id);
    if (topology.rackTypes.isEmpty())
        m_type->addItem(tr("42U, no limits yet"), QString());
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
    for (const RackType &each : library) {
        if (topology.rackTypes.contains(each))
            continue;
        m_library.append(each);
        m_type->addItem(tr("%1 (of your library)").arg(each.name.value_or(each.id)), each.id);
    }
    m_count->setRange(1, kMostRacks);
    m_count->setValue(kUsualRacks);
    m_pattern->setToolTip(tr("{00} stands for the number, with two digits"));
    m_names->setProperty("muted", true);
    m_names->setWordWrap(true);
    m_names->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Names that are typed never make the window grow.
    m_names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_names->setFixedHeight(kNameLines * fontMetrics().lineSpacing());
    m_where->setToolTip(tr("Behind the last rack of a row, or in a new one"));
    offerPlaces(topology, row);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Racks"), m_count);
    form->addRow(tr("&Names"), m_pattern);
    form->addRow(QString(), m_names);
    form->addRow(tr("&Where"), m_where);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pattern, &QLineEdit::textChanged, this, &AddRacksDialog::showNames);
    connect(m_count, &QSpinBox::valueChanged, this, &AddRacksDialog::showNames);
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] {
        proposeNames();
        Q_EMIT placeChanged(place());
    });
    form->addRow(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
    proposeNames(); // and so shows them
}

/// Names go on where those of the row end, until somebody types others.
void AddRacksDialog::proposeNames()
{
    if (m_pattern->text() != m_proposed)
        return;
    m_proposed = rackNamePattern(m_topology, place().row);
    m_pattern->setText(m_proposed);
}

void AddRacksDialog::showNames()
{
    const QString pattern = m_pattern->text();
    if (pattern.isEmpty() || (m_count->value() > 1 && !hasNumber(pattern)))
        return m_names->setText(tr("Type a name with {00}, where the number goes."));
    const QStringList names = namesOfSeries(m_topology, series());
    m_names->setToolTip(names.join(QStringLiteral(", ")));
    m_names->setText(names.size() == 1 ? names.first()
                                       : tr("%1 to %2").arg(names.first(), names.last()));
}

std::optional<RackType> AddRacksDialog::typeOfLibrary() const
{
    const qsizetype first = m_type->count() - m_library.size();
    const qsizetype chosen = m_type->currentIndex() - first;
    return chosen >= 0 ? std::optional(m_library[chosen]) : std::nullopt;
}

RackSeries AddRacksDialog::series() const
{
    RackSeries series;
    series.type = m_type->currentData().toString();
    series.count = m_count->value();
    series.namePattern = m_pattern->text();
    return series;
}

void AddRacksDialog::offerPlaces(const Topology &topology, const Id &row)
{
    forEachRoom(topology, [this](const Site &, const Room &room) {
        const QString name = room.name.value_or(room.id);
        for (const Row &its : room.rows) {
            m_where->addItem(QStringLiteral("%1 \u00b7 %2").arg(name, its.name.value_or(its.id)));
            m_places.append(RacksPlace{its.id, room.id});
        }
        m_where->addItem(tr("%1, in a new row").arg(name));
        m_places.append(RacksPlace{{}, room.id});
    });
    m_where->addItem(tr("in a new room"));
    m_places.append(RacksPlace{});
    for (int i = 0; i < m_places.size(); ++i) {
        if (!row.isEmpty() && m_places[i].row == row)
            m_where->setCurrentIndex(i);
    }
}

RacksPlace AddRacksDialog::place() const
{
    return m_places.value(m_where->currentIndex());
}

} // namespace kf

#include "moc_add_racks_dialog.cpp"
