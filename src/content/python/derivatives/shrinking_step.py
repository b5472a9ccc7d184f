# The slope of sin at x = 1 by difference quotients: better, best, then worse.
from math import cos, sin

exact = cos(1)
print("     h   quotient        error")

for k in range(0, 17, 2):
    h = 10.0**-k
    quotient = (sin(1 + h) - sin(1)) / h
    print(f"{h:6.0e}   {quotient:.10f}   {abs(quotient - exact):.1e}")
