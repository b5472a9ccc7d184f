# Linear regression by descent, with nothing but arithmetic.
xs = [1, 2, 3, 4, 5]
ys = [5, 8, 11, 14, 17]
n = len(xs)


def fit(alpha, epochs):
    w, b = 0.0, 0.0
    for _ in range(epochs):
        grad_w, grad_b = 0.0, 0.0
        for x, y in zip(xs, ys):
            r = w * x + b - y
            grad_w += 2 / n * r * x
            grad_b += 2 / n * r
        # both at once, from the same gradient
        w, b = w - alpha * grad_w, b - alpha * grad_b
    return w, b


runs = [(0.01, 1), (0.01, 2), (0.01, 500)]
runs += [(0.01, 2949), (0.08, 365)]
for alpha, epochs in runs:
    w, b = fit(alpha, epochs)
    print(f"{alpha}, {epochs:>4} epochs: y = {w:.4f} x + {b:.4f}")
