/** What would act on a terminal, in a log of CI or in a page: commands, control and direction characters. */
export const ACTING = /^\s*::|##(vso)?\[|(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/imu;
