// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/options.h"

#include "core/exchange/csv.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace kf {

namespace {

constexpr int kAcceleratorCharacters = 24;
constexpr int kMostHeaderRows = 50; ///< nobody puts more above a table

QString separatorText(char16_t separator)
{
    switch (separator) {
    case u'\t':
        return ImportOptions::tr("Tab");
    case u';':
        return ImportOptions::tr("Semicolon (;)");
    case u'|':
        return ImportOptions::tr("Bar (|)");
    default:
        return ImportOptions::tr("Comma (,)");
    }
}

/// A field with a label that leads to it and names it.
template<typename Field>
void addField(QFormLayout &form, const QString &label, Field *field, const QString &toolTip)
{
    QString name = label;
    field->setAccessibleName(name.remove(QLatin1Char('&')));
    field->setToolTip(toolTip);
    form.addRow(label, field);
}

} // namespace

ImportOptions::ImportOptions(const Plan &plan, const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox)
    , m_separator(new QComboBox)
    , m_encoding(new QComboBox)
    , m_assumed(new QLabel(tr("Assumed: look at the letters in the preview")))
    , m_mark(new QComboBox)
    , m_header(new QComboBox)
    , m_empty(new QCheckBox(tr("&Empty hours count as 0")))
    , m_mode(new QComboBox)
    , m_dayType(new QComboBox)
    , m_kind(new QComboBox)
    , m_accelerator(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->setSpacing(2 * metrics::kPagePadding);
    m_fileForm = fileForm();
    layout->addLayout(m_fileForm);
    layout->addLayout(planForm(plan, catalog));
    layout->addStretch();
    connectReading();
    connectChoices();
}

QFormLayout *ImportOptions::fileForm()
{
    for (const char16_t separator : kSeparators)
        m_separator->addItem(separatorText(separator), QChar(separator));
    for (const TextEncoding encoding : {TextEncoding::Utf8,
                                        TextEncoding::Utf16LittleEndian,
                                        TextEncoding::Utf16BigEndian,
                                        TextEncoding::Windows1252})
        m_encoding->addItem(encodingName(encoding));
    m_mark->addItem(tr("Ask where it is unclear"));
    m_mark->addItem(tr("Point (8.5)"));
    m_mark->addItem(tr("Comma (8,5)"));
    m_assumed->setProperty("near", true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics::kStep);
    addField(*form, tr("S&heet"), m_sheet, tr("Which sheet of the workbook is read"));
    addField(*form, tr("Se&parator"), m_separator, tr("What stands between two cells"));
    addField(*form, tr("E&ncoding"), m_encoding, tr("How the letters of the file are stored"));
    form->addRow(QString(), m_assumed);
    addField(*form, tr("&Decimal mark"), m_mark, tr("How numbers with decimals are written"));
    addField(*form, tr("Headings in &row"), m_header, tr("The row that heads the columns"));
    return form;
}

QFormLayout *ImportOptions::planForm(const Plan &plan, const Catalog &catalog)
{
    m_mode->addItem(tr("Stay; new ones are added"));
    m_mode->addItem(tr("Are replaced by the sheet"));
    m_dayType->addItem(tr("Every day type"));
    for (const DayType &day : plan.demand.dayTypes)
        m_dayType->addItem(day.name.value_or(day.id), day.id);
    m_kind->addItems({tr("Scheduled"), tr("Exploratory"), tr("Serving")});
    fillAccelerators(plan, catalog);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics::kStep);
    addField(*form,
             tr("&Groups of the plan"),
             m_mode,
             tr("Replaced: groups of the same name take the hours of the sheet, all others go"));
    addField(*form, tr("Hours are &for"), m_dayType, tr("The day type that gets the hours"));
    form->setRowVisible(m_dayType, plan.demand.dayTypes.size() > 1);
    addField(
        *form, tr("&Kind, where not given"), m_kind, tr("For rows without a kind of their own"));
    addField(*form,
             tr("&Accelerator, where not given"),
             m_accelerator,
             tr("For rows without an accelerator of their own"));
    m_empty->setToolTip(tr("Without this an empty hour has to be filled or its row left out"));
    form->addRow(QString(), m_empty);
    return form;
}

void ImportOptions::fillAccelerators(const Plan &plan, const Catalog &catalog)
{
    m_accelerator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accelerator->setMinimumContentsLength(kAcceleratorCharacters);
    m_accelerator->addItem(tr("None"), AcceleratorKey());
    for (const Pool &pool : plan.settings.pools)
        m_accelerator->addItem(pool.name.value_or(pool.id), pool.id);
    for (const AcceleratorEntry &entry : catalog.entries().gpus)
        m_accelerator->addItem(entry.model, entry.id);
}

void ImportOptions::connectReading()
{
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        SheetReading reading = m_import.reading.value_or(SheetReading());
        reading.sheet = index;
        Q_EMIT readingChosen(reading);
    });
    connect(m_separator, &QComboBox::activated, this, [this](int index) {
        SheetReading reading = m_import.reading.value_or(SheetReading());
        reading.separator = m_separator->itemData(index).toChar();
        Q_EMIT readingChosen(reading);
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        SheetReading reading = m_import.reading.value_or(SheetReading());
        reading.encoding = TextEncoding(index);
        Q_EMIT readingChosen(reading);
    });
    connect(m_header, &QComboBox::activated, this, [this](int row) {
        Q_EMIT headerChosen(row > 0 ? std::optional(row - 1) : std::nullopt);
    });
}

void ImportOptions::connectChoices()
{
    const auto choose = [this](const std::function<void(ImportChoices &, int)> &change) {
        return [this, change](int index) {
            ImportChoices choices = m_import.choices;
            change(choices, index);
            Q_EMIT choicesChosen(choices);
        };
    };
    connect(m_mark, &QComboBox::activated, this, choose([](ImportChoices &choices, int index) {
                choices.mark = DecimalMark(index);
            }));
    connect(m_mode, &QComboBox::activated, this, choose([](ImportChoices &choices, int index) {
                choices.mode = ImportMode(index);
            }));
    connect(m_kind, &QComboBox::activated, this, choose([](ImportChoices &choices, int index) {
                choices.kind = GroupKind(index);
            }));
    connect(
        m_dayType, &QComboBox::activated, this, choose([this](ImportChoices &choices, int index) {
            choices.dayType =
                index == 0 ? std::nullopt : std::optional(m_dayType->itemData(index).toString());
        }));
    connect(m_accelerator,
            &QComboBox::activated,
            this,
            choose([this](ImportChoices &choices, int index) {
                choices.accelerator = m_accelerator->itemData(index).toString();
            }));
    connect(m_empty, &QCheckBox::clicked, this, [this](bool isChecked) {
        ImportChoices choices = m_import.choices;
        choices.emptyHoursAreZero = isChecked;
        Q_EMIT choicesChosen(choices);
    });
}

void ImportOptions::present(const SheetImport &import)
{
    m_import = import;
    presentFile(import);
    const ImportChoices &choices = import.choices;
    presentHeader(import);
    m_mark->setCurrentIndex(int(choices.mark));
    m_mode->setCurrentIndex(int(choices.mode));
    m_kind->setCurrentIndex(int(choices.kind));
    m_dayType->setCurrentIndex(choices.dayType ? std::max(0, m_dayType->findData(*choices.dayType))
                                               : 0);
    m_accelerator->setCurrentIndex(std::max(0, m_accelerator->findData(choices.accelerator)));
    m_empty->setChecked(choices.emptyHoursAreZero);
}

void ImportOptions::presentHeader(const SheetImport &import)
{
    const qsizetype rows = import.content ? import.content->block.rows.size() : 0;
    m_header->clear();
    m_header->addItem(tr("None"));
    for (int row = 1; row <= std::min<qsizetype>(rows, kMostHeaderRows); ++row)
        m_header->addItem(QString::number(row));
    m_header->setCurrentIndex(import.choices.headerRow ? *import.choices.headerRow + 1 : 0);
}

void ImportOptions::presentFile(const SheetImport &import)
{
    const bool isWorkbook = import.file && import.file->format == SheetFormat::Xlsx;
    const SheetReading reading = import.reading.value_or(SheetReading());
    m_fileForm->setRowVisible(m_sheet, isWorkbook);
    m_fileForm->setRowVisible(m_separator, !isWorkbook);
    m_fileForm->setRowVisible(m_encoding, !isWorkbook);
    const bool isAssumed = import.file && !import.file->isEncodingSure &&
                           reading.encoding == import.file->guess.encoding;
    m_fileForm->setRowVisible(m_assumed, !isWorkbook && isAssumed);
    m_sheet->clear();
    if (isWorkbook)
        m_sheet->addItems(import.file->sheets);
    m_sheet->setCurrentIndex(reading.sheet);
    m_separator->setCurrentIndex(m_separator->findData(reading.separator));
    m_encoding->setCurrentIndex(int(reading.encoding));
}

} // namespace kf
