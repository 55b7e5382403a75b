#include "ui/dialogs/formdialog.h"
#include "ui/theme.h"

#include <QLayout>
#include <QScreen>
#include <QTest>

using namespace tenantry;

namespace {

class LongDialog final : public FormDialog
{
public:
    using FormDialog::FormDialog;
    using FormDialog::setSentence;
};

} // namespace

class TestFormDialog : public QObject
{
    Q_OBJECT

private slots:
    void shows_all_that_it_says_also_where_that_grows();
};

void TestFormDialog::shows_all_that_it_says_also_where_that_grows()
{
    const Theme theme;
    LongDialog dialog(theme, "Title", "A sentence.", nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const int before = dialog.height();

    dialog.setSentence(QString("The quick brown fox jumps over the lazy dog. ").repeated(20));

    QTRY_VERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
    QVERIFY(dialog.height() > before);
    dialog.setSentence(QString("The quick brown fox jumps over the lazy dog. ").repeated(2000));
    QTRY_COMPARE(dialog.frameGeometry().height(), dialog.screen()->availableSize().height());
}

QTEST_MAIN(TestFormDialog)
#include "tst_formdialog.moc"
