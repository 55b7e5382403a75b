// What the windows are made of, read once: it saves two thirds of a cold build.
#pragma once

#include "app/precompiled.h"

#include <QtWidgets>
