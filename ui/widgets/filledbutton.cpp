#include "ui/widgets/filledbutton.h"

#include <QPushButton>

namespace tenantry {

void fill(QPushButton &button, const Theme &theme)
{
    QPalette filled = theme.palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        filled.setColor(group, QPalette::Button, theme.color(Token::Accent));
        filled.setColor(group, QPalette::ButtonText, theme.color(Token::OnAccent));
        filled.setColor(group, QPalette::Highlight, theme.color(Token::Text)); // the focus ring
    }
    button.setPalette(filled);
}

} // namespace tenantry
