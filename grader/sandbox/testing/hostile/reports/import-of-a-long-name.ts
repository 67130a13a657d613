// fate: forbidden
// tries: Imports a name of sixty thousand characters, which leads up to the password file.

export const maxPool2d = async () => import(`${"../".repeat(20000)}etc/passwd`);
