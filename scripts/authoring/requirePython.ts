// This machine → a Python 3 that has NumPy, or a sentence that says how to get one.
import { findPython } from "../tools/python.ts";

/** @throws Error, with what to do, where there is none. */
export const requirePython = (): string => {
  const python = findPython();
  if (python !== undefined) return python;
  throw new Error(
    "The lessons' programs need Python 3 with NumPy, and none was found. Install both " +
      "(Debian: apt-get install python3 python3-numpy; macOS: brew install python numpy; elsewhere: " +
      "python3 -m venv .venv && .venv/bin/pip install numpy), or name the Python that has them: " +
      "PYTHON=/path/to/python3.",
  );
};
