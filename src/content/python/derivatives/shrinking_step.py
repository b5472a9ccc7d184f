# Slope of sin at x = 1: better, best, then worse.
from math import cos, sin

exact = cos(1)
print("    h      quotient    error")

for k in range(0, 17, 2):
    h = 10.0**-k
    quotient = (sin(1 + h) - sin(1)) / h
    error = abs(quotient - exact)
    print(f"{h:.0e}  {quotient:.10f}  {error:.1e}")
