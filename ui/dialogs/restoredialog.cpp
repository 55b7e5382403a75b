#include "ui/dialogs/restoredialog.h"

#include "app/services/backupjob.h"
#include "ui/dialogs/backupfile.h"
#include "ui/keychainproblem.h"
#include "ui/views/importpreview.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/secretedit.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using State = PlannedRow::State;

constexpr int narrowest = 560;
constexpr QSize wanted{940, 520}; // with the preview

} // namespace

RestoreDialog::RestoreDialog(Workspace &workspace, const Theme &theme, QWidget *parent)
    : FormDialog(theme, tr("Restore a backup"), {}, parent)
    , m_workspace(workspace)
    , m_path(new QLineEdit(defaultBackupPath(), this))
    , m_passphrase(new SecretEdit(this))
    , m_model(theme)
    , m_preview(new ImportPreview(m_model, this))
    , m_main(addMainButton(tr("Open")))
{
    setObjectName(u"restoreDialog"_s);
    setMinimumWidth(narrowest);
    build();
    buildPreview();
    closeBackup();
    connect(m_main, &QPushButton::clicked, this, &RestoreDialog::goOn);
    m_passphrase->setFocus();
}

/// The field forgets when it goes: by then nobody is here to listen.
RestoreDialog::~RestoreDialog()
{
    m_passphrase->forget();
}

void RestoreDialog::build()
{
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    addField(tr("F&ile:"), m_path, u"backupPath"_s);
    addBeside(*m_path, browseButton);
    addField(tr("&Passphrase:"), m_passphrase, u"passphrase"_s);
    addBeside(*m_passphrase, new RevealButton({m_passphrase}, this));
    connect(browseButton, &QPushButton::clicked, this, &RestoreDialog::browse);
    for (QLineEdit *field : {m_path, static_cast<QLineEdit *>(m_passphrase)})
        connect(field, &QLineEdit::textChanged, this, &RestoreDialog::closeBackup);
}

void RestoreDialog::buildPreview()
{
    m_preview->setObjectName(u"restorePreview"_s);
    m_preview->setAccessibleName(tr("What becomes of each thing in the backup"));
    m_preview->setColumnHidden(ImportRowColumn, true);    // a backup has no lines
    m_preview->setColumnHidden(ImportSecretColumn, true); // "What happens" tells of them
    m_preview->hide();
    body().addWidget(m_preview, 1);
}

void RestoreDialog::browse()
{
    QFileDialog *files = backupFileDialog(tr("Restore a backup"), *m_path, this);
    files->setFileMode(QFileDialog::ExistingFile);
    files->open();
}

void RestoreDialog::closeBackup()
{
    m_isOpened = false;
    m_preview->hide();
    setSentence(tr("Opens a backup and shows what would become of each thing in it. Nothing is "
                   "changed before you say so."));
    m_main->setText(tr("Open"));
    m_main->setEnabled(true);
}

void RestoreDialog::goOn()
{
    m_isOpened ? restore() : openBackup();
}

void RestoreDialog::openBackup()
{
    const QString path = backupPathOf(m_path->text());
    if (path.isEmpty())
        return tell({ErrorCode::Invalid, tr("The name of the file is missing.")});
    setBusy(tr("Making the key…"));
    m_job = std::make_unique<RestoreJob>(m_workspace, path);
    connect(m_job.get(), &RestoreJob::progressed, this, [this](int done, int total) {
        setBusy(tr("Looking into the keychain: %1 of %2").arg(done).arg(total));
    });
    layout()->activate();
    repaint(); // before the key keeps the window busy
    m_job->open(m_passphrase->secret(), {this, &RestoreDialog::takeOpened});
}

void RestoreDialog::takeOpened(Result<void> opened)
{
    setReady();
    if (!opened) {
        m_passphrase->setFocus();
        m_passphrase->selectAll();
        return tellKeychain(opened.error());
    }
    m_isOpened = true;
    showPlan();
}

void RestoreDialog::showPlan()
{
    const ImportPlan &plan = m_job->plan();
    m_model.setRows(plan.rows);
    m_preview->show();
    resize(size().expandedTo(wanted));
    const QString madeAt = QLocale().toString(m_job->madeAt().toLocalTime(), QLocale::ShortFormat);
    const qsizetype left = plan.count(State::Conflict) + plan.count(State::Invalid);
    QStringList sentences{
        tr("A backup of %1 with %2.")
            .arg(madeAt, BackupSummary{m_job->clients(), m_job->secrets()}.text())};
    if (!m_job->isAnythingNew())
        sentences.append(tr("All of it is here already."));
    if (left > 0)
        sentences.append(
            tr("%n thing(s) would be left out, see why below.", nullptr, static_cast<int>(left)));
    setSentence(sentences.join(u' '));
    m_main->setText(tr("Restore"));
    m_main->setEnabled(m_job->isAnythingNew());
    m_main->setFocus();
}

void RestoreDialog::restore()
{
    setBusy(tr("Storing the secrets in the keychain…"));
    disconnect(m_job.get(), &RestoreJob::progressed, this, nullptr);
    connect(m_job.get(), &RestoreJob::progressed, this, [this](int done, int total) {
        setBusy(tr("Storing the secrets in the keychain: %1 of %2").arg(done).arg(total));
    });
    m_job->restore({this, &RestoreDialog::takeRestored});
}

void RestoreDialog::takeRestored(Result<int> stored)
{
    if (!stored) {
        setReady();
        closeBackup();
        return tellKeychain(stored.error());
    }
    m_passphrase->forget();
    const ImportPlan &plan = m_job->plan();
    emit restored(tr("Restored: %1 new, %2 changed, %n secret(s) stored in the keychain.", nullptr,
                     *stored)
                      .arg(plan.count(State::New))
                      .arg(plan.count(State::Changed)),
                  !plan.change.isEmpty());
    accept();
}

void RestoreDialog::tellKeychain(const Error &error)
{
    messages().tell(keychainProblem(error, u"dialog"_s, m_workspace.ports().secrets, this,
                                    [this] { openBackup(); }));
}

} // namespace tenantry
