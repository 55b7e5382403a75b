#pragma once

#include "app/domain/licencesighting.h"
#include "ui/licences/seatmodel.h"
#include "ui/theme.h"

#include <QScrollArea>

class QLabel;
class QTreeView;

namespace tenantry {

class RegionCatalogue;

/// What is advised for one subscription, why, what is missing for it, and the arithmetic with the
/// rules that it follows.
class AdvicePage final : public QScrollArea
{
    Q_OBJECT

public:
    AdvicePage(const RegionCatalogue &regions, const Theme &theme, QWidget *parent = nullptr);

    /// `seen`: none where no tenant has shown its assignments.
    void show(const LicenceAdvice &advice,
              const QString &subscription,
              const std::optional<Seats> &seen,
              const std::optional<Allotment> &allotment);
    /// The last that the keyboard reaches in it.
    QWidget *lastInTabOrder() const;

private:
    QLabel *addText(const QString &name);
    QTreeView *madeTable();
    void refreshColors();

    const RegionCatalogue &m_regions;
    const Theme &m_theme;
    SeatModel m_seats;
    QLabel *m_sentence;
    QLabel *m_reason;
    QLabel *m_steps;
    QTreeView *m_table;
    QLabel *m_allotment;
    QLabel *m_rule;
    QLabel *m_newerRule;
    QLabel *m_sightingRule;
};

} // namespace tenantry
