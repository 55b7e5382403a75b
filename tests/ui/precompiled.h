// What nearly every test of a window includes, read once.
#pragma once

#include "tests/support/textoutput.h"
#include "ui/precompiled.h"

#include <QtTest>
