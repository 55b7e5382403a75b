#include "ui/map/mappane.h"

#include "app/services/workspace.h"
#include "ui/map/mapexport.h"
#include "ui/map/maplegendbar.h"
#include "ui/problem.h"
#include "ui/widgets/messagearea.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const auto topic = u"map"_s;
constexpr int leastForLegend = 300;
constexpr qsizetype largestFile = qsizetype{256} * 1024 * 1024; // that is replaced, bytes

} // namespace

MapPane::MapPane(const DeskParts &parts,
                 const TenantFilter &filter,
                 QItemSelectionModel &selection,
                 QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_view(new MapView(parts.workspace, filter, selection, parts.theme, this))
    , m_legend(new MapLegendBar(parts.theme, this))
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 8);
    line->setSpacing(8);
    const auto add = [this, line](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    auto *fit = add(u"mapFit"_s, tr("&Whole map"), tr("All of the map in sight (Ctrl+0)"));
    auto *in = add(u"mapZoomIn"_s, tr("&Larger"), tr("Larger tiles (Ctrl++)"));
    auto *out = add(u"mapZoomOut"_s, tr("&Smaller"), tr("Smaller tiles (Ctrl+-)"));
    line->addStretch(1);
    auto *file = add(u"mapExport"_s, tr("Save pict&ure…"),
                     tr("Save the map as a picture for paper, PNG or SVG"));
    connect(fit, &QPushButton::clicked, m_view, &MapView::fit);
    connect(in, &QPushButton::clicked, m_view, &MapView::zoomIn);
    connect(out, &QPushButton::clicked, m_view, &MapView::zoomOut);
    connect(file, &QPushButton::clicked, this, &MapPane::askForFile);
    connect(m_view, &MapView::contentChanged, this, &MapPane::refreshLegend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);
    refreshLegend();
}

void MapPane::exportTo(const QString &path)
{
    const Result<QString> backup = write(path);
    if (!backup)
        return m_parts.messages.tell(problem(backup.error(), topic));
    const QString shown = QDir::toNativeSeparators(path);
    m_parts.messages.tell({.kind = Message::Kind::Good,
                           .topic = topic,
                           .text = backup->isEmpty()
                                     ? tr("The map is in %1.").arg(shown)
                                     : tr("The map is in %1; the old file is kept as %2.")
                                           .arg(shown, QDir::toNativeSeparators(*backup))});
}

void MapPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(height() >= leastForLegend); // the map comes first
}

void MapPane::refreshLegend()
{
    m_legend->setLegend(
        MapLegend(m_view->content(), [this](int tile) { return m_view->stateOf(tile); }));
}

void MapPane::askForFile()
{
    auto *files = new QFileDialog(this, tr("Save the map"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)")});
    files->setDefaultSuffix(u"png"_s);
    files->selectFile(u"map.png"_s);
    connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        files->setDefaultSuffix(filter.contains("*.svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(files, &QFileDialog::fileSelected, this, &MapPane::exportTo);
    files->open();
}

Result<QString> MapPane::write(const QString &path) const
{
    FileStore &files = m_parts.workspace.ports().files;
    const Result<FileContent> was = files.read(path, largestFile);
    if (!was)
        return was.error();
    const auto stateOf = [this](int tile) { return m_view->stateOf(tile); };
    const MapContent &content = m_view->content();
    const MapLayout layout = m_view->layoutForPaper();
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return files.write(path, Secret(mapAsSvg(content, layout, stateOf)), *was);
    Result<QByteArray> picture = mapAsPng(content, layout, stateOf);
    if (!picture)
        return picture.error();
    return files.write(path, Secret(*std::move(picture)), *was);
}

} // namespace tenantry
