// fate: forbidden
// tries: Imports sharp, a native library that the grader itself uses, to open the password file.
// exercise: max-pool-channels

import sharp from "sharp";
export const maxPoolChannels = () => sharp("/etc/passwd");
