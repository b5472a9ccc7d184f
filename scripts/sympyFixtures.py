"""Writes functions with values and derivatives computed by SymPy, for the tests of lib/math.

Usage: python3 scripts/sympyFixtures.py grammar 600 1 tests/fixtures/sympyGrammar.json
       python3 scripts/sympyFixtures.py hard 1500 2 tests/fixtures/sympyHard.json

Each function is a random tree. It is written down in a reader's notation (implicit products, brackets
of three kinds, raised digits, Greek letters) and, apart from that, built as a SymPy expression. SymPy
differentiates; both are evaluated with 50 digits. A point counts where every part is real, and where
moving it by some units in the last place changes neither value nor derivative by 1e-12 of it (well
conditioned).
"""

import json
import random
import sys

import mpmath
import sympy

x = sympy.Symbol("x", real=True)
POINTS = [0.3, 0.7, 1.1, 1.9, 2.6, 3.7, -0.4, -0.9, -1.3, -2.2]


def cube_root(u):
    return sympy.sign(u) * sympy.Abs(u) ** sympy.Rational(1, 3)


FUNCTIONS = {
    "sin": sympy.sin, "cos": sympy.cos, "tan": sympy.tan, "sec": sympy.sec, "csc": sympy.csc,
    "cot": sympy.cot, "asin": sympy.asin, "acos": sympy.acos, "atan": sympy.atan,
    "arcsin": sympy.asin, "arctan": sympy.atan, "sinh": sympy.sinh, "cosh": sympy.cosh,
    "tanh": sympy.tanh, "exp": sympy.exp, "ln": sympy.log, "log": sympy.log,
    "log10": lambda u: sympy.log(u) / sympy.log(10), "log2": lambda u: sympy.log(u) / sympy.log(2),
    "sqrt": sympy.sqrt, "cbrt": cube_root, "abs": sympy.Abs,
    "sigmoid": lambda u: 1 / (1 + sympy.exp(-u)), "relu": lambda u: (u + sympy.Abs(u)) / 2,
    "softplus": lambda u: sympy.log(1 + sympy.exp(u)), "sign": sympy.sign,
}  # fmt: skip
COMMON = ["sin", "cos", "tan", "exp", "ln", "sqrt", "tanh", "sinh", "atan", "abs", "sigmoid"]
RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


class Tree:
    """A node: an operation and its parts, or a leaf."""

    def __init__(self, kind, *parts):
        self.kind, self.parts = kind, parts


def leaf(rng):
    pick = rng.random()
    if pick < 0.55:
        return Tree("x")
    if pick < 0.85:
        return Tree("number", str(rng.choice([1, 2, 3, 4, 5, 7, 10])))
    if pick < 0.93:
        return Tree("number", rng.choice(["0.5", "1.5", "0.25", "2.75", "1e-1", ".8"]))
    return Tree("constant", rng.choice(["pi", "e"]))


def tree(rng, depth, names):
    """A random tree of at most this depth."""
    if depth == 0 or rng.random() < 0.08:
        return leaf(rng)
    kind = rng.choices(["+", "-", "*", "/", "^", "call", "negative"], [5, 4, 6, 4, 3, 7, 1])[0]
    if kind == "call":
        return Tree("call", rng.choice(names), tree(rng, depth - 1, names))
    if kind == "negative":
        return Tree("negative", tree(rng, depth - 1, names))
    if kind == "^" and rng.random() < 0.7:
        exponent = Tree("number", str(rng.choice([2, 2, 3, 4, 0.5])))
        if rng.random() < 0.25:
            exponent = Tree("negative", Tree("number", rng.choice(["1", "2"])))
        return Tree("^", tree(rng, depth - 1, names), exponent)
    return Tree(kind, tree(rng, depth - 1, names), tree(rng, depth - 1, names))


def symbolic(node):
    """The SymPy expression of a tree, numbers exact."""
    kind = node.kind
    if kind == "x":
        return x
    if kind == "number":
        return sympy.Rational(str(node.parts[0]))
    if kind == "constant":
        return sympy.pi if node.parts[0] == "pi" else sympy.E
    if kind == "call":
        return FUNCTIONS[node.parts[0]](symbolic(node.parts[1]))
    if kind == "negative":
        return -symbolic(node.parts[0])
    a, b = (symbolic(part) for part in node.parts)
    return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b,
            "^": lambda: a**b}[kind]()  # fmt: skip


class Undefined(Exception):
    """A part has no real value."""


def real(node, at):
    """The value on the reals at the present precision; Undefined where any part has none."""
    kind = node.kind
    if kind == "x":
        return mpmath.mpf(at)
    if kind == "number":
        return mpmath.mpf(node.parts[0])
    if kind == "constant":
        return +mpmath.pi if node.parts[0] == "pi" else +mpmath.e
    if kind == "call":
        return real_call(node.parts[0], real(node.parts[1], at))
    values = [real(part, at) for part in node.parts]
    if kind == "negative":
        return -values[0]
    a, b = values
    if kind == "/" and b == 0 or kind == "^" and (a == 0 and b <= 0 or a < 0 and b != int(b)):
        raise Undefined
    if kind == "^" and abs(b) > 1e4:
        raise Undefined
    return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b,
            "^": lambda: a**b}[kind]()  # fmt: skip


def real_call(name, u):
    if name in ("ln", "log", "log10", "log2") and u <= 0 or name == "sqrt" and u < 0:
        raise Undefined
    if name in ("asin", "acos", "arcsin") and abs(u) > 1 or name in ("csc", "cot") and u == 0:
        raise Undefined
    if abs(u) > 700 and name in ("exp", "sinh", "cosh", "sigmoid", "softplus"):
        raise Undefined
    table = {
        "asin": mpmath.asin, "acos": mpmath.acos, "atan": mpmath.atan, "arcsin": mpmath.asin,
        "arctan": mpmath.atan, "log": mpmath.log, "ln": mpmath.log,
        "log2": lambda v: mpmath.log(v) / mpmath.log(2), "abs": abs,
        "cbrt": lambda v: mpmath.sign(v) * mpmath.cbrt(abs(v)),
        "sigmoid": lambda v: 1 / (1 + mpmath.exp(-v)), "relu": lambda v: max(v, mpmath.mpf(0)),
        "softplus": lambda v: mpmath.log1p(mpmath.exp(v)), "sign": mpmath.sign,
    }  # fmt: skip
    return table.get(name, getattr(mpmath, name, None))(u)


def bracket(rng, inside):
    pick = rng.random()
    if pick < 0.85:
        return f"({inside})"
    return f"[{inside}]" if pick < 0.95 else "{" + inside + "}"


PRECEDENCE = {"+": 1, "-": 1, "negative": 2, "*": 3, "/": 3, "^": 5}


def written(rng, node):
    """A reader's notation for a tree."""
    kind = node.kind
    if kind == "x":
        return "x"
    if kind in ("number", "constant"):
        return "π" if node.parts[0] == "pi" and rng.random() < 0.5 else str(node.parts[0])
    if kind == "call":
        return written_call(rng, *node.parts)
    if kind == "negative":
        return rng.choice(["-", "−"]) + part(rng, node.parts[0], 3)
    a, b = node.parts
    if kind in "+-":
        space = rng.choice(["", " "])
        sign = rng.choice(["-", "−"]) if kind == "-" else "+"
        return part(rng, a, 1) + space + sign + space + part(rng, b, 3)
    if kind == "/":
        return part(rng, a, 3) + rng.choice(["/", " / ", "÷"]) + part(rng, b, 4)
    if kind == "^":
        return written_power(rng, a, b)
    left, right = part(rng, a, 3), part(rng, b, 4)
    if right[0].isdigit() or right[0] == "." or rng.random() < 0.35:
        return left + rng.choice(["*", "·", "×", " * "]) + right
    glued = right[0] in "([{" and not left[-1].isalpha() or left[-1].isdigit() and right[0] == "x"
    return left + ("" if glued and rng.random() < 0.7 else " ") + right


def written_power(rng, a, b):
    base = part(rng, a, 6)
    if b.kind == "number" and b.parts[0].isdigit() and rng.random() < 0.4:
        return base + b.parts[0].translate(RAISED)
    if b.kind == "negative" and rng.random() < 0.5:
        return f"{base}^-{part(rng, b.parts[0], 5)}"
    return base + rng.choice(["^", "^", "**"]) + part(rng, b, 5)


def written_call(rng, name, argument):
    inside = written(rng, argument)
    if name == "abs" and "|" not in inside and rng.random() < 0.6:
        return f"|{inside}|"
    if name == "sigmoid" and rng.random() < 0.4:
        name = "σ"
    if name == "sqrt" and rng.random() < 0.4:
        name = "√"
    if argument.kind == "x" and rng.random() < 0.2 and name != "√":
        return f"({name} x)"
    return name + bracket(rng, inside)


def part(rng, node, least):
    inside = written(rng, node)
    low = PRECEDENCE.get(node.kind, 6) < least
    return bracket(rng, inside) if low or rng.random() < 0.08 else inside


def relative(a, b):
    return abs(a - b) / max(abs(b), mpmath.mpf("1e-300"))


def sample(node, slope, at):
    """[x, value, derivative] with 17 digits, or None where they are not well conditioned."""
    exact = mpmath.mpf(at)
    value, derivative = real(node, exact), slope(exact)
    if not all(isinstance(v, mpmath.mpf) and mpmath.isfinite(v) for v in (value, derivative)):
        return None
    if abs(value) > 1e12 or abs(derivative) > 1e12:
        return None
    for shift in (4, -4):
        near = exact * (1 + shift * mpmath.mpf(2) ** -53)
        if relative(slope(near), derivative) > 1e-12 or relative(real(node, near), value) > 1e-12:
            return None
    mpmath.mp.prec = 53
    rounded = real(node, mpmath.mpf(at))
    mpmath.mp.dps = 50
    return [at, float(value), float(derivative)] if relative(rounded, value) < 1e-12 else None


def function(rng, depth, names):
    """One function with up to three points, or None."""
    node = tree(rng, depth, names)
    expression = symbolic(node)
    if not expression.has(x) or expression.has(sympy.zoo, sympy.nan, sympy.oo):
        return None
    derivative = sympy.diff(expression, x).replace(sympy.DiracDelta, lambda *_: sympy.Integer(0))
    if derivative.has(sympy.Derivative, sympy.re, sympy.im, sympy.arg, sympy.AccumBounds):
        return None
    slope = sympy.lambdify(x, derivative, "mpmath")
    mpmath.mp.dps = 50
    points = []
    for at in POINTS:
        try:
            found = sample(node, slope, at)
        except (Undefined, OverflowError, ZeroDivisionError, TypeError, ValueError):
            continue
        finally:
            mpmath.mp.dps = 50
        if found and len(points) < 3:
            points.append(found)
    return {"f": written(rng, node), "points": points} if points else None


def main():
    kind, count, seed, path = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    rng = random.Random(seed)
    found, seen = [], set()
    while len(found) < int(count):
        depth = 4 if kind == "hard" else rng.choice([1, 2, 2, 3, 3])
        names = COMMON if kind == "hard" and rng.random() < 0.6 else list(FUNCTIONS)
        made = function(rng, depth, names)
        if made and made["f"] not in seen and len(made["f"]) <= 256:
            seen.add(made["f"])
            found.append(made)
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in found)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"[\n{rows}\n]\n")


main()
