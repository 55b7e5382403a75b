#pragma once

#include "app/formats/filediff.h"
#include "ui/theme.h"

#include <QPlainTextEdit>

namespace tenantry {

/// The lines of a file that change: a sign before each tells it as well as the colour does.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    DiffView(const Theme &theme, QWidget *parent);

    void show(const QList<DiffLine> &lines);

private:
    void refresh();

    const Theme &m_theme;
    QList<DiffLine> m_lines;
};

} // namespace tenantry
