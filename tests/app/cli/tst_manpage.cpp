#include "app/cli/commandline.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace tenantry {

/// The man pages tell all that can be typed, so that nothing new is forgotten there.
class TestManPage : public QObject
{
    Q_OBJECT

private slots:
    void tells_each_verb_with_what_it_takes_data();
    void tells_each_verb_with_what_it_takes();
    void tells_each_option_of_the_window();

private:
    static QString page(const QString &name)
    {
        QFile file(qEnvironmentVariable("TENANTRY_SOURCE") + "/resources/linux/" + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QRegularExpression("\\\\f[A-Z]"));
        return text.replace("\\-", "-").remove('"');
    }
    /// The part of a page behind a heading that begins so, with the heading.
    static QString partOf(const QString &text, const QString &heading)
    {
        const QRegularExpression pattern('^' + QRegularExpression::escape(heading)
                                             + "\\b.*?(?=^\\.S[SH] |\\z)",
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
        return pattern.match(text).captured();
    }
    static bool tells(const QString &text, const QString &word)
    {
        const QRegularExpression pattern("(^|[^A-Za-z-])" + QRegularExpression::escape(word)
                                             + "($|[^A-Za-z-])",
                                         QRegularExpression::MultilineOption);
        return pattern.match(text).hasMatch();
    }
};

void TestManPage::tells_each_verb_with_what_it_takes_data()
{
    QTest::addColumn<int>("index");
    const QList<VerbShape> shapes = commandLineShape();
    for (int i = 0; i < shapes.size(); ++i)
        if (shapes[i].verbs.isEmpty() || i == 0)
            QTest::addRow("%s", qPrintable("tenantry-cli " + shapes[i].verb)) << i;
}

void TestManPage::tells_each_verb_with_what_it_takes()
{
    QFETCH(int, index);
    const VerbShape shape = commandLineShape()[index];
    const QString part = partOf(page("tenantry-cli.1"),
                                index == 0 ? QString(".SH OPTIONS") : ".SS " + shape.verb);
    QVERIFY2(!part.isEmpty(), "there is no such heading");
    for (const OptionShape &option : shape.options)
        QVERIFY2(tells(part, option.name) || (index > 0 && option.name == "--help"),
                 qPrintable(option.name));
    for (const OptionShape &argument : shape.arguments)
        QVERIFY2(tells(part.section('\n', 0, 0), argument.name), qPrintable(argument.name));
    // The formats are many, and told by --help.
    for (const OptionShape &option : shape.options)
        for (const QString &word : option.words)
            QVERIFY2(tells(part, word), qPrintable(option.name + ' ' + word));
}

void TestManPage::tells_each_option_of_the_window()
{
    QProcess process;
    process.start(qEnvironmentVariable("TENANTRY_BIN") + "/tenantry", {"--help"});
    QVERIFY(process.waitForFinished(30'000));
    const QString help = QString::fromUtf8(process.readAllStandardOutput());
    const QString text = page("tenantry.1");
    int options = 0;
    QRegularExpressionMatchIterator found = QRegularExpression("^ .*?(--[a-z-]+)",
                                                               QRegularExpression::MultilineOption)
                                                .globalMatch(help);
    while (found.hasNext()) {
        const QString option = found.next().captured(1);
        if (option == "--help-all") // Qt's own options
            continue;
        QVERIFY2(tells(text, option), qPrintable(option));
        ++options;
    }
    QVERIFY2(options >= 7, qPrintable(help));
}

} // namespace tenantry

QTEST_GUILESS_MAIN(tenantry::TestManPage)
#include "tst_manpage.moc"
