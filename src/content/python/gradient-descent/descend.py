# Gradient descent for any number of variables.
import numpy as np


def descend(gradient, start, alpha, max_steps=1000):
    """The path, one row an iterate, and why it stopped."""
    theta = np.array(start, dtype=float)
    path = [theta]
    first = np.linalg.norm(gradient(theta))
    for _ in range(max_steps):
        g = gradient(theta)
        size = np.linalg.norm(g)
        if not size <= 1e6 * first:  # also true of NaN
            return np.array(path), "diverged"
        if size <= 1e-6:
            return np.array(path), "small gradient"
        # a new array, so that the rows of the path stay
        theta = theta - alpha * g
        path.append(theta)
    return np.array(path), "step limit"


def valley_gradient(theta):
    """Gradient of (x^2 + 25 y^2) / 2."""
    return np.array([1, 25]) * theta


for alpha in (0.01, 0.05, 0.075, 0.081):
    path, reason = descend(valley_gradient, [10, 1], alpha)
    steps = len(path) - 1
    print(f"alpha = {alpha:<5}  {steps:>4} steps  {reason}")
