#pragma once

#include "app/ports/estatestore.h"

#include <QObject>

namespace tenantry {

/// What every EstateStore promises; a test class of a store derives from this and so runs it.
class EstateStoreContract : public QObject
{
    Q_OBJECT

protected:
    /// The store under test, empty at the beginning of each test.
    virtual EstateStore &store() = 0;

private slots:
    void begins_empty();
    void keeps_every_field();
    void keeps_things_that_say_nothing();
    void keeps_the_order_of_adding();
    void puts_a_thing_in_the_place_of_the_one_with_its_key();
    void takes_along_what_hangs_on_a_removed_thing_data();
    void takes_along_what_hangs_on_a_removed_thing();
    void puts_before_it_removes();
    void becomes_what_the_estate_becomes_data();
    void becomes_what_the_estate_becomes();
    void does_not_take_its_own_changes_for_those_of_others();
};

} // namespace tenantry
