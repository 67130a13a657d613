import ivm from "isolated-vm";
export const maxPool2d = () => new ivm.Isolate();
