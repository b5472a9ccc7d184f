# The cure: put the feature on a common scale, descend, and scale the answer back.
import numpy as np

x = np.array([1.0, 2, 3, 4, 5])
y = np.array([5.0, 8, 11, 14, 17])

mu, sigma = x.mean(), x.std()
z = (x - mu) / sigma
print(f"mean of x = {mu}, standard deviation = {sigma:.4f}")

w, b = 0.0, 0.0
alpha = 0.5
for epoch in range(1, 3):
    r = w * z + b - y
    w, b = w - alpha * 2 * np.mean(r * z), b - alpha * 2 * np.mean(r)
    loss = np.mean((w * z + b - y) ** 2)
    print(f"epoch {epoch}: w_z = {w:.4f}, b_z = {b:.4f}, loss = {loss:.6f}")

print(f"scaled back: y = {w / sigma:.4f} x + {b - w * mu / sigma:.4f}")
