#include "ui/dialogs/formdialog.h"

#include "ui/problem.h"
#include "ui/widgets/filledbutton.h"
#include "ui/widgets/messagearea.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;

} // namespace

FormDialog::FormDialog(const Theme &theme,
                       const QString &title,
                       const QString &sentence,
                       QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_sentence(new QLabel(this))
    , m_messages(new MessageArea(theme, this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout)
    , m_body(new QVBoxLayout(m_fields))
    , m_progress(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"dialogProgress"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(margin);
    m_form->setVerticalSpacing(gap);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(gap);
    m_body->addLayout(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin - 4);
    column->addWidget(m_sentence);
    column->addWidget(m_messages);
    column->addWidget(m_fields, 1);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    m_progress->hide();
    m_buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    setSentence(sentence);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

FormDialog::~FormDialog() = default;

bool FormDialog::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        growToFit();
    return isTaken;
}

/// A dialog opens at two thirds of the screen at most, and its sentences would be cut off.
void FormDialog::growToFit()
{
    if (!isVisible())
        return;
    const QRect screen = this->screen()->availableGeometry();
    const int around = frameGeometry().height() - height();
    const int needed = std::min(layout()->totalHeightForWidth(width()), screen.height() - around);
    if (height() >= needed)
        return;
    resize(width(), needed);
    if (const int below = frameGeometry().bottom() - screen.bottom(); below > 0)
        move(x(), std::max(screen.top(), y() - below));
}

QPushButton *FormDialog::addMainButton(const QString &text)
{
    m_main = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    m_main->setObjectName(u"mainButton"_s);
    m_main->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    fill(*m_main, m_theme);
    return m_main;
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    auto *buddy = new QLabel(label, this);
    buddy->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    m_form->addRow(buddy, field);
}

void FormDialog::addBeside(QWidget &field, QWidget *button)
{
    int row = 0;
    QFormLayout::ItemRole role{};
    m_form->getWidgetPosition(&field, &row, &role);
    auto *line = new QHBoxLayout;
    m_form->removeWidget(&field);
    line->addWidget(&field, 1);
    line->addWidget(button);
    m_form->setLayout(row, QFormLayout::FieldRole, line);
}

void FormDialog::tell(const Error &error)
{
    setReady();
    m_messages->tell(problem(error, u"dialog"_s));
}

void FormDialog::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void FormDialog::setBusy(const QString &what)
{
    m_messages->withdraw(u"dialog"_s);
    m_progress->setText(what);
    m_progress->show();
    m_fields->setEnabled(false);
    if (m_main)
        m_main->setEnabled(false);
}

void FormDialog::setReady()
{
    m_progress->hide();
    m_fields->setEnabled(true);
    if (m_main)
        m_main->setEnabled(true);
}

} // namespace tenantry
