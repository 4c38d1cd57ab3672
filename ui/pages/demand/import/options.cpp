// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/options.h"

#include "core/exchange/csv.h"
#include "ui/pages/demand/demand_columns.h"
#include "ui/pages/parts/choice_field.h"
#include "ui/pages/parts/zone_choices.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kChoiceCharacters = 16;
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
    case u' ':
        return ImportOptions::tr("Blanks");
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

/// Choices narrower than their longest text, so that a column of them stays narrow.
void keepNarrow(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(kChoiceCharacters);
}

QFormLayout *narrowForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(metrics::kStep);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

/// The plan's own zone first: new groups have it where nothing else is said.
QList<Choice> zonesWithPlans(const Plan &plan, const ZoneTable &zones)
{
    const QString own = plan.settings.timeZone;
    QList<Choice> choices = zonesToChoose(zones, plan.settings.typicalDate);
    choices.prepend({QString(kPlanZoneKey), ImportOptions::tr("The plan's: %1").arg(own), own});
    return choices;
}

QLabel *headingOf(const QString &text, const Theme &theme)
{
    auto *heading = new QLabel(text);
    heading->setFont(theme.font(TextStyle::Section));
    return heading;
}

} // namespace

ImportOptions::ImportOptions(const Plan &plan,
                             const Catalog &catalog,
                             const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox)
    , m_separator(new QComboBox)
    , m_encoding(new QComboBox)
    , m_assumed(new QLabel(tr("Assumed: look at the letters in the preview")))
    , m_mark(new QComboBox)
    , m_header(new QComboBox)
    , m_hours(new QComboBox)
    , m_parts(new QComboBox)
    , m_empty(new QCheckBox(tr("&Empty hours count as 0")))
    , m_mode(new QComboBox)
    , m_dayType(new QComboBox)
    , m_kind(new QComboBox)
    , m_accelerator(new QComboBox)
    , m_zone(new ChoiceField(theme, zonesWithPlans(plan, catalog.zones())))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kStep);
    m_fileForm = fileForm();
    layout->addWidget(headingOf(tr("How the sheet is read"), theme));
    layout->addLayout(m_fileForm);
    layout->addSpacing(metrics::kGap);
    layout->addWidget(headingOf(tr("What becomes of the plan"), theme));
    layout->addLayout(planForm(plan, catalog));
    for (QComboBox *box : findChildren<QComboBox *>())
        keepNarrow(*box);
    m_zone->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connectReading();
    connectChoices();
    connectZone();
}

QFormLayout *ImportOptions::fileForm()
{
    for (const char16_t separator : kSeparators)
        m_separator->addItem(separatorText(separator), QChar(separator));
    for (const TextEncoding encoding : textEncodings())
        m_encoding->addItem(encodingName(encoding));
    m_mark->addItem(tr("Ask where it is unclear"));
    m_mark->addItem(tr("Point (8.5)"));
    m_mark->addItem(tr("Comma (8,5)"));
    for (const auto &[text, place] :
         {std::pair(tr("As recognised"), HoursPlace::Recognised),
          std::pair(tr("A column for each hour"), HoursPlace::Columns),
          std::pair(tr("A row for each hour"), HoursPlace::Rows),
          std::pair(tr("One number in each row"), HoursPlace::Long),
          std::pair(tr("24 columns, 00 to 23 in order"), HoursPlace::InOrder)})
        m_hours->addItem(text, int(place));
    m_parts->addItem(tr("The largest of them"), int(HourParts::Largest));
    m_parts->addItem(tr("Their mean"), int(HourParts::Mean));
    m_assumed->setProperty("near", true);
    m_assumed->setWordWrap(true);
    QFormLayout *form = narrowForm();
    addField(*form, tr("Shee&t"), m_sheet, tr("Which sheet of the workbook is read"));
    addField(*form, tr("&Separator"), m_separator, tr("What stands between two cells"));
    addField(*form, tr("E&ncoding"), m_encoding, tr("How the letters of the file are stored"));
    form->addRow(QString(), m_assumed);
    addField(*form, tr("&Decimal mark"), m_mark, tr("How numbers with decimals are written"));
    addField(*form, tr("Headings a&re"), m_header, tr("The row or column that heads the others"));
    addField(*form, tr("&Hours stand"), m_hours, tr("Where the sheet has its hours"));
    addField(*form,
             tr("&Parts of an hour"),
             m_parts,
             tr("What an hour takes of half hours, quarters, or several days"));
    m_empty->setToolTip(tr("Blanks and dashes; without this they are asked about"));
    form->addRow(QString(), m_empty);
    return form;
}

QFormLayout *ImportOptions::planForm(const Plan &plan, const Catalog &catalog)
{
    m_mode->addItem(tr("Stay; new ones are added"), int(ImportMode::Add));
    m_mode->addItem(tr("Updated; others stay"), int(ImportMode::Update));
    m_mode->addItem(tr("Updated; others go"), int(ImportMode::Replace));
    m_dayType->addItem(tr("Every day type"));
    for (const DayType &day : plan.demand.dayTypes)
        m_dayType->addItem(day.name.value_or(day.id), day.id);
    m_kind->addItems({tr("Scheduled"), tr("Exploratory"), tr("Serving")});
    fillAccelerators(plan, catalog);
    QFormLayout *form = narrowForm();
    addField(*form,
             tr("&Groups of the plan"),
             m_mode,
             tr("What happens with the groups that the plan has"));
    addField(*form, tr("Hours are &for"), m_dayType, tr("The day type that gets the hours"));
    form->setRowVisible(m_dayType, plan.demand.dayTypes.size() > 1);
    addField(
        *form, tr("&Kind, where not given"), m_kind, tr("For rows without a kind of their own"));
    addField(*form,
             tr("&Accelerator, where not given"),
             m_accelerator,
             tr("For rows without an accelerator of their own"));
    addField(*form,
             tr("&Zone, where not given"),
             m_zone,
             tr("Whose local hours the numbers are, for new groups without a zone of their own"));
    return form;
}

void ImportOptions::fillAccelerators(const Plan &plan, const Catalog &catalog)
{
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
    connect(m_mode, &QComboBox::activated, this, choose([this](ImportChoices &choices, int index) {
                choices.mode = ImportMode(m_mode->itemData(index).toInt());
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
    connect(m_parts, &QComboBox::activated, this, choose([this](ImportChoices &choices, int index) {
                choices.parts = HourParts(m_parts->itemData(index).toInt());
            }));
    connect(m_hours, &QComboBox::activated, this, [this](int index) {
        Q_EMIT hoursChosen(HoursPlace(m_hours->itemData(index).toInt()));
    });
    connect(m_empty, &QCheckBox::clicked, this, [this](bool isChecked) {
        ImportChoices choices = m_import.choices;
        choices.emptyHoursAreZero = isChecked;
        Q_EMIT choicesChosen(choices);
    });
}

void ImportOptions::connectZone()
{
    connect(&m_zone->picker(), &ChoicePicker::chosen, this, [this](const Choice &choice) {
        ImportChoices choices = m_import.choices;
        choices.zone = choice.key == kPlanZoneKey ? std::nullopt : std::optional(choice.key);
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
    m_mode->setCurrentIndex(m_mode->findData(int(choices.mode)));
    m_hours->setCurrentIndex(m_hours->findData(int(choices.hours)));
    m_parts->setCurrentIndex(m_parts->findData(int(choices.parts)));
    m_kind->setCurrentIndex(int(choices.kind));
    m_dayType->setCurrentIndex(choices.dayType ? std::max(0, m_dayType->findData(*choices.dayType))
                                               : 0);
    m_accelerator->setCurrentIndex(std::max(0, m_accelerator->findData(choices.accelerator)));
    m_zone->setKey(choices.zone.value_or(QString(kPlanZoneKey)));
    m_empty->setChecked(choices.emptyHoursAreZero);
}

void ImportOptions::presentHeader(const SheetImport &import)
{
    const qsizetype rows = import.content ? import.content->block.rows.size() : 0;
    m_header->clear();
    m_header->addItem(tr("None"));
    for (int row = 1; row <= std::min<qsizetype>(rows, kMostHeaderRows); ++row)
        m_header->addItem(placeText(*import.content, row - 1, -1));
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
    const QStringList sheets = isWorkbook ? import.file->sheets : QStringList();
    for (int index = 0; index < sheets.size(); ++index) {
        const bool isHidden = import.file->hiddenSheets.contains(index);
        m_sheet->addItem(isHidden ? tr("%1 (hidden)").arg(sheets[index]) : sheets[index]);
    }
    m_sheet->setCurrentIndex(reading.sheet);
    m_separator->setCurrentIndex(m_separator->findData(reading.separator));
    m_encoding->setCurrentIndex(int(reading.encoding));
}

} // namespace kf

#include "moc_options.cpp"
