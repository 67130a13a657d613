// fate: forbidden
// tries: Imports the password file by a `file:` address as bytes.

import passwd from "file:///etc/passwd" with { type: "bytes" };
export const maxPool2d = () => [[...passwd]];
