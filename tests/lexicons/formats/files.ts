/** Dictionaries as other programs keep them, one in German for each format. */

export const QUANTEDA = `# Wetterlage
Wetter:
  Schön:
    - sonn*
    - Frühling
    - blauer Himmel
    - Frühling
  Übel: ["*sturm", Nässe, "w?nd", Frühling]
`;

export const LIWC_DIC = `%
1\tWetter
\t11\tSchön
\t12\tÜbel
20\tSonstiges
%
sonn*\t1\t11
Frühling\t1\t11
blauer Himmel\t1\t11
Nässe\t1\t12
Sturm\t12
kühl (02 134)125/464\t12
egal\t20
fremd\t99
<of>131/125
`.replaceAll("\n", "\r\n");

export const LIWC_DICX = `DicTerm,Schön,Übel
sonn*,X,
Frühling,2,
"Nässe, überall",,1
Sturm,,4
Hagel,,-1
lau,viel,
`;

export const YOSHIKODER = `<?xml version="1.0" encoding="UTF-8"?>
<dictionary style="050805" patternengine="substring">
\t<cnode name="Wetter" desc="">
\t\t<cnode name="Schön" desc="gutes Wetter">
\t\t\t<pnode name="sonn*"/>
\t\t\t<pnode name="Fr&#252;hling"/>
\t\t\t<pnode name="Wind &amp; Wolken"/>
\t\t</cnode>
\t\t<cnode name="Übel" desc="">
\t\t\t<pnode name="Nässe"/>
\t\t\t<cnode name="Stürme" desc="">
\t\t\t\t<pnode name="Orkan"/>
\t\t\t</cnode>
\t\t</cnode>
\t</cnode>
</dictionary>
`;

export const LEXICODER = `+Schön
sonn*
Frühling
+Übel
Nässe
*sturm
`;

export const WORDSTAT = `WETTER
\tSCHÖN
\t\tSONN* (1)
\t\tFRÜHLING (2)
\t\tBLAUER_HIMMEL (1)
\tÜBEL
\t\tNÄSSE (4)
\t\t@STURM [STURM NEAR WARNUNG] (1)
`;
