#include "ui/exports/exportoptions.h"

#include "ui/exports/exportformats.h"
#include "ui/exports/exporttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto typingPause = 250ms;
constexpr int gap = 8;

} // namespace

ExportOptions::ExportOptions(bool asksForRegion, QWidget *parent)
    : QWidget(parent)
    , m_hasRegional(asksForRegion)
    , m_form(new QFormLayout(this))
    , m_reader(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_place(new QLabel(this))
    , m_names(new QComboBox(this))
    , m_withSecrets(new QCheckBox(tr("Write the client &secrets into the file"), this))
    , m_regionAgreed(new QCheckBox(
          tr("&Also the secrets of region-level clients: each opens every tenant of its region"),
          this))
{
    build();
    connect(m_path, &QLineEdit::textChanged, this, [this] { emit changed(typingPause); });
    connect(m_names, &QComboBox::currentIndexChanged, this, [this] { emit changed(0ms); });
    connect(m_withSecrets, &QCheckBox::toggled, this, &ExportOptions::takeSecrets);
    connect(m_regionAgreed, &QCheckBox::toggled, this, &ExportOptions::regionAgreedChanged);
}

void ExportOptions::build()
{
    m_reader->setObjectName(u"formatReader"_s);
    m_place->setObjectName(u"exportPlace"_s);
    m_withSecrets->setObjectName(u"withSecrets"_s);
    m_regionAgreed->setObjectName(u"regionAgreed"_s);
    m_reader->setTextFormat(Qt::PlainText);
    m_place->setTextFormat(Qt::PlainText);
    setPlace({});
    for (const VariableNames &names : variableNames())
        m_names->addItem(QCoreApplication::translate("VariableNames", names.title),
                         QString(names.id));
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportOptions::browse);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_path, 1);
    line->addWidget(browseButton);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(2 * gap);
    m_form->setVerticalSpacing(gap);
    m_form->addRow(m_reader);
    addRow(tr("F&ile:"), m_path, line, u"exportPath"_s);
    m_form->addRow(QString(), m_place);
    addRow(tr("&Variables:"), m_names, nullptr, u"variableNames"_s);
    m_form->addRow(QString(), m_withSecrets);
    m_form->addRow(QString(), m_regionAgreed);
}

void ExportOptions::addRow(const QString &label,
                           QWidget *field,
                           QLayout *beside,
                           const QString &name)
{
    auto *buddy = new QLabel(label, this);
    buddy->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    if (beside)
        m_form->addRow(buddy, beside);
    else
        m_form->addRow(buddy, field);
}

void ExportOptions::show(const Exporter &exporter, const ExportOrder &known)
{
    m_isOfEstate = exporter.isOfEstate();
    m_reader->setText(formatReader(exporter.id));
    m_path->setText(QDir::toNativeSeparators(known.path));
    m_names->setCurrentIndex(std::max(m_names->findData(known.choices.names), 0));
    m_form->setRowVisible(m_names, !exporter.names().empty());
    m_form->setRowVisible(m_withSecrets, !m_isOfEstate);
    m_withSecrets->setChecked(!known.choices.isWithoutSecrets);
    takeSecrets();
}

ExportOrder ExportOptions::order() const
{
    const bool hasNames = m_form->isRowVisible(m_names);
    return {.path = typedPath(m_path->text()),
            .choices = {.isWithoutSecrets = !isWithSecrets(),
                        .names = hasNames ? m_names->currentData().toString() : QString()}};
}

bool ExportOptions::isWithSecrets() const
{
    return !m_isOfEstate && m_withSecrets->isChecked();
}

bool ExportOptions::asksForRegion() const
{
    return m_hasRegional && isWithSecrets();
}

bool ExportOptions::isRegionAgreed() const
{
    return m_regionAgreed->isChecked();
}

void ExportOptions::setRegionAgreed(bool isAgreed)
{
    m_regionAgreed->setChecked(isAgreed);
}

void ExportOptions::setPlace(const QString &sentence)
{
    m_place->setText(sentence.isEmpty() ? u"\n"_s : sentence); // what is below stays in its place
}

void ExportOptions::takeSecrets()
{
    m_form->setRowVisible(m_regionAgreed, asksForRegion());
    emit changed(0ms);
}

void ExportOptions::browse()
{
    auto *files = new QFileDialog(this, tr("Export to"), typedPath(m_path->text()));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    // What is there is merged, or kept beside the new file: there is nothing to warn of.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    connect(files, &QFileDialog::fileSelected, m_path,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    files->open();
}

} // namespace tenantry
