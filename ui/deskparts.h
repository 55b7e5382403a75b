#pragma once

class QWidget;

namespace tenantry {

class Actions;
class MessageArea;
class Selection;
class Theme;
class Workspace;

/// What the desks of the window work with: a desk turns some of the actions into deeds. All of it
/// outlives them.
struct DeskParts
{
    Workspace &workspace;
    const Theme &theme;
    const Actions &actions;
    Selection &selection;
    MessageArea &messages;
    QWidget &window; // the parent of dialogs
};

} // namespace tenantry
