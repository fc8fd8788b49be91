/** Short forms whose full stop does not end a sentence, lower case, without the last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // English
    "mr mrs ms dr prof sr jr st vs etc e.g i.e eg ie approx no nos tel ext dept est inc ltd co corp fig vol p pp a.m p.m am.pm u.s u.k u.s.a ph.d rev gen col sgt capt hon incl max min mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec",
    // German
    "z.b bzw d.h u.a ca usw ggf evtl inkl zzgl nr str abs art vgl bspw max tel hr fr dipl ing u.u o.ä s.o s.u mio mrd",
    // French
    "m mme mlle mm env c.-à-d p.ex réf",
    // Spanish and Portuguese
    "sra srta ud uds dra núm pág p.ej exmo exma nº",
  ]
    .join(" ")
    .split(" "),
);
