#pragma once

#include "app/domain/result.h"
#include "ui/theme.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenantry {

class MessageArea;

/// The frame of our dialogs: a sentence, messages, a form, and verb buttons. Enter presses the main
/// verb; while something is being done the form waits and Cancel ends it.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const Theme &theme, const QString &title, const QString &sentence, QWidget *parent);
    ~FormDialog() override;

    MessageArea &messages() { return *m_messages; }

protected:
    bool event(QEvent *event) override;
    QFormLayout &form() { return *m_form; }
    /// What stands between the form and the buttons.
    QVBoxLayout &body() { return *m_body; }
    QDialogButtonBox &buttons() { return *m_buttons; }
    /// The filled button, pressed by Enter.
    QPushButton *addMainButton(const QString &text);
    void addField(const QString &label, QWidget *field, const QString &name);
    /// Puts a button into the row of a field, behind it.
    void addBeside(QWidget &field, QWidget *button);
    void tell(const Error &error);
    void setSentence(const QString &sentence);
    void setBusy(const QString &what);
    void setReady();
    const Theme &theme() const { return m_theme; }

private:
    void growToFit();

    const Theme &m_theme;
    QLabel *m_sentence;
    MessageArea *m_messages;
    QWidget *m_fields;
    QFormLayout *m_form;
    QVBoxLayout *m_body;
    QLabel *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_main = nullptr;
};

} // namespace tenantry
