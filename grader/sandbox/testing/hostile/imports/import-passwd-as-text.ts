// fate: forbidden
// tries: Imports the password file as text, by an attribute.

import passwd from "/etc/passwd" with { type: "text" };
export const maxPool2d = () => passwd;
