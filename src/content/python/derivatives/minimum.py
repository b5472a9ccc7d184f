# Where is x² − 4x + 5 lowest?
def f(x):
    return x**2 - 4 * x + 5


def slope(x):
    return 2 * x - 4


# Ask the sign of the derivative, left to right.
for x in [1, 2, 3]:
    print(f"f({x}) = {f(x)}, f'({x}) = {slope(x)}")

# Walk downhill.
x = 0.0
alpha = 0.1
for k in range(1, 6):
    x = x - alpha * slope(x)
    print(f"step {k}: x = {x:.4f}, f(x) = {f(x):.4f}")
