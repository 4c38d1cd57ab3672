// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/rack_type_dialog.h"

#include "core/plan/edits/rack_types.h"
#include "core/topology/topology_walk.h"
#include "core/words/choice_words.h"
#include "core/words/refusal_words.h"
#include "ui/document/library.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/foreign_cells.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/topology/rack_type_fields.h"
#include "ui/pages/topology/topology_sheets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kWideCharacters = 150;
constexpr int kHighLines = 38;
constexpr int kTypeCharacters = 24;
constexpr int kFieldCharacters = 50;
constexpr std::array kRedundancies = {Redundancy::None, Redundancy::NPlus1, Redundancy::TwoN};

/// The usual feeds that a type has; -1 where it has others.
int presetOf(const RackType &type)
{
    const QList<FeedPreset> presets = feedPresets();
    for (int i = 0; i < presets.size(); ++i) {
        if (presets[i].redundancy == type.redundancy && presets[i].feeds == type.feeds)
            return i;
    }
    return -1;
}

} // namespace

RackTypeDialog::RackTypeDialog(const PageContext &context, const Id &type, QWidget *parent)
    : QDialog(parent)
    , m_draft(context)
    , m_before(context.document.plan().topology)
    , m_type(type)
    , m_types(new QListWidget)
    , m_fields(new RackTypeFields(m_draft.context(), this))
    , m_redundancy(new Segments(tr("Redundancy"), this))
    , m_presets(new CalmChoice)
    , m_sheet(new FeedSheet(m_draft.document(), FeedSheet::Of::OneType, this))
    , m_grid(new GridView(context.theme))
    , m_picture(new RackTypePicture(context.theme))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_fromLibrary(new QPushButton(tr("From &library")))
    , m_kept(new QCheckBox(tr("&Keep for other plans")))
    , m_deleteFeed(new QPushButton(tr("Delete &feed")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Rack types"));
    m_message->setWordWrap(true);
    m_message->setProperty("over", true);
    auto *columns = new QHBoxLayout;
    columns->addWidget(typeColumn());
    columns->addWidget(fieldColumn());
    columns->addWidget(feedColumn(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter belongs to the fields
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_draft.document(), &PlanDocument::changed, this, &RackTypeDialog::present);
    m_draft.addUndoTo(*this);
    if (findRackType(draft().topology, m_type) == nullptr)
        m_type = draft().topology.rackTypes.isEmpty() ? Id() : draft().topology.rackTypes.last().id;
    resize(fontMetrics().averageCharWidth() * kWideCharacters, fontMetrics().height() * kHighLines);
    present();
}

void RackTypeDialog::beginFirst()
{
    if (draft().topology.rackTypes.isEmpty())
        addType();
}

QWidget *RackTypeDialog::typeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    auto *add = new QPushButton(tr("&New"));
    add->setToolTip(tr("Add a rack type like the last one"));
    m_delete->setToolTip(tr("Delete this type; one that racks have stays"));
    m_types->setAccessibleName(tr("Rack types"));
    m_types->setFixedWidth(fontMetrics().averageCharWidth() * kTypeCharacters);
    m_types->setWordWrap(true);
    m_types->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_delete);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_types, 1);
    layout->addLayout(row);
    layout->addWidget(m_fromLibrary);
    layout->addWidget(m_kept);
    offerLibrary();
    connect(m_types, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(add, &QPushButton::clicked, this, &RackTypeDialog::addType);
    connect(m_delete, &QPushButton::clicked, this, &RackTypeDialog::deleteType);
    return column;
}

QWidget *RackTypeDialog::fieldColumn()
{
    auto *scroll = new QScrollArea;
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, metrics::kGap, 0);
    layout->addWidget(m_fields);
    layout->addStretch();
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * kFieldCharacters);
    scroll->setAccessibleName(tr("Fields of the rack type"));
    return scroll;
}

QWidget *RackTypeDialog::feedColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    QStringList texts;
    for (const Redundancy each : kRedundancies)
        texts.append(redundancyText(each));
    m_redundancy->setTexts(texts);
    connect(m_redundancy, &Segments::chosenChanged, this, [this](int index) {
        change(tr("Change redundancy"),
               [index](RackType &type) { type.redundancy = kRedundancies.at(std::size_t(index)); });
    });
    m_presets->setPlaceholderText(tr("Usual feeds\u2026"));
    m_presets->setAccessibleName(tr("Usual feeds"));
    m_presets->setToolTip(tr("Feeds and redundancy that many racks have"));
    for (const FeedPreset &preset : feedPresets())
        m_presets->addItem(preset.name);
    m_presets->setCurrentIndex(-1);
    connect(m_presets, &QComboBox::activated, this, &RackTypeDialog::takePreset);
    auto *top = new QHBoxLayout;
    top->addWidget(m_redundancy);
    top->addWidget(m_presets, 1);
    m_grid->setModel(m_sheet);
    readForeignCells(*m_grid);
    m_grid->setTitle(tr("Feeds"));
    connect(m_grid, &GridView::messageShown, m_message, &QLabel::setText);
    auto *add = new QPushButton(tr("&Add feed"));
    add->setToolTip(tr("Add a feed like the last one, on the other side"));
    m_deleteFeed->setToolTip(tr("Delete the feed with the cursor"));
    connect(add, &QPushButton::clicked, this, &RackTypeDialog::addFeedHere);
    connect(m_deleteFeed, &QPushButton::clicked, this, &RackTypeDialog::deleteFeedHere);
    auto *below = new QHBoxLayout;
    below->addWidget(add);
    below->addWidget(m_deleteFeed);
    below->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_grid, 1);
    layout->addLayout(below);
    layout->addWidget(m_picture);
    return column;
}

QString RackTypeDialog::gives() const
{
    return m_picture->words().gives;
}

/// OK takes over what is being typed first; Cancel drops the draft, once a person
/// has said that nothing of it is to be kept.
void RackTypeDialog::done(int result)
{
    if (result != QDialog::Accepted) {
        const Leaving leaving = m_draft.leaving(*this);
        if (leaving == Leaving::Stay)
            return;
        result = leaving == Leaving::Keep ? QDialog::Accepted : QDialog::Rejected;
    }
    if (result == QDialog::Accepted) {
        if (!finishEditing(*this))
            return;
        if (const Result<> written = writeLibrary(); !written)
            return m_message->setText(sentenceOf(written.error()));
        if (const Result<> taken = m_draft.keep(tr("Change rack types")); !taken)
            return m_message->setText(sentenceOf(taken.error()));
    }
    QDialog::done(result);
}

void RackTypeDialog::present()
{
    if (findRackType(draft().topology, m_type) == nullptr)
        m_type = draft().topology.rackTypes.isEmpty() ? Id() : draft().topology.rackTypes.last().id;
    presentTypes();
    m_fields->present(m_type);
    m_sheet->present(draft(), m_type.isEmpty() ? QStringLiteral("-") : m_type);
    const RackType *type = findRackType(draft().topology, m_type);
    m_deleteFeed->setEnabled(type != nullptr && !type->feeds.isEmpty());
    m_redundancy->setEnabled(type != nullptr);
    m_presets->setEnabled(type != nullptr);
    m_kept->setEnabled(type != nullptr && m_draft.context().library != nullptr &&
                       m_draft.context().library->canKeep());
    m_kept->setChecked(type != nullptr && isKept(*type));
    if (type == nullptr)
        return;
    m_redundancy->choose(int(type->redundancy));
    m_presets->setCurrentIndex(presetOf(*type));
    m_picture->present(*type, m_draft.context().wording);
    m_message->clear();
}

void RackTypeDialog::presentTypes()
{
    QMap<Id, int> racks;
    forEachRack(draft().topology, [&racks](const RackSpot &spot) { ++racks[spot.rack.type]; });
    const QList<RackType> &types = draft().topology.rackTypes;
    while (m_types->count() > types.size())
        delete m_types->takeItem(m_types->count() - 1);
    for (int i = 0; i < types.size(); ++i) {
        if (i >= m_types->count())
            m_types->addItem(QString());
        QListWidgetItem *item = m_types->item(i);
        item->setText(QStringLiteral("%1 \u00b7 %2")
                          .arg(types[i].name.value_or(types[i].id),
                               tr("%n rack(s)", nullptr, racks.value(types[i].id))));
        item->setData(Qt::UserRole, types[i].id);
        if (types[i].id == m_type)
            m_types->setCurrentRow(i);
    }
    m_delete->setEnabled(!types.isEmpty() && racks.value(m_type) == 0);
}

void RackTypeDialog::choose(const Id &type)
{
    if (type == m_type)
        return;
    if (finishEditing(*m_fields) && m_grid->finishEditing())
        m_type = type;
    present();
}

void RackTypeDialog::edit(const QString &label, const PlanDocument::Change &change)
{
    const Result<> done = m_draft.document().edit(label, change);
    if (!done)
        m_message->setText(sentenceOf(done.error()));
}

void RackTypeDialog::change(const QString &label, const std::function<void(RackType &)> &change)
{
    edit(label, [&](Plan plan) -> Result<Plan> {
        const RackType *found = findRackType(plan.topology, m_type);
        if (found == nullptr)
            return plan;
        RackType type = *found;
        change(type);
        return replaceRackType(std::move(plan), m_type, type);
    });
}

void RackTypeDialog::addType()
{
    if (!finishEditing(*this))
        return;
    edit(tr("Add rack type"), [](Plan plan) { return addRackType(std::move(plan)); });
    m_type = draft().topology.rackTypes.last().id;
    present();
    m_fields->name().setFocus(Qt::OtherFocusReason);
    m_fields->name().selectAll();
}

void RackTypeDialog::deleteType()
{
    const Id type = m_type;
    edit(tr("Delete rack type"), [&](Plan plan) { return deleteRackType(std::move(plan), type); });
}

void RackTypeDialog::addFeedHere()
{
    if (m_type.isEmpty())
        return m_message->setText(tr("Add a rack type first: a feed belongs to one."));
    if (m_grid->finishEditing())
        edit(tr("Add feed"), [&](Plan plan) { return addFeed(std::move(plan), m_type); });
}

void RackTypeDialog::deleteFeedHere()
{
    const auto cell = m_grid->activeCell();
    const int index = cell ? m_sheet->rowAt(cell->row).index : 0;
    if (m_grid->finishEditing())
        edit(tr("Delete feed"),
             [&](Plan plan) { return deleteFeed(std::move(plan), m_type, index); });
}

bool RackTypeDialog::isKept(const RackType &type) const
{
    const RackType *before = findRackType(m_before, type.id);
    return m_keeps.value(type.id, before != nullptr && m_library.contains(*before));
}

/// What the library has is offered; it is written with OK alone.
void RackTypeDialog::offerLibrary()
{
    if (m_draft.context().library != nullptr) {
        const Result<QList<RackType>> types = m_draft.context().library->rackTypes();
        if (types)
            m_library = types.value();
        else
            m_message->setText(sentenceOf(types.error()));
    }
    m_fromLibrary->setToolTip(tr("Take a rack type that was kept for other plans into this one"));
    m_kept->setToolTip(tr("Keep this rack type in your library, to be taken into any plan"));
    auto *menu = new QMenu(m_fromLibrary);
    for (const RackType &type : std::as_const(m_library))
        menu->addAction(
            QString(type.name.value_or(type.id)).replace(QLatin1Char('&'), QLatin1String("&&")),
            this,
            [this, type] { takeFromLibrary(type); });
    m_fromLibrary->setMenu(menu);
    m_fromLibrary->setEnabled(!m_library.isEmpty());
    connect(m_kept, &QCheckBox::clicked, this, [this](bool kept) { m_keeps[m_type] = kept; });
}

void RackTypeDialog::takeFromLibrary(const RackType &type)
{
    if (!finishEditing(*this))
        return;
    edit(tr("Add rack type"), [&](Plan plan) { return takeRackType(std::move(plan), type); });
    if (draft().topology.rackTypes.isEmpty())
        return; // it was refused, and said so
    const bool isTheSame = draft().topology.rackTypes.contains(type);
    m_type = isTheSame ? type.id : draft().topology.rackTypes.last().id;
    if (isTheSame)
        m_keeps[m_type] = true;
    present();
}

/// The library with what was chosen here: types that are kept as they are now, others taken out.
Result<> RackTypeDialog::writeLibrary()
{
    QList<RackType> types = m_library;
    for (const RackType &type : draft().topology.rackTypes) {
        const auto same = [&type](const RackType &its) {
            return its.id == type.id;
        };
        const bool keeps = isKept(type);
        if (!keeps && !m_keeps.contains(type.id))
            continue;
        const auto found = std::find_if(types.begin(), types.end(), same);
        if (!keeps)
            types.removeIf(same);
        else if (found != types.end())
            *found = type;
        else
            types.append(type);
    }
    if (types == m_library)
        return {};
    return m_draft.context().library->keepRackTypes(types);
}

void RackTypeDialog::takePreset(int index)
{
    const QList<FeedPreset> presets = feedPresets();
    if (index < 0 || index >= presets.size())
        return;
    change(tr("Choose usual feeds"), [&](RackType &type) {
        type.redundancy = presets[index].redundancy;
        type.feeds = presets[index].feeds;
    });
}

} // namespace kf

#include "moc_rack_type_dialog.cpp"
