#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tenantry {

/// The button that looks at the assignments, who would be asked, and how far a look is.
class LookBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LookBar(QWidget *parent = nullptr);

    /// Says who would be asked; `canLook` where there is somebody to ask.
    void setHint(const QString &hint, bool canLook);
    /// Shows a look that is on its way.
    void setProgress(int done, int total);

signals:
    void lookWanted();
    void cancelWanted();

private:
    void showLooking(bool isLooking);

    QPushButton *m_look;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace tenantry
