# The cure: standardise x, descend, scale the answer back.
import numpy as np

x = np.array([1.0, 2, 3, 4, 5])
y = np.array([5.0, 8, 11, 14, 17])

mu, sigma = x.mean(), x.std()
z = (x - mu) / sigma
print(f"mean {mu}, standard deviation {sigma:.4f}")

w, b = 0.0, 0.0
alpha = 0.5
for epoch in range(1, 3):
    r = w * z + b - y
    grad_w, grad_b = 2 * np.mean(r * z), 2 * np.mean(r)
    w, b = w - alpha * grad_w, b - alpha * grad_b
    loss = np.mean((w * z + b - y) ** 2)
    print(f"epoch {epoch}: {w:.4f} z + {b:.4f}, loss {loss:.6f}")

w, b = w / sigma, b - w * mu / sigma
print(f"scaled back: {w:.4f} x + {b:.4f}")
