from __future__ import annotations

import platform
import subprocess
import sys

import pytest

pytestmark = pytest.mark.unit

PROGRAM = """
import ctypes
from desktop.app.hoard import LARGE, return_large_blocks

class Info(ctypes.Structure):
    _fields_ = [(f"field{n}", ctypes.c_size_t) for n in range(10)]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Info
if CALLED:
    return_large_blocks()
taught = bytearray(20_000_000)
del taught
before = library.mallinfo2().field3
block = bytearray(2 * LARGE)
print(library.mallinfo2().field3 - before)
"""
"""Tells how many blocks of their own the system was asked for, after a large one was freed."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other libraries do not hoard")
@pytest.mark.parametrize("called", [True, False])
def test_a_large_block_is_the_system_s_own_whatever_was_freed_before(called: bool) -> None:
    program = PROGRAM.replace("CALLED", str(called))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert int(done.stdout) == called
