// What nearly every file includes, read once a target. What only one layer uses is in the layer's
// own precompiled.h.
#pragma once

#include <QtCore>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>
