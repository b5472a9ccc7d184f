# Is the gradient right? Nudge each input both ways.
def f(x, y):
    return x**2 + 3 * x * y + y**2


def gradient(x, y):
    return 2 * x + 3 * y, 3 * x + 2 * y


def nudged(x, y, h=1e-5):
    along_x = (f(x + h, y) - f(x - h, y)) / (2 * h)
    along_y = (f(x, y + h) - f(x, y - h)) / (2 * h)
    return along_x, along_y


for point in [(1, 2), (-2, 0.5)]:
    print("at", point)
    for how in [gradient, nudged]:
        x_slope, y_slope = how(*point)
        print(f"  {x_slope:.4f}, {y_slope:.4f}", how.__name__)
