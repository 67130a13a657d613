/**
 * A text that attacks whoever shows it: as HTML, as a script, with characters that reorder or hide letters, by ending a
 * script.
 */
export const HOSTILE = `</script></title><img src=x onerror="document.title='broken'"><script>alert(1)</script>\u202egnp.\u2066\u001b[31m&amp;`;

/** Characters that must not be in a page's text: invisible ones, except for line breaks and tabs. */
export const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/u;
