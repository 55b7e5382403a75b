// What the platform is made of, read once.
#pragma once

#include "app/precompiled.h"

#include <QtNetwork>
#include <QtSql>
