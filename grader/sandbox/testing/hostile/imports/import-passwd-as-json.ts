// fate: forbidden
// tries: Imports the password file as JSON, whose parser might quote it in its error.

import passwd from "/etc/passwd" with { type: "json" };
export const maxPool2d = () => passwd;
