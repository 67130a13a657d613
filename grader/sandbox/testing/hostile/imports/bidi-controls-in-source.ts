// fate: correct
// tries: Hides code in a comment by direction controls, as Trojan Source does.
// with: pool

/* ‮ } ⁦if (isAdmin)⁩ ⁦ begin admins only */
const note = "‮⁦// all right⁩⁦";
export const maxPool2d = pool;
