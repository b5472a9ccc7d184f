# No alpha is given: each step starts bold and halves if need be.
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
while np.abs(theta - [3, 2]).max() >= 0.00005:
    g = gradient(theta)
    alpha = 1.0
    promise = g @ g  # alpha times this is the drop expected
    now = loss(theta)
    while now - loss(theta - alpha * g) < alpha * promise / 4:
        alpha = alpha / 2
    theta = theta - alpha * g
    steps += 1
    if steps in (1, 2, 3, 9, 10, 11, 12):
        now = loss(theta)
        print(f"step {steps:>2}: alpha {alpha:<7} loss {now:.4f}")
print(f"right after {steps} steps: {np.round(theta, 4)}")
