"""The program's windows as a screen reader sees them. Import it after Desktop.start()."""

import pyatspi

from desktop import wait_for


def walk(node, depth=0, breadth=400):
    """The node and all below it; a table of thousands of cells is not walked to its end."""
    if node is None or depth > 24:
        return
    yield node
    for index in range(min(node.childCount, breadth)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:  # the object has gone meanwhile
            continue
        yield from walk(child, depth + 1, breadth)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def has_focus(node):
    """Each list says of its current cell that it is focused: it is where the list has the keyboard."""
    is_focused = node.getState().contains(pyatspi.STATE_FOCUSED)
    return is_focused and (node.getRoleName() != "table cell" or has_focus(node.parent))


class Window:
    def __init__(self, program):
        self.program = program
        self.presses = 0  # of buttons and boxes, each a step of a user

    def root(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            app = desktop.getChildAtIndex(index)
            if app and app.name == self.program:
                return app
        return None

    def find_now(self, name, role=None):
        """A showing object by its name (or a predicate on it) and role; None where there is none."""
        matches = name if callable(name) else lambda text: text == name
        try:
            for node in walk(self.root()):
                if (role is None or node.getRoleName() == role) and is_showing(node) and matches(node.name):
                    return node
        except Exception:  # the tree changed while it was walked
            return None
        return None

    def find(self, name, role=None, seconds=20.0):
        return wait_for(lambda: self.find_now(name, role), seconds, f"“{name}” ({role or 'any role'})")

    def is_gone(self, name, role=None, seconds=20.0):
        return wait_for(lambda: self.find_now(name, role) is None, seconds, f"“{name}” to go")

    def press(self, name, role=None):
        """Does what a screen reader's user does with a button, a check box or a menu entry."""
        self.presses += 1
        self.find(name, role).queryAction().doAction(0)

    def focus(self, name, role=None):
        node = self.find(name, role)
        node.queryComponent().grabFocus()
        wait_for(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), 5, f"the focus on “{name}”")

    def focus_path(self):
        """The names from the outermost object with a name to what has the keyboard; empty where nothing has."""
        try:
            focused = [n for n in walk(self.root()) if has_focus(n)]
            path = []
            node = focused[-1] if focused else None
            while node is not None:
                if node.name:
                    path.insert(0, node.name)
                node = node.parent
            return path
        except Exception:  # the tree changed while it was walked
            return []

    def middle(self, name, role=None):
        """Where on the screen to click for it."""
        area = self.find(name, role).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return area.x + area.width // 2, area.y + area.height // 2

    def text(self, name, role=None):
        content = self.find(name, role).queryText()
        return content.getText(0, content.characterCount)

    def has_text(self, part, seconds=20.0):
        """Waits for a label or a cell that contains the text, and gives it."""
        return self.find(lambda name: part in name, None, seconds).name

    def cells(self):
        """The texts of the table's cells that show."""
        try:
            return [n.name for n in walk(self.root()) if n.getRoleName() == "table cell" and is_showing(n)]
        except Exception:
            return []
