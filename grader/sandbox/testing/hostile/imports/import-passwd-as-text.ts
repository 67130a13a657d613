import passwd from "/etc/passwd" with { type: "text" };
export const maxPool2d = () => passwd;
