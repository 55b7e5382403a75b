#pragma once

#include <QJsonObject>

class QMainWindow;

namespace tenantry::bench {

/// Types searches into the window, a key at a time, and takes them back again.
QJsonObject keystrokeFigures(QMainWindow &window);

/// Turns the pages of the table, down to its end and up again as far as that is bearable.
void scroll(QMainWindow &window);

} // namespace tenantry::bench
