"""Paper: what comes in (an e-mail file) and what goes out (a PDF, a mail draft)."""

import sys
from types import ModuleType

# reportlab, when it is imported, runs ~/.reportlab_settings as a program, unless a module of this name exists already.
sys.modules.setdefault("reportlab_settings", ModuleType("reportlab_settings"))
