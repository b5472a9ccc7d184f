# Fit a line by gradient descent, 500 epochs.
import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
y = np.array([5.0, 8.0, 11.0, 14.0, 17.0])  # 3x + 2

w, b = 0.0, 0.0
alpha = 0.01
print("epoch      loss       w       b")

for epoch in range(500):
    residual = w * x + b - y
    loss = np.mean(residual**2)
    if epoch in [0, 1, 2, 10, 100]:
        print(f"{epoch:5d}  {loss:8.4f}  {w:.4f}  {b:.4f}")

    slope_w = 2 * np.mean(residual * x)
    slope_b = 2 * np.mean(residual)
    w = w - alpha * slope_w
    b = b - alpha * slope_b

print(f"After 500 epochs: y = {w:.4f} x + {b:.4f}")
