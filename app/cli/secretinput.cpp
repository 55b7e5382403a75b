#include "app/cli/secretinput.h"

namespace tenantry {

SecretQuestion clientSecretQuestion()
{
    return {.prompt = SecretInput::tr("Client secret: "),
            .closed = SecretInput::tr("Standard input is closed. Give the client secret on "
                                      "standard input."),
            .forbidden = SecretInput::tr(
                "The client secret must come on standard input, and asking for it is forbidden by "
                "--no-input. Redirect a file or a pipe into it."),
            .tooMuch = SecretInput::tr("Standard input holds far more than a client secret. Give "
                                       "the secret alone.")};
}

} // namespace tenantry
