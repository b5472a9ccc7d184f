# Fit a line by gradient descent: five points, two parameters, 500 epochs.
import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
y = np.array([5.0, 8.0, 11.0, 14.0, 17.0])  # y = 3x + 2

w, b = 0.0, 0.0
alpha = 0.01
epochs = 500

for epoch in range(1, epochs + 1):
    residual = w * x + b - y
    loss = np.mean(residual**2)
    slope_w = 2 * np.mean(residual * x)
    slope_b = 2 * np.mean(residual)

    w = w - alpha * slope_w
    b = b - alpha * slope_b

    if epoch in (1, 2, 3, 10, 100, 500):
        print(f"epoch {epoch:3d}: loss before {loss:8.4f}, w = {w:.4f}, b = {b:.4f}")

print(f"The line: y = {w:.4f} x + {b:.4f}")
