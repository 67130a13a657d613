// fate: forbidden
// tries: Imports a module whose code stands in a `data:` address.

import { answer } from "data:text/javascript,export const answer = process.env";
export const maxPool2d = () => answer;
