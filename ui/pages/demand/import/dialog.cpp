// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/dialog.h"

#include "core/exchange/pasted_table.h"
#include "ui/pages/demand/import/header.h"
#include "ui/pages/demand/import/options.h"
#include "ui/pages/demand/import/preview_model.h"
#include "ui/pages/demand/import/questions.h"
#include "ui/pages/demand/import/summary.h"
#include "ui/pages/parts/enter_clicks.h"
#include "ui/pages/parts/zone_choices.h"
#include "ui/theme/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kRemarkRows = 5;
constexpr int kSideCharacters = 52; ///< the column beside the preview
constexpr int kPreviewRows = 7;     ///< at least so many rows are in sight
constexpr int kWidestCharacters = 30;
constexpr int kSampleRows = 30;
constexpr int kShownRemarks = 200;
constexpr double kShareOfWindow = 0.94;

} // namespace

ImportDialog::ImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_theme(context.theme)
    , m_plan(context.document.plan())
    , m_reader(m_plan, context.catalog)
    , m_file(new QLabel)
    , m_options(new ImportOptions(m_plan, context.catalog, context.theme))
    , m_model(new ImportPreviewModel(context.theme, this))
    , m_header(new ImportHeader)
    , m_preview(new QTableView)
    , m_shape(new QLabel)
    , m_questions(new ImportQuestions(context.theme))
    , m_remarksTitle(new QLabel(tr("Worth knowing")))
    , m_remarks(new QListWidget)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_importButton(new QPushButton)
{
    setWindowTitle(tr("Import"));
    m_questions->setZones([&catalog = context.catalog, date = m_plan.settings.typicalDate] {
        return zonesToChoose(catalog.zones(), date);
    });
    buildPreview();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kGap - metrics::kStep);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::kStep);
    left->addWidget(m_shape);
    left->addWidget(m_preview, 1);
    m_shape->setWordWrap(true);
    m_shape->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::kGap);
    middle->addLayout(left, 1);
    middle->addWidget(sideColumn());
    layout->addLayout(fileRow());
    layout->addLayout(middle, 1);
    layout->addWidget(m_summary);
    layout->addLayout(buttonRow());
    connectChoices();
    connectQuestions();
    presentButtons();
    if (parent != nullptr)
        resize(parent->window()->size() * kShareOfWindow);
}

QLayout *ImportDialog::fileRow()
{
    auto *choose = new QPushButton(tr("&Choose file\u2026"));
    choose->setToolTip(tr("Read another CSV file or workbook"));
    enterClicks(*choose);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_file->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    return row;
}

/// Questions above, since they stop the import; a low window scrolls.
QWidget *ImportDialog::sideColumn()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metrics::kGap, 0);
    column->setSpacing(metrics::kGap);
    column->addWidget(m_questions);
    column->addWidget(m_options);
    buildRemarks(*column);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Questions, choices and remarks"));
    area->setWidget(content);
    area->setFixedWidth(fontMetrics().averageCharWidth() * kSideCharacters);
    return area;
}

void ImportDialog::buildRemarks(QVBoxLayout &column)
{
    m_remarksTitle->setFont(m_theme.font(TextStyle::Section));
    m_remarks->setAccessibleName(tr("Remarks on the sheet"));
    m_remarks->setToolTip(tr("The preview shows the cell of the chosen remark"));
    m_remarks->setWordWrap(true);
    m_remarks->setIconSize({metrics::kIconSize, metrics::kIconSize});
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remarks->setMinimumHeight(kRemarkRows * (fontMetrics().height() + 3 * metrics::kStep));
    column.addWidget(m_remarksTitle);
    column.addWidget(m_remarks);
}

QLayout *ImportDialog::buttonRow()
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Reading the file"));
    m_progress->hide();
    enterClicks(*m_importButton); // Enter in a list must not import
    m_importButton->setToolTip(tr("Take the groups into the plan as one step"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Close without a change"));
    enterClicks(*cancel);
    connect(m_importButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addStretch();
    row->addWidget(m_importButton);
    row->addWidget(cancel);
    return row;
}

void ImportDialog::buildPreview()
{
    m_preview->setModel(m_model);
    m_preview->setHorizontalHeader(m_header);
    m_preview->setAccessibleName(tr("Preview of the sheet"));
    m_preview->setTabKeyNavigation(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->setIconSize({metrics::kIconSize - 4, metrics::kIconSize - 4});
    m_preview->setMinimumHeight(kPreviewRows * metrics::kRowHeight);
    connect(m_preview->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, [this] {
        m_header->placeBoxes();
    });
    connect(m_header, &ImportHeader::columnFocused, this, [this](int column) {
        m_preview->scrollTo(
            m_model->index(m_preview->rowAt(0), column + ImportPreviewModel::FirstSheetColumn));
    });
}

void ImportDialog::connectChoices()
{
    connect(&m_reader, &ImportReader::finished, this, &ImportDialog::present);
    connect(&m_reader, &ImportReader::readingChanged, this, &ImportDialog::presentButtons);
    connect(m_options, &ImportOptions::readingChosen, this, [this](const SheetReading &reading) {
        SheetImport wanted = m_import;
        wanted.reading = reading;
        wanted.sheet.reset();
        wanted.guess = SheetImport::Guess::Everything;
        request(wanted);
    });
    connect(m_options, &ImportOptions::headerChosen, this, [this](std::optional<int> row) {
        SheetImport wanted = m_import;
        wanted.choices.headerRow = row;
        wanted.choices.rows.clear();
        wanted.guess = SheetImport::Guess::Columns;
        request(wanted);
    });
    connect(m_options, &ImportOptions::choicesChosen, this, [this](const ImportChoices &choices) {
        SheetImport wanted = m_import;
        wanted.choices = choices;
        request(wanted);
    });
    connect(m_header, &ImportHeader::roleChosen, this, [this](int column, const ColumnRole &role) {
        SheetImport wanted = m_import;
        wanted.choices.columns[column] = role;
        request(wanted);
    });
    connect(m_model, &ImportPreviewModel::rowChosen, this, [this](int row, bool isTaken) {
        SheetImport wanted = m_import;
        wanted.choices.rows[row] = isTaken;
        request(wanted);
    });
    connect(m_options, &ImportOptions::hoursChosen, this, [this](HoursPlace place) {
        SheetImport wanted = m_import;
        wanted.choices.hours = place;
        wanted.choices.rows.clear();
        wanted.guess = SheetImport::Guess::Everything;
        request(wanted);
    });
}

void ImportDialog::connectQuestions()
{
    connect(m_questions, &ImportQuestions::answered, this, &ImportDialog::answer);
    connect(m_questions, &ImportQuestions::backWanted, this, &ImportDialog::takeAnswerBack);
    connect(m_questions, &ImportQuestions::placeChosen, this, &ImportDialog::goTo);
    connect(m_questions, &ImportQuestions::leaveOutWanted, this, [this] {
        SheetImport wanted = m_import;
        m_unanswered.append(wanted.choices);
        m_isAnswering = true;
        wanted.choices = withoutProblemRows(wanted.choices, wanted.read);
        request(wanted);
    });
    connect(m_remarks, &QListWidget::currentRowChanged, this, [this](int index) {
        const ImportRemark remark = m_listed.value(index);
        goTo(remark.row, remark.column);
    });
}

/// One answer counts for every cell that asks the same.
void ImportDialog::answer(const ImportQuestion &question, const QString &id)
{
    SheetImport wanted = m_import;
    m_unanswered.append(wanted.choices);
    m_isAnswering = true;
    wanted.choices = answeredChoices(wanted.choices, question, id);
    if (question.ask == ImportAsk::WhichHours || id == kValueColumn)
        wanted.guess = SheetImport::Guess::Everything;
    request(wanted);
}

void ImportDialog::takeAnswerBack()
{
    SheetImport wanted = m_import;
    const bool isTurned = m_unanswered.last().hours != wanted.choices.hours ||
                          m_unanswered.last().words.values().contains(QString(kValueColumn)) !=
                              wanted.choices.words.values().contains(QString(kValueColumn));
    wanted.choices = m_unanswered.takeLast();
    if (isTurned)
        wanted.guess = SheetImport::Guess::Everything;
    request(wanted);
}

void ImportDialog::openFile(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    SheetImport wanted;
    wanted.path = path;
    begin(std::move(wanted));
}

void ImportDialog::openCopied(const CellBlock &block)
{
    m_file->setText(tr("Copied cells"));
    m_file->setToolTip(QString());
    SheetImport wanted;
    wanted.file = sheetFileOf(block);
    begin(std::move(wanted));
}

void ImportDialog::begin(SheetImport wanted)
{
    wanted.choices.mode = m_import.choices.mode;
    m_unanswered.clear();
    m_isAnswering = true;
    request(wanted);
}

void ImportDialog::chooseFile()
{
    const QString path = chosenSheet(this);
    if (!path.isEmpty())
        openFile(path);
}

/// What is asked for counts from now on, so that a second choice builds on the first.
void ImportDialog::request(const SheetImport &wanted)
{
    m_import = wanted;
    m_reader.request(wanted);
}

void ImportDialog::present(const SheetImport &import)
{
    m_import = import;
    m_options->present(import);
    m_model->present(import);
    m_questions->present(import.read);
    m_questions->presentBack(!m_unanswered.isEmpty());
    m_shape->setText(import.content ? shapeText(*import.content) : QString());
    m_shape->setVisible(!m_shape->text().isEmpty());
    presentColumns();
    presentRemarks();
    presentButtons();
    passKeyboardOn();
}

/// When a file is there and after an answer: to the next question, where none is left to the button
/// that imports.
void ImportDialog::passKeyboardOn()
{
    if (!m_isAnswering || m_reader.isReading() || m_import.error)
        return;
    m_isAnswering = false;
    if (m_importButton->isEnabled())
        m_importButton->setFocus();
    else
        m_questions->takeKeyboard();
}

void ImportDialog::presentColumns()
{
    QStringList headings;
    const std::optional<int> row = m_import.choices.headerRow;
    if (m_import.content && row) {
        const QList<BlockCell> header = m_import.content->block.rows.value(*row);
        for (const BlockCell &cell : header)
            headings.append(cell.text);
    }
    QStringList places;
    for (int column = 0; m_import.content && column < m_import.choices.columns.size(); ++column)
        places.append(placeText(*m_import.content, -1, column));
    m_header->present(
        m_import.content ? m_import.choices.columns : QList<ColumnRole>(), places, headings);
    QWidget *before = m_options->emptyBox();
    for (int column = 0; column < m_import.choices.columns.size(); ++column) {
        setTabOrder(before, m_header->box(column));
        before = m_header->box(column);
    }
    setTabOrder(before, m_preview);
    const int widest = kWidestCharacters * fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int wide = m_header->boxWidth(column - ImportPreviewModel::FirstSheetColumn);
        for (int sample = 0; sample < std::min(kSampleRows, m_model->rowCount()); ++sample) {
            const QString text = m_model->index(sample, column).data().toString();
            const int extra = 4 * metrics::kStep + metrics::kIconSize;
            wide = std::max(wide, std::min(widest, fontMetrics().horizontalAdvance(text) + extra));
        }
        m_preview->setColumnWidth(column, wide);
    }
}

/// What stands in the way is asked; this is what else is worth knowing.
void ImportDialog::presentRemarks()
{
    m_remarks->clear();
    m_listed.clear();
    const Roles &roles = m_theme.roles();
    for (const ImportRemark &remark : std::as_const(m_import.read.remarks)) {
        const bool isAsked = remark.isProblem && !m_import.read.open.isEmpty();
        if (isAsked || m_listed.size() == kShownRemarks)
            continue;
        m_listed.append(remark);
        m_remarks->addItem(new QListWidgetItem(remark.isProblem
                                                   ? icon(IconName::Cross, roles.over)
                                                   : icon(IconName::Info, roles.accent),
                                               remarkText(m_import, remark)));
    }
    // What is no place of the preview has no remark there, and would go unseen.
    for (const ImportLeftOut &left : std::as_const(m_import.read.leftOut)) {
        if (left.row >= 0 || left.column >= 0 || m_listed.size() == kShownRemarks)
            continue;
        m_listed.append(ImportRemark{-1, -1, false, left.reason});
        m_remarks->addItem(
            new QListWidgetItem(icon(IconName::Info, roles.accent), leftOutText(left)));
    }
    m_remarks->setVisible(!m_listed.isEmpty());
    m_remarksTitle->setVisible(!m_listed.isEmpty());
}

void ImportDialog::presentButtons()
{
    const bool isReading = m_reader.isReading();
    const ImportedSheet &read = m_import.read;
    m_progress->setVisible(isReading);
    m_importButton->setText(tr("&Import %n group(s)", nullptr, int(read.groups.size())));
    const bool isAsked = !read.open.isEmpty() || read.problems > 0;
    m_importButton->setEnabled(!isReading && !m_import.error && !isAsked && !read.groups.isEmpty());
    m_questions->setEnabled(!isReading);
    m_summary->setText(isReading ? tr("The file is being read\u2026")
                                 : importSummary(m_import, m_plan));
    setLook(*m_summary, "over", m_import.error.has_value());
    setLook(*m_summary, "near", !m_import.error && isAsked);
    setLook(*m_importButton, "primary", m_importButton->isEnabled());
}

void ImportDialog::goTo(int row, int column)
{
    if (row < 0 && column < 0)
        return;
    const QModelIndex cell = m_model->index(
        std::max(0, row), std::max(0, column) + ImportPreviewModel::FirstSheetColumn);
    m_preview->setCurrentIndex(cell);
    m_preview->scrollTo(cell);
}

} // namespace kf

#include "moc_dialog.cpp"
