export const maxPool2d = "<script>alert(1)</script>::error::" "x";
