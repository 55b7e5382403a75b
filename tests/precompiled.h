// What nearly every test includes, read once.
#pragma once

#include "app/precompiled.h"
#include "tests/support/textoutput.h"

#include <QtTest>
