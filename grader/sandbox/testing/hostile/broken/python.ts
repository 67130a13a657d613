// fate: compile-error
// tries: Is written in Python.

def maxPool2d(x, options):
    return [[max(row) for row in x]]
