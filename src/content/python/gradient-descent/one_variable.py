# Gradient descent on f(x) = (x - 3)^2, started at x = 0.


def f(x):
    return (x - 3) ** 2


def derivative(x):
    return 2 * (x - 3)


alpha = 0.1
x = 0.0
for k in range(6):
    slope = derivative(x)
    print(f"{k}  x = {x:.5f}  f = {f(x):.5f}  slope = {slope:.5f}")
    x = x - alpha * slope
