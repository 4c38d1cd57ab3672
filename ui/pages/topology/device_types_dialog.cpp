// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/device_types_dialog.h"

#include "ui/pages/topology/device_types_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr double kShareOfWindow = 0.9;
constexpr int kProgressSteps = 1000;
constexpr int kProblemRows = 6;
constexpr int kModelCharacters = 40;
constexpr int kFigureCharacters = 18;

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

/// A whole copy of the library holds other kinds of types beside those of devices.
QString typesFolder(const QString &folder)
{
    const QString types = QDir(folder).filePath(QStringLiteral("device-types"));
    return QFileInfo(types).isDir() ? types : folder;
}

void setColumns(QTableView &table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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
    , m_model(new DeviceTypesModel(context.theme, context.wording, this))
    , m_shown(new ShownTypes(this))
    , m_problems(new DeviceTypeProblemsModel(this))
    , m_source(new QLabel(tr("Files of the NetBox device-type library, or a whole folder of them")))
    , m_supplies(new QComboBox)
    , m_search(new QLineEdit)
    , m_onlyUnknown(new QCheckBox(tr("Only &unknown figures")))
    , m_table(new QTableView)
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
    for (QPushButton *button : {files, folder})
        button->setAutoDefault(false);
    connect(files, &QPushButton::clicked, this, &DeviceTypesDialog::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &DeviceTypesDialog::chooseFolder);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setProperty("muted", true);
    auto *row = new QHBoxLayout;
    row->addWidget(files);
    row->addWidget(folder);
    row->addWidget(m_source, 1);
    return row;
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
    setColumns(*m_table);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DeviceTypesModel::ModelColumn, kModelCharacters * character);
    for (const int column : {DeviceTypesModel::HeightColumn,
                             DeviceTypesModel::WeightColumn,
                             DeviceTypesModel::PowerColumn})
        m_table->setColumnWidth(column, kFigureCharacters * character);
    m_problemTable->setModel(m_problems);
    m_problemTable->setAccessibleName(tr("Problems of the files"));
    m_problemTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    setColumns(*m_problemTable);
    m_problemTable->setColumnWidth(DeviceTypeProblemsModel::FileColumn,
                                   kModelCharacters * character);
    m_problemTable->setColumnWidth(DeviceTypeProblemsModel::RuleColumn,
                                   kFigureCharacters * character);
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

void DeviceTypesDialog::read(const QStringList &paths)
{
    QStringList places;
    for (const QString &path : paths)
        places.append(QFileInfo(path).isDir() ? typesFolder(path) : path);
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
    m_model->present(m_folder, SupplyPolicy(m_supplies->currentIndex()), [&catalog](const Id &id) {
        const DeviceEntry *entry = catalog.device(id);
        return entry != nullptr && entry->origin != EntryOrigin::Imported;
    });
    m_problems->present(m_folder);
    presentRest();
    if (!read)
        say(read.error().message, true);
    m_table->setCurrentIndex(m_shown->index(0, DeviceTypesModel::ModelColumn));
    m_table->setFocus();
}

void DeviceTypesDialog::presentButtons()
{
    m_progress->setVisible(m_reader.isRunning());
    m_keepButton->setEnabled(!m_reader.isRunning() && m_model->chosenCount() > 0);
    m_keepButton->setProperty("primary", m_keepButton->isEnabled());
    m_keepButton->style()->unpolish(m_keepButton);
    m_keepButton->style()->polish(m_keepButton);
}

void DeviceTypesDialog::presentRest()
{
    const int problems = m_problems->rowCount();
    m_problemsTitle->setText(tr("Problems (%1)").arg(problems));
    m_problemsTitle->setVisible(problems > 0);
    m_problemTable->setVisible(problems > 0);
    m_keepButton->setText(tr("&Keep %n device type(s)", nullptr, m_model->chosenCount()));
    presentButtons();
    if (m_folder.files.isEmpty() && m_folder.skipped == 0)
        return say({}, false);
    say(tr("%1 taken, %2 taken with problems, %3 refused; %4 other files skipped. Not known: "
           "height "
           "of %5, weight of %6, power of %7.")
            .arg(m_folder.count(DeviceTypeState::Taken))
            .arg(m_folder.count(DeviceTypeState::Warned))
            .arg(m_folder.count(DeviceTypeState::Refused))
            .arg(m_folder.skipped)
            .arg(m_model->unknownCount(DeviceTypesModel::HeightColumn))
            .arg(m_model->unknownCount(DeviceTypesModel::WeightColumn))
            .arg(m_model->unknownCount(DeviceTypesModel::PowerColumn)),
        false);
}

void DeviceTypesDialog::say(const QString &text, bool isRefusal)
{
    m_summary->setText(text);
    m_summary->setProperty("over", isRefusal);
    m_summary->style()->unpolish(m_summary);
    m_summary->style()->polish(m_summary);
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
    say(kept.error().message, true);
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
