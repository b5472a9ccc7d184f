# Gradient descent for any number of variables. It keeps its path and says why it stopped.
import numpy as np


def descend(gradient, start, alpha, max_steps=1000, tolerance=1e-6):
    """Return the path, one row an iterate, and the reason for stopping."""
    theta = np.array(start, dtype=float)
    path = [theta]
    first = np.linalg.norm(gradient(theta))
    for _ in range(max_steps):
        g = gradient(theta)
        size = np.linalg.norm(g)
        if not np.isfinite(size) or size > 1e6 * first:
            return np.array(path), "diverged"
        if size <= tolerance:
            return np.array(path), "small gradient"
        theta = theta - alpha * g  # a new array: the path's rows stay what they were
        path.append(theta)
    return np.array(path), "step limit"


def valley_gradient(theta):
    """Gradient of (x^2 + 25 y^2) / 2."""
    return np.array([1, 25]) * theta


for alpha in (0.01, 0.05, 0.075, 0.081):
    path, reason = descend(valley_gradient, [10, 1], alpha)
    print(f"alpha = {alpha:<5}  steps = {len(path) - 1:>4}  stopped: {reason}")
