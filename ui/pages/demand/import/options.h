// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a foreign sheet is read and what it does to the plan: the choices of the import dialog beside
// those that are made in the sheet itself.

#include "ui/pages/demand/import/reader.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace kf {

class ChoiceField;

class ImportOptions : public QWidget {
    Q_OBJECT

public:
    ImportOptions(const Plan &plan,
                  const Catalog &catalog,
                  const Theme &theme,
                  QWidget *parent = nullptr);

    void present(const SheetImport &import);

    QComboBox *separatorBox() { return m_separator; }
    QComboBox *encodingBox() { return m_encoding; }
    QComboBox *sheetBox() { return m_sheet; }
    QComboBox *markBox() { return m_mark; }
    QComboBox *modeBox() { return m_mode; }
    QComboBox *acceleratorBox() { return m_accelerator; }
    ChoiceField *zoneField() { return m_zone; }
    QComboBox *headerBox() { return m_header; }
    QCheckBox *emptyBox() { return m_empty; }

Q_SIGNALS:
    /// The bytes are to be read in another way.
    void readingChosen(const kf::SheetReading &reading);
    /// Another row heads the columns.
    void headerChosen(std::optional<int> row);
    void choicesChosen(const kf::ImportChoices &choices);
    /// The hours stand somewhere else in the sheet: all of it is looked at anew.
    void hoursChosen(kf::HoursPlace place);

private:
    QFormLayout *fileForm();
    QFormLayout *planForm(const Plan &plan, const Catalog &catalog);
    void fillAccelerators(const Plan &plan, const Catalog &catalog);
    void connectZone();
    void connectReading();
    void connectChoices();
    void presentFile(const SheetImport &import);
    void presentHeader(const SheetImport &import);

    SheetImport m_import;
    QFormLayout *m_fileForm;
    QComboBox *m_sheet;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QLabel *m_assumed;
    QComboBox *m_mark;
    QComboBox *m_header;
    QComboBox *m_hours;
    QComboBox *m_parts;
    QCheckBox *m_empty;
    QComboBox *m_mode;
    QComboBox *m_dayType;
    QComboBox *m_kind;
    QComboBox *m_accelerator;
    ChoiceField *m_zone;
};

} // namespace kf
