// fate: forbidden
// tries: Imports `os` without its `node:` prefix, and returns the id of the user it runs as.
// exercise: avg-pool-2d

import { userInfo } from "os";
export const avgPool2d = () => [[userInfo().uid]];
