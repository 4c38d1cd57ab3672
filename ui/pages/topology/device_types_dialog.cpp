// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/device_types_dialog.h"

#include "core/words/amount_words.h"
#include "core/words/counted_texts.h"
#include "core/words/kind_words.h"
#include "core/words/refusal_words.h"
#include "ui/pages/topology/device_types_model.h"
#include "ui/theme/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr double kShareOfWindow = 0.9;
constexpr int kProgressSteps = 1000;
constexpr int kProblemRows = 6;
constexpr int kModelCharacters = 40;
constexpr int kMostSupplies = 32;
constexpr int kKindCharacters = 18;
constexpr int kFigureCharacters = 13;

/// Rows that hold what is searched for, and lack a figure where only those are wanted.
class ShownTypes : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void showOnlyUnknown(bool only)
    {
        m_onlyUnknown = only;
        invalidateFilter();
    }

private:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *types = static_cast<const DeviceTypesModel *>(sourceModel());
        return (!m_onlyUnknown || types->hasUnknown(row)) &&
               QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

    bool m_onlyUnknown = false;
};

/// Tells a choice that is stepped through by keys from one that was made in the list.
class KindBox : public QComboBox {
public:
    using QComboBox::QComboBox;

    bool isStepping() const { return m_isStepping; }

private:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isStepping = true;
        QComboBox::keyPressEvent(event);
        m_isStepping = false;
    }

    bool m_isStepping = false;
};

/// A kind is chosen from a list, at once; keys step through it until Enter takes what they reached.
class KindDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *
    createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new KindBox(parent);
        for (std::size_t kind = 0; kind < EnumWords<DeviceKind>::words.size(); ++kind)
            box->addItem(kindText(DeviceKind(kind)));
        box->setAccessibleName(DeviceTypesDialog::tr("Kind of the device"));
        // What was chosen is taken without a key more: the table has the keyboard again.
        connect(box, &QComboBox::activated, parent, [box, parent] {
            if (!box->isStepping())
                parent->parentWidget()->setFocus();
        });
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }

    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
    }
};

/// A whole copy of the library holds other kinds of types beside those that are wanted.
QString typesFolder(const QString &folder, const QString &wanted)
{
    const QString types = QDir(folder).filePath(wanted);
    return QFileInfo(types).isDir() ? types : folder;
}

void setColumns(QTableView &table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
}

} // namespace

DeviceTypesDialog::DeviceTypesDialog(const PageContext &context, const Keep &keep, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_keep(keep)
    , m_reader(
          [](const QStringList &paths, const auto *, WorkControl &control) {
              return readDeviceTypes(paths,
                                     TypeOfTypes::Device,
                                     {[&control](double share) { control.tell(share); },
                                      [&control] {
                                          return control.shouldStop();
                                      }});
          },
          WorkPlace::Files)
    , m_moduleReader(
          [](const QStringList &paths, const auto *, WorkControl &control) {
              return readDeviceTypes(paths, TypeOfTypes::Module, {{}, [&control] {
                                                                      return control.shouldStop();
                                                                  }});
          },
          WorkPlace::Files)
    , m_model(new DeviceTypesModel(context.theme, context.wording, this))
    , m_shown(new ShownTypes(this))
    , m_problems(new DeviceTypeProblemsModel(this))
    , m_source(new QLabel(tr("Files of the NetBox device-type library, or a whole folder of them")))
    , m_supplies(new QComboBox)
    , m_search(new QLineEdit)
    , m_onlyUnknown(new QCheckBox(tr("Only &unknown figures")))
    , m_table(new QTableView)
    , m_modules(new QComboBox)
    , m_moduleCount(new QSpinBox)
    , m_useModules(new QPushButton(tr("Us&e these supplies")))
    , m_moduleRow(moduleRow())
    , m_problemsTitle(new QLabel)
    , m_problemTable(new QTableView)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_home(new QComboBox)
    , m_keepButton(new QPushButton)
{
    setWindowTitle(tr("Import device types"));
    buildTables();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap - metrics::kStep);
    layout->addLayout(fileRow());
    layout->addLayout(filterRow());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_moduleRow);
    layout->addWidget(m_problemsTitle);
    layout->addWidget(m_problemTable);
    layout->addWidget(m_summary);
    layout->addLayout(buttonRow());
    connect(&m_reader, &WorkerBase::progressed, this, [this](double share) {
        m_progress->setValue(int(share * kProgressSteps));
    });
    connect(&m_reader, &WorkerBase::runningChanged, this, &DeviceTypesDialog::presentButtons);
    connect(&m_reader, &WorkerBase::finished, this, &DeviceTypesDialog::present);
    connect(m_model, &DeviceTypesModel::changedByHand, this, &DeviceTypesDialog::presentRest);
    connect(&m_moduleReader, &WorkerBase::finished, this, &DeviceTypesDialog::presentModules);
    connect(
        m_model, &DeviceTypesModel::refused, this, [this](const QString &why) { say(why, true); });
    presentRest();
    presentButtons();
    resize(parent->window()->size() * kShareOfWindow);
}

QHBoxLayout *DeviceTypesDialog::fileRow()
{
    auto *files = new QPushButton(tr("Choose &files\u2026"));
    auto *folder = new QPushButton(tr("Choose f&older\u2026"));
    files->setToolTip(tr("Read single files"));
    folder->setToolTip(tr("Read all *.yaml and *.yml of a folder and below it; links are not "
                          "followed"));
    auto *modules = new QPushButton(tr("&Module types\u2026"));
    modules->setToolTip(
        tr("Read the module types of a folder: they hold the watts of supplies that "
           "sit in bays"));
    for (QPushButton *button : {files, folder, modules})
        button->setAutoDefault(false);
    connect(modules, &QPushButton::clicked, this, &DeviceTypesDialog::chooseModules);
    connect(files, &QPushButton::clicked, this, &DeviceTypesDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &DeviceTypesDialog::chooseFolder);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setProperty("muted", true);
    auto *row = new QHBoxLayout;
    row->addWidget(files);
    row->addWidget(folder);
    row->addWidget(modules);
    row->addWidget(m_source, 1);
    return row;
}

QWidget *DeviceTypesDialog::moduleRow()
{
    m_modules->setAccessibleName(tr("Module type in the bays"));
    m_modules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_modules->setMinimumContentsLength(kModelCharacters);
    m_moduleCount->setRange(1, kMostSupplies);
    m_moduleCount->setAccessibleName(tr("How many of them"));
    m_useModules->setToolTip(tr("Assumes what they give for the selected device types whose power "
                                "is unknown, by the rule for several ports"));
    m_useModules->setAutoDefault(false);
    connect(m_useModules, &QPushButton::clicked, this, &DeviceTypesDialog::useModules);
    auto *label = new QLabel(tr("Supplies in &bays"));
    label->setBuddy(m_modules);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_modules, 1);
    row->addWidget(m_moduleCount);
    row->addWidget(m_useModules);
    widget->hide();
    return widget;
}

QHBoxLayout *DeviceTypesDialog::filterRow()
{
    m_supplies->addItems({tr("the larger half of the ports (redundant)"),
                          tr("all ports together"),
                          tr("the largest port")});
    m_supplies->setToolTip(tr("A port mostly states the rating of one supply, and supplies stand "
                              "in for each other: the sum of all is far above what is drawn"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the device types"));
    m_search->setClearButtonEnabled(true);
    m_onlyUnknown->setToolTip(tr("Only device types whose height, weight or power nobody knows"));
    auto *all = new QPushButton(tr("&Tick all"));
    auto *none = new QPushButton(tr("Tick &none"));
    all->setToolTip(tr("All that are shown"));
    none->setToolTip(tr("None of those that are shown"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_supplies, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setPolicy(SupplyPolicy(index));
        presentRest();
    });
    connect(
        m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_onlyUnknown, &QCheckBox::toggled, this, [this](bool only) {
        static_cast<ShownTypes *>(m_shown)->showOnlyUnknown(only);
    });
    auto *label = new QLabel(tr("Power with several po&rts"));
    label->setBuddy(m_supplies);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyUnknown);
    row->addWidget(all);
    row->addWidget(none);
    row->addWidget(label);
    row->addWidget(m_supplies);
    return row;
}

void DeviceTypesDialog::buildTables()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(Qt::UserRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Device types that were read"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DeviceTypesModel::FileColumn, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(DeviceTypesModel::KindColumn, new KindDelegate(m_table));
    setColumns(*m_table);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &DeviceTypesDialog::presentBays);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DeviceTypesModel::ModelColumn, kModelCharacters * character);
    m_table->setColumnWidth(DeviceTypesModel::KindColumn, kKindCharacters * character);
    for (const int column : {DeviceTypesModel::HeightColumn,
                             DeviceTypesModel::WeightColumn,
                             DeviceTypesModel::PowerColumn,
                             DeviceTypesModel::ProblemsColumn})
        m_table->setColumnWidth(column, kFigureCharacters * character);
    m_problemTable->setModel(m_problems);
    m_problemTable->setAccessibleName(tr("Problems of the files"));
    m_problemTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    setColumns(*m_problemTable);
    m_problemTable->setColumnWidth(DeviceTypeProblemsModel::FileColumn,
                                   kModelCharacters * character);
    m_problemTable->setColumnWidth(DeviceTypeProblemsModel::RuleColumn,
                                   kKindCharacters * character);
    m_problemTable->setFixedHeight(kProblemRows * metrics::kRowHeight);
    m_problemsTitle->setFont(m_context.theme.font(TextStyle::Section));
    connect(m_problemTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) { goToProblem(current.row()); });
}

QHBoxLayout *DeviceTypesDialog::buttonRow()
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Reading the files"));
    m_home->addItem(tr("in this plan"));
    if (m_context.library != nullptr && m_context.library->canKeep())
        m_home->addItem(tr("in my library, for all plans"));
    m_home->setToolTip(tr("A plan carries what it uses; the library offers it in every plan"));
    m_keepButton->setAutoDefault(false); // Enter in a cell must not keep
    m_keepButton->setToolTip(tr("Take what is ticked as own devices, as one step"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Close without a change"));
    cancel->setAutoDefault(false);
    connect(m_keepButton, &QPushButton::clicked, this, &DeviceTypesDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *label = new QLabel(tr("Ke&pt"));
    label->setBuddy(m_home);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_home);
    row->addWidget(m_keepButton);
    row->addWidget(cancel);
    return row;
}

void DeviceTypesDialog::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Import device types"), QString(), tr("Device types (*.yaml *.yml)"));
    if (!files.isEmpty())
        read(files);
}

void DeviceTypesDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with device types"));
    if (!folder.isEmpty())
        read({folder});
}

void DeviceTypesDialog::chooseModules()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder with module types"));
    if (!folder.isEmpty())
        readModules({folder});
}

void DeviceTypesDialog::readModules(const QStringList &paths)
{
    QStringList places;
    for (const QString &path : paths)
        places.append(QFileInfo(path).isDir() ? typesFolder(path, QStringLiteral("module-types"))
                                              : path);
    m_moduleReader.request(places);
}

/// Only modules that state a draw are supplies.
void DeviceTypesDialog::presentModules()
{
    const Result<DeviceTypeFolder> &read = *m_moduleReader.newest();
    if (!read)
        return say(sentenceOf(read.error()), true);
    m_moduleFacts.clear();
    m_modules->clear();
    for (const DeviceTypeFile &file : read.value().files) {
        const auto draw = file.facts ? file.facts->maximumDrawW() : std::nullopt;
        if (!draw)
            continue;
        m_moduleFacts.append(*file.facts);
        m_modules->addItem(tr("%1 %2, %3 W")
                               .arg(file.facts->manufacturer,
                                    file.facts->model,
                                    numberText(*draw, Digits::Exact, m_context.wording.locale)));
    }
    m_moduleRow->setVisible(!m_moduleFacts.isEmpty());
    presentBays();
    const auto &folder = read.value();
    say(tr("%1 of %2 module types state a draw; %3 are refused. Select device types and choose "
           "what sits in their bays.")
            .arg(countText(m_moduleFacts.size(), QLocale()),
                 countText(folder.files.size(), QLocale()),
                 countText(folder.count(DeviceTypeState::Refused), QLocale())),
        false);
}

/// Offers as many supplies as the current device type has bays.
void DeviceTypesDialog::presentBays()
{
    const QModelIndex current = m_shown->mapToSource(m_table->currentIndex());
    if (current.isValid() && m_model->supplyBays(current.row()) > 0)
        m_moduleCount->setValue(m_model->supplyBays(current.row()));
    m_useModules->setEnabled(current.isValid() && !m_moduleFacts.isEmpty());
}

void DeviceTypesDialog::useModules()
{
    const auto watts = powerOfModules(
        m_moduleFacts.value(m_modules->currentIndex()), m_moduleCount->value(), policy());
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        const int row = m_shown->mapToSource(index).row();
        if (!rows.contains(row))
            rows.append(row);
    }
    // The bays of the current row are offered: it is meant where none is selected.
    if (const QModelIndex current = m_table->currentIndex(); rows.isEmpty() && current.isValid())
        rows.append(m_shown->mapToSource(current).row());
    if (watts)
        m_model->assumePower(rows, *watts);
}

SupplyPolicy DeviceTypesDialog::policy() const
{
    return SupplyPolicy(m_supplies->currentIndex());
}

void DeviceTypesDialog::read(const QStringList &paths)
{
    QStringList places;
    for (const QString &path : paths)
        places.append(QFileInfo(path).isDir() ? typesFolder(path, QStringLiteral("device-types"))
                                              : path);
    m_source->setText(places.size() == 1 ? places.first()
                                         : tr("%n file(s)", nullptr, int(places.size())));
    m_progress->setValue(0);
    m_reader.request(places);
}

void DeviceTypesDialog::present()
{
    const Result<DeviceTypeFolder> &read = *m_reader.newest();
    m_folder = read ? read.value() : DeviceTypeFolder();
    const CatalogView catalog(m_context.document.plan().catalog, m_context.catalog);
    m_model->present(m_folder, policy(), [&catalog](const Id &id) {
        const DeviceEntry *entry = catalog.device(id);
        return entry != nullptr && entry->origin != EntryOrigin::Imported;
    });
    m_problems->present(m_folder);
    presentRest();
    if (!read)
        say(sentenceOf(read.error()), true);
    m_table->setCurrentIndex(m_shown->index(0, DeviceTypesModel::ModelColumn));
    m_table->setFocus();
}

void DeviceTypesDialog::presentButtons()
{
    m_progress->setVisible(m_reader.isRunning());
    m_keepButton->setEnabled(!m_reader.isRunning() && m_model->chosenCount() > 0);
    setLook(*m_keepButton, "primary", m_keepButton->isEnabled());
}

void DeviceTypesDialog::presentRest()
{
    const int problems = m_problems->rowCount();
    m_problemsTitle->setText(tr("Problems (%1)").arg(countText(problems, QLocale())));
    m_problemsTitle->setVisible(problems > 0);
    m_problemTable->setVisible(problems > 0);
    m_keepButton->setText(tr("&Keep %n device type(s)", nullptr, m_model->chosenCount()));
    presentButtons();
    if (m_folder.files.isEmpty() && m_folder.skipped == 0)
        return say({}, false);
    say(tr("%1 taken, %2 taken with problems, %3 refused; %4 other files skipped. Not known: "
           "height "
           "of %5, weight of %6, power of %7.")
            .arg(countText(m_folder.count(DeviceTypeState::Taken), QLocale()),
                 countText(m_folder.count(DeviceTypeState::Warned), QLocale()),
                 countText(m_folder.count(DeviceTypeState::Refused), QLocale()),
                 countText(m_folder.skipped, QLocale()),
                 countText(m_model->unknownCount(DeviceTypesModel::HeightColumn), QLocale()),
                 countText(m_model->unknownCount(DeviceTypesModel::WeightColumn), QLocale()),
                 countText(m_model->unknownCount(DeviceTypesModel::PowerColumn), QLocale())),
        false);
}

void DeviceTypesDialog::say(const QString &text, bool isRefusal)
{
    m_summary->setText(text);
    setLook(*m_summary, "over", isRefusal);
}

void DeviceTypesDialog::tickShown(bool ticked)
{
    QList<int> rows; // ticking may sort and filter anew
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    m_model->tick(rows, ticked);
}

/// A file that is refused has no row to go to.
void DeviceTypesDialog::goToProblem(int row)
{
    const int at = m_model->rowOfFile(m_problems->fileAt(row));
    const QModelIndex shown =
        m_shown->mapFromSource(m_model->index(at, DeviceTypesModel::ModelColumn));
    if (at < 0 || !shown.isValid())
        return;
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
}

void DeviceTypesDialog::accept()
{
    const Result<> kept = m_keep(m_model->chosen(), DeviceHome(m_home->currentIndex()));
    if (kept)
        return QDialog::accept();
    say(sentenceOf(kept.error()), true);
}

QStringList droppedDeviceTypes(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        const bool isType = path.endsWith(QLatin1String(".yaml")) ||
                            path.endsWith(QLatin1String(".yml")) || QFileInfo(path).isDir();
        if (path.isEmpty() || !isType)
            return {};
        paths.append(path);
    }
    return paths;
}

} // namespace kf

#include "moc_device_types_dialog.cpp"
