#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace tenantry {

class Actions;
class SweepController;
class Theme;

/// How far a test is, with the button that ends it.
class StatusPane final : public QWidget
{
    Q_OBJECT

public:
    StatusPane(const SweepController &sweeps,
               const Actions &actions,
               const Theme &theme,
               QWidget *parent = nullptr);

private:
    void refresh();

    const SweepController &m_sweeps;
    QLabel *m_text;
    QProgressBar *m_progress;
    QWidget *m_cancel;
};

} // namespace tenantry
