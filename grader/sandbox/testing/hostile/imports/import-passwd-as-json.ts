import passwd from "/etc/passwd" with { type: "json" };
export const maxPool2d = () => passwd;
