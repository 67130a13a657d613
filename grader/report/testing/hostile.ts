/** A text that attacks whoever shows it: as HTML, as script, as what reorders or hides letters, as what ends a script. */
export const HOSTILE = `</script></title><img src=x onerror="document.title='broken'"><script>alert(1)</script>\u202egnp.\u2066\u001b[31m&amp;`;

/** What must not be in a page's text: characters that no reader sees, but for line breaks and tabs. */
export const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/u;
