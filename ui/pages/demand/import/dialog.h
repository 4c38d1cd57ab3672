// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups out of a CSV file or a workbook: a preview of what would be taken; beside it what only a
// person can say, how the sheet is read, and what is worth knowing.

#include "ui/pages/demand/import/reader.h"
#include "ui/pages/page.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QVBoxLayout;
class QPushButton;
class QTableView;

namespace kf {

class ImportHeader;
class ImportOptions;
class ImportPreviewModel;
class ImportQuestions;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Reads that file and shows it.
    void openFile(const QString &path);
    /// Shows a table that was copied in another program.
    void openCopied(const CellBlock &block);

    /// What the sheet is when the dialog is accepted.
    const ImportedSheet &imported() const { return m_import.read; }

    ImportOptions &options() { return *m_options; }
    ImportHeader &header() { return *m_header; }
    QTableView &preview() { return *m_preview; }
    QListWidget &remarks() { return *m_remarks; }
    QPushButton &importButton() { return *m_importButton; }
    ImportQuestions &questions() { return *m_questions; }
    QLabel &summary() { return *m_summary; }

private:
    QLayout *fileRow();
    QWidget *sideColumn();
    void buildRemarks(QVBoxLayout &column);
    QLayout *buttonRow();
    void buildPreview();
    void connectChoices();
    void connectQuestions();
    void chooseFile();
    void begin(SheetImport wanted);
    void request(const SheetImport &wanted);
    void present(const SheetImport &import);
    void presentColumns();
    void presentRemarks();
    void presentButtons();
    void goTo(int row, int column);
    void answer(const ImportQuestion &question, const QString &id);
    void takeAnswerBack();
    void passKeyboardOn();

    const Theme &m_theme;
    const Plan m_plan;
    ImportReader m_reader;
    SheetImport m_import;
    QLabel *m_file;
    ImportOptions *m_options;
    ImportPreviewModel *m_model;
    ImportHeader *m_header;
    QTableView *m_preview;
    QLabel *m_shape;
    ImportQuestions *m_questions;
    QLabel *m_remarksTitle;
    QListWidget *m_remarks;
    QList<ImportRemark> m_listed;      ///< in m_remarks
    QList<ImportChoices> m_unanswered; ///< before each answer
    bool m_isAnswering = false;        ///< the keyboard goes on to what comes next
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_importButton;
};

/// Lets a person choose a file that can be imported; empty where they think better of it.
QString chosenSheet(QWidget *parent);

/// What the command takes, for tool tips.
QString importToolTip();

/// Lets a person say what becomes of copied cells that are a table of their own: true where they
/// were imported, or where the paste was called off; false where they are to be pasted as cells.
bool importCopiedInto(const PageContext &context, QWidget *parent, const CellBlock &block);

/// Lets a person import groups, from `path` or from a file that is chosen first: one undo step, or
/// nothing where they think better of it.
void importGroupsInto(const PageContext &context, QWidget *parent, const QString &path = {});

} // namespace kf
