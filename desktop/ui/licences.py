"""What Inzage is made of, by whom, and under which licences; the notices that must be shown are shown whole."""

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion

from desktop.version import __version__

SQLCIPHER_NOTICE = """\
Copyright (c) 2008-2026, ZETETIC LLC
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the \
following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following \
disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following \
disclaimer in the documentation and/or other materials provided with the distribution.
* Neither the name of the ZETETIC LLC nor the names of its contributors may be used to endorse or promote products \
derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY ZETETIC LLC ''AS IS'' AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED \
TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL \
ZETETIC LLC BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, \
BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS \
INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING \
NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF \
SUCH DAMAGE.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing Inzage is built with; version "" where it has none of its own."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """What is shipped, most visible first."""
    return (
        Part("Qt", qVersion(), "LGPL-3.0"),
        Part("PySide6", _version("PySide6-Essentials"), "LGPL-3.0"),
        Part("SQLCipher (sqlcipher3)", _version("sqlcipher3"), "BSD-3-Clause, Zlib"),
        Part("SQLAlchemy", _version("sqlalchemy"), "MIT"),
        Part("libsodium (PyNaCl)", _version("pynacl"), "ISC, Apache-2.0"),
        Part("ReportLab", _version("reportlab"), "BSD-3-Clause"),
        Part("Pyphen", _version("pyphen"), "GPL-2.0+/LGPL-2.1+/MPL-1.1"),
        Part("HarfBuzz (uharfbuzz)", _version("uharfbuzz"), "Apache-2.0, MIT"),
        Part("pyzipper", _version("pyzipper"), "MIT, PSF-2.0"),
        Part("PyCryptodome (pycryptodomex)", _version("pycryptodomex"), "BSD-2-Clause, public domain"),
        Part("icalendar", _version("icalendar"), "BSD-2-Clause"),
        Part("keyring", _version("keyring"), "MIT"),
        Part("platformdirs", _version("platformdirs"), "MIT"),
        Part("holidays", _version("holidays"), "MIT"),
        Part("Time zones (tzdata)", _version("tzdata"), "Apache-2.0, public domain"),
        Part("Babel", _version("babel"), "BSD-3-Clause"),
        Part("Source Sans 3, Noto Sans", "", "SIL OFL 1.1"),
        Part("Lucide icons", "", "ISC"),
    )


def own_version() -> str:
    """The version of Inzage."""
    return __version__


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
