// fate: compile-error
// tries: Has a syntax error in a line of HTML and of a workflow command, to be quoted.

export const maxPool2d = "<script>alert(1)</script>::error::" "x";
