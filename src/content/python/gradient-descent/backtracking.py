# Nobody tells this program an alpha: each step starts too bold and halves until it pays.
import numpy as np

x = np.array([1.0, 2, 3, 4, 5])
y = np.array([5.0, 8, 11, 14, 17])


def loss(theta):
    return np.mean((theta[0] * x + theta[1] - y) ** 2)


def gradient(theta):
    r = theta[0] * x + theta[1] - y
    return np.array([2 * np.mean(r * x), 2 * np.mean(r)])


theta = np.zeros(2)
steps = 0
while np.abs(theta - [3, 2]).max() >= 0.00005 and steps < 10000:
    g = gradient(theta)
    alpha = 1.0
    while loss(theta - alpha * g) > loss(theta) - 0.25 * alpha * g @ g:
        alpha = alpha / 2
    theta = theta - alpha * g
    steps += 1
    if steps in (1, 2, 3, 9, 10, 11, 12):
        print(f"step {steps:>2}: alpha = {alpha:<7} loss = {loss(theta):.4f}")
print(f"four decimals right after {steps} steps: {np.round(theta, 4)}")
