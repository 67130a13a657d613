// fate: forbidden
// tries: Imports itself by the name that the sandbox gives to its file.

import * as self from "submission.ts";
export const maxPool2d = () => (self as any).maxPool2d();
