// What nearly every test of a window includes, read once.
#pragma once

#include "ui/precompiled.h"

#include <QtTest>
