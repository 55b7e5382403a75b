#include "ui/dialogs/backupdialog.h"

#include "app/domain/passphrase.h"
#include "ui/dialogs/backupfile.h"
#include "ui/keychainproblem.h"
#include "ui/widgets/messagearea.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/secretedit.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int narrowest = 560;

} // namespace

BackupDialog::BackupDialog(Workspace &workspace, const Theme &theme, QWidget *parent)
    : FormDialog(theme,
                 tr("Back up"),
                 tr("Writes the whole estate, the trash and all secrets into one encrypted file. "
                    "Only the passphrase opens it: if you lose that, nobody can help."),
                 parent)
    , m_workspace(workspace)
    , m_path(new QLineEdit(defaultBackupPath(), this))
    , m_passphrase(new SecretEdit(this))
    , m_repeated(new SecretEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"backupDialog"_s);
    setMinimumWidth(narrowest);
    build();
    connect(addMainButton(tr("Back up")), &QPushButton::clicked, this, &BackupDialog::save);
    judgePassphrase();
    m_passphrase->setFocus();
}

/// The fields forget when they go: by then nobody is here to listen.
BackupDialog::~BackupDialog()
{
    m_passphrase->forget();
    m_repeated->forget();
}

void BackupDialog::build()
{
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    m_hint->setObjectName(u"passphraseHint"_s);
    m_hint->setWordWrap(true);
    addField(tr("F&ile:"), m_path, u"backupPath"_s);
    addBeside(*m_path, browseButton);
    addField(tr("&Passphrase:"), m_passphrase, u"passphrase"_s);
    addBeside(*m_passphrase, new RevealButton({m_passphrase, m_repeated}, this));
    addField(tr("The same a&gain:"), m_repeated, u"repeatedPassphrase"_s);
    form().addRow(QString(), m_hint);
    connect(browseButton, &QPushButton::clicked, this, &BackupDialog::browse);
    for (SecretEdit *field : {m_passphrase, m_repeated})
        connect(field, &QLineEdit::textChanged, this, &BackupDialog::judgePassphrase);
}

void BackupDialog::browse()
{
    QFileDialog *files = backupFileDialog(tr("Back up to"), *m_path, this);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"backup"_s);
    // The file that is there is kept beside the new one: there is nothing to warn of.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    files->open();
}

void BackupDialog::judgePassphrase()
{
    const QString hint = lengthHint(m_passphrase->secret());
    m_hint->setText(
        hint.isEmpty()
            ? tr("At least %1 characters; a few words are better.").arg(shortestPassphrase)
            : hint);
}

void BackupDialog::save()
{
    const QString path = backupPathOf(m_path->text());
    if (path.isEmpty())
        return tell({ErrorCode::Invalid, tr("The name of the file is missing.")});
    const Secret passphrase = m_passphrase->secret();
    if (const Result<void> checked = checkNewPassphrase(passphrase); !checked) {
        m_passphrase->setFocus();
        return tell(checked.error());
    }
    if (!passphrase.isSameAs(m_repeated->secret())) {
        m_repeated->setFocus();
        return tell({ErrorCode::Invalid,
                     tr("The two passphrases differ. Type the same one into both fields.")});
    }
    setBusy(tr("Making the key…"));
    m_job = std::make_unique<BackupJob>(m_workspace, path);
    connect(m_job.get(), &BackupJob::progressed, this, &BackupDialog::showProgress);
    layout()->activate();
    repaint(); // before the key keeps the window busy
    m_job->start(passphrase, {this, &BackupDialog::takeSummary});
}

void BackupDialog::showProgress(int done, int total)
{
    setBusy(tr("Reading the secrets from the keychain: %1 of %2").arg(done).arg(total));
}

void BackupDialog::takeSummary(Result<BackupSummary> summary)
{
    if (!summary) {
        setReady();
        return messages().tell(keychainProblem(summary.error(), u"dialog"_s,
                                               m_workspace.ports().secrets, this,
                                               [this] { save(); }));
    }
    m_passphrase->forget();
    m_repeated->forget();
    const QString path = QDir::toNativeSeparators(backupPathOf(m_path->text()));
    emit backedUp(summary->oldFile.isEmpty()
                      ? tr("Backed up: %1. The file is %2.").arg(summary->text(), path)
                      : tr("Backed up: %1. The file is %2; the one that was there is kept as %3.")
                            .arg(summary->text(), path, summary->oldFile));
    accept();
}

} // namespace tenantry
