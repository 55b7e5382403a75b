#pragma once

#include "app/services/exportorder.h"

#include <QWidget>

#include <chrono>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tenantry {

/// What is chosen of one format: the file, the names of its variables, with or without secrets.
class ExportOptions final : public QWidget
{
    Q_OBJECT

public:
    /// `asksForRegion`: secrets of region-level clients are among what would be written.
    ExportOptions(bool asksForRegion, QWidget *parent);

    /// Shows a format, and what was chosen of it before.
    void show(const Exporter &exporter, const ExportOrder &known);
    /// The path and the choices; empty path: none is given.
    ExportOrder order() const;
    bool isWithSecrets() const;
    /// Whether secrets of region-level clients would be written.
    bool asksForRegion() const;
    bool isRegionAgreed() const;
    void setRegionAgreed(bool isAgreed);
    void setPlace(const QString &sentence);

signals:
    /// Something else is chosen; while something is being typed there is no hurry.
    void changed(std::chrono::milliseconds pause);
    void regionAgreedChanged();

private:
    void build();
    void addRow(const QString &label, QWidget *field, QLayout *beside, const QString &name);
    void browse();
    void takeSecrets();

    bool m_hasRegional;
    bool m_isOfEstate = false; // the format never holds secrets
    QFormLayout *m_form;
    QLabel *m_reader;
    QLineEdit *m_path;
    QLabel *m_place;
    QComboBox *m_names;
    QCheckBox *m_withSecrets;
    QCheckBox *m_regionAgreed;
};

} // namespace tenantry
