# The slope of a secant, and where it heads as the run shrinks.
def f(x):
    return x**2


for h in (1.0, 0.1, 0.01):
    print(f"h = {h}: slope {(f(1 + h) - f(1)) / h:.4f}")
