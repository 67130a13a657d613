import sharp from "sharp";
export const maxPoolChannels = () => sharp("/etc/passwd");
