export const GITIGNORE = `node_modules/
/reports/
*.log
.DS_Store
`;

/**
 * Files keep their bytes on every system: hand-ins are compared as they are, and so is what `handout` renews. Of what is
 * remembered on two machines, git takes the lines of both.
 */
export const GITATTRIBUTES = `* -text
.poolgrade/state.txt merge=union
`;
