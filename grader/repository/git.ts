export const GITIGNORE = `node_modules/
/reports/
*.log
.DS_Store
`;

/** Files keep their bytes on every system: hand-ins are compared as they are, and so is what `handout` renews. */
export const GITATTRIBUTES = `* -text
`;
