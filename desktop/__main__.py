"""Where the program begins, whichever way it is started."""

import sys

from desktop.command_line import main

if __name__ == "__main__":
    sys.exit(main())
