import { maxPool2d as theirs } from "../other/max-pool-2d.ts";
export const maxPool2d = theirs;
