import * as self from "submission.ts";
export const maxPool2d = () => (self as any).maxPool2d();
