# A straight line needs no descent: solve gradient = 0 by hand.
import numpy as np

x = np.array([1.0, 2, 3, 4, 5])
y = np.array([5.0, 8, 11, 14, 17])

dx, dy = x - x.mean(), y - y.mean()
w = np.mean(dx * dy) / np.mean(dx ** 2)
b = y.mean() - w * x.mean()
print(f"by the formula: y = {w:.4f} x + {b:.4f}")

X = np.column_stack([x, np.ones_like(x)])
answer, *_ = np.linalg.lstsq(X, y, rcond=None)
print("by lstsq:      ", np.round(answer, 4))
