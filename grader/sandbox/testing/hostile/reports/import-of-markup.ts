// fate: forbidden
// tries: Imports a name of HTML, a workflow command and a colour, to be quoted in the report.

import x from "<script>alert(1)</script>\n::error::`|\x1b[31m\u202e";
export const maxPool2d = x;
