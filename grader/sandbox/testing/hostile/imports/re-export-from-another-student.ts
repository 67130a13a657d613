export { maxPool2d } from "../other/max-pool-2d.ts";
