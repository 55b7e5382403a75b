#include "ui/dialogs/exportdialog.h"

#include "ui/problem.h"
#include "ui/widgets/messagearea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 560;
constexpr int previewHeight = 180;

struct EffectText
{
    ExportEffect::Kind kind;
    const char *text;
};

constexpr std::array effectTexts{
    EffectText{ExportEffect::Kind::Added, QT_TRANSLATE_NOOP("tenantry::ExportDialog", "new")},
    EffectText{ExportEffect::Kind::Changed, QT_TRANSLATE_NOOP("tenantry::ExportDialog", "changed")},
    EffectText{ExportEffect::Kind::Same, QT_TRANSLATE_NOOP("tenantry::ExportDialog", "as it is")},
    EffectText{ExportEffect::Kind::Removed, QT_TRANSLATE_NOOP("tenantry::ExportDialog", "removed")},
};

bool isKeychainClosed(ErrorCode code)
{
    return code == ErrorCode::KeychainLocked || code == ErrorCode::KeychainDenied
        || code == ErrorCode::KeychainTimeout;
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace,
                           const Theme &theme,
                           const QList<TestTarget> &targets,
                           QWidget *parent)
    : FormDialog(
        theme,
        tr("Export"),
        tr("Writes the clients of %n tenant(s) into a file that only you can read. What else "
           "is in the file stays as it is, and a backup of it is kept.",
           nullptr,
           static_cast<int>(targets.size())),
        parent)
    , m_workspace(workspace)
    , m_targets(targets)
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_withSecrets(new QCheckBox(tr("Write the client &secrets into the file"), this))
    , m_regionAgreed(new QCheckBox(
          tr("&Also the secrets of region-level clients: each opens every tenant of its region"),
          this))
    , m_preview(new QListWidget(this))
{
    setObjectName(u"exportDialog"_s);
    setMinimumWidth(narrowest);
    buildFields();
    refresh();
    prepareLater();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::buildFields()
{
    for (const Exporter &exporter : exporters())
        m_format->addItem(QCoreApplication::translate("Exporters", exporter.title),
                          QString(exporter.id));
    m_path->setText(exporters().front().defaultPath());
    m_withSecrets->setObjectName(u"withSecrets"_s);
    m_withSecrets->setChecked(true);
    m_regionAgreed->setObjectName(u"regionAgreed"_s);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAccessibleName(tr("What changes in the file"));
    m_preview->setMinimumHeight(previewHeight / 2);
    m_preview->setMaximumHeight(previewHeight);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    addField(tr("&Format:"), m_format, u"exportFormat"_s);
    addField(tr("F&ile:"), m_path, u"exportPath"_s);
    addBeside(*m_path, browseButton);
    form().addRow(QString(), m_withSecrets);
    form().addRow(QString(), m_regionAgreed);
    auto *heading = new QLabel(tr("What changes in the file:"), this);
    body().addWidget(heading);
    body().addWidget(m_preview, 1);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::editingFinished, this, &ExportDialog::prepareLater);
    connect(m_withSecrets, &QCheckBox::toggled, this, &ExportDialog::prepareLater);
    connect(m_regionAgreed, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_path->setText(exporters()[static_cast<std::size_t>(row)].defaultPath());
        prepareLater();
    });
    connect(addMainButton(tr("Export")), &QPushButton::clicked, this, &ExportDialog::save);
}

void ExportDialog::browse()
{
    auto *files = new QFileDialog(this, tr("Export to"), m_path->text());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    // The file is merged, not overwritten: there is nothing to warn of.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(path);
        prepareLater();
    });
    files->open();
}

void ExportDialog::prepareLater()
{
    m_isPrepared = false;
    refresh();
    QMetaObject::invokeMethod(this, &ExportDialog::prepare, Qt::QueuedConnection);
}

void ExportDialog::prepare()
{
    m_preview->clear();
    messages().withdraw(u"dialog"_s);
    QString path = m_path->text().trimmed();
    if (path.startsWith("~/"_L1))
        path = QDir::home().filePath(path.mid(2));
    if (path.isEmpty())
        return tell({ErrorCode::Invalid, tr("The name of the file is missing.")});
    const QString format = m_format->currentData().toString();
    m_job = std::make_unique<ExportJob>(
        m_workspace, ExportRequest{.exporter = findExporter(format),
                                   .targets = m_targets,
                                   .path = QDir::cleanPath(path),
                                   .choices = {.isWithoutSecrets = !m_withSecrets->isChecked()}});
    m_job->prepare({this, &ExportDialog::takePrepared});
}

void ExportDialog::takePrepared(Result<QList<ExportEffect>> effects)
{
    if (!effects && isKeychainClosed(effects.error().code))
        return tellLocked(effects.error());
    if (!effects)
        return messages().tell(problem(effects.error(), u"dialog"_s));
    m_isPrepared = true;
    showEffects(*effects);
    refresh();
}

void ExportDialog::showEffects(const QList<ExportEffect> &effects)
{
    for (const ExportEffect &effect : effects) {
        const auto text = std::ranges::find(effectTexts, effect.kind, &EffectText::kind);
        m_preview->addItem(u"%1  ·  %2"_s.arg(effect.name, tr(text->text)));
    }
}

void ExportDialog::tellLocked(const Error &error)
{
    Message message = problem(error, u"dialog"_s);
    message.actions = {{tr("&Unlock"),
                        [this] {
        m_workspace.ports().secrets.unlock({this, [this](Result<void>) { prepare(); }});
                        }}};
    messages().tell(std::move(message));
}

void ExportDialog::refresh()
{
    const bool asks = holdsRegionSecrets();
    m_regionAgreed->setVisible(asks);
    findChild<QPushButton *>(u"mainButton"_s)
        ->setEnabled(m_isPrepared && !m_targets.isEmpty()
                     && (!asks || m_regionAgreed->isChecked()));
}

bool ExportDialog::holdsRegionSecrets() const
{
    const auto isRegional = [this](const TestTarget &target) {
        const Client *client = m_workspace.estate().client(target.client);
        return client && client->tier == Tier::Region;
    };
    return m_withSecrets->isChecked() && std::ranges::any_of(m_targets, isRegional);
}

void ExportDialog::save()
{
    const Result<QString> backup = m_job->write();
    if (!backup) {
        m_isPrepared = false;
        refresh();
        return messages().tell(problem(backup.error(), u"dialog"_s));
    }
    const QString path = QDir::toNativeSeparators(m_path->text().trimmed());
    const QString sentence = backup->isEmpty()
                               ? tr("%n tenant(s) written to %1.", nullptr,
                                    static_cast<int>(m_targets.size()))
                                     .arg(path)
                               : tr("%n tenant(s) written to %1. The file as it was is kept as %2.",
                                    nullptr, static_cast<int>(m_targets.size()))
                                     .arg(path, *backup);
    emit exported(sentence);
    accept();
}

} // namespace tenantry
