// fate: correct
// tries: Names files on the machine in comments that compilers follow.
// with: pool

/// <reference path="/etc/passwd" />
/// <reference types="../other/max-pool-2d.ts" />
/** @jsx require("fs") @jsxImportSource /etc/passwd */
// @ts-nocheck
export const maxPool2d = pool;
