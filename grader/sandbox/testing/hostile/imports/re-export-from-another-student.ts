// fate: forbidden
// tries: Re-exports another student's function without a line of its own.

export { maxPool2d } from "../other/max-pool-2d.ts";
