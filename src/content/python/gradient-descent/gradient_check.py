# Is my gradient right? Measure the slopes and compare.
import numpy as np

x = np.array([1.0, 2, 3, 4, 5])
y = np.array([5.0, 8, 11, 14, 17])


def loss(theta):
    w, b = theta
    return np.mean((w * x + b - y) ** 2)


def gradient(theta):
    w, b = theta
    r = w * x + b - y
    return np.array([2 * np.mean(r * x), 2 * np.mean(r)])


def forgotten_two(theta):
    return gradient(theta) / 2


def numerical_gradient(f, theta, h=1e-5):
    slopes = np.zeros_like(theta)
    for i in range(len(theta)):
        nudge = np.zeros_like(theta)
        nudge[i] = h
        rise = f(theta + nudge) - f(theta - nudge)
        slopes[i] = rise / (2 * h)
    return slopes


def relative_error(a, b):
    size = np.linalg.norm(a) + np.linalg.norm(b)
    return np.linalg.norm(a - b) / size


theta = np.array([0.5, -1.0])  # any point but a minimum
measured = numerical_gradient(loss, theta)
print("measured  ", np.round(measured, 6))
for g in (gradient, forgotten_two):
    error = relative_error(g(theta), measured)
    verdict = "right" if error < 1e-6 else "wrong"
    print(f"{g.__name__:<14}", g(theta), verdict, f"{error:.2f}")
