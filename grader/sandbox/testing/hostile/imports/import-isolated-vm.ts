// fate: forbidden
// tries: Imports isolated-vm, to make an isolate of its own.

import ivm from "isolated-vm";
export const maxPool2d = () => new ivm.Isolate();
