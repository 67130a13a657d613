// fate: forbidden
// tries: Imports a function from a server on the machine.

import { maxPool2d as theirs } from "http://127.0.0.1:47611/poolgrade-was-here.js";
export const maxPool2d = theirs;
