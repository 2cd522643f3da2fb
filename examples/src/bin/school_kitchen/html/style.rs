//! How the page looks, on screen and on A4.

/// The style sheet.
pub(super) const SHEET: &str = "
@page { size: A4; margin: 13mm 12mm; }
:root { --ink: #1d2733; --soft: #5d6b7a; --line: #d8dee5; --paper: #fff;
  --met: #1f7a5c; --low: #b35c00; --high: #a3262a; --unknown: #5b6470; --band: #cfe6dc; --brand: #12503e; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.42 'Helvetica Neue', 'Liberation Sans', Arial, 'DejaVu Sans', sans-serif; color: var(--ink);
  max-width: 186mm; margin: 0 auto; padding: 8mm 0; background: var(--paper); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; border-bottom: 2.5pt solid var(--brand); padding-bottom: 3mm; }
h1 { font-size: 20pt; line-height: 1.1; margin: 0 0 1mm; color: var(--brand); letter-spacing: -.01em; }
header > div { flex: none; } h1 { white-space: nowrap; }
header p { margin: 0; color: var(--soft); }
header dl { margin: 0; display: grid; grid-template-columns: auto auto; gap: 0 3mm; font-size: 9pt; }
header dt { color: var(--soft); } header dd { margin: 0; }
h2 { font-size: 13pt; margin: 7mm 0 2mm; color: var(--brand); break-after: avoid; }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
.note, .legend { color: var(--soft); font-size: 9pt; } .legend { white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; font-variant-numeric: tabular-nums; }
th, td { padding: 1.1mm 1.6mm; text-align: left; border-bottom: .5pt solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: 8.5pt; border-bottom: 1pt solid var(--ink); }
td.n, th.n { text-align: right; white-space: nowrap; } td.d { white-space: nowrap; } td.c, th.c { text-align: center; white-space: nowrap; }
tr { break-inside: avoid; }
th.size { text-align: center; border-left: 6pt solid var(--paper); background: #eef3f1; color: var(--brand); }
td.house { font-weight: 600; white-space: nowrap; }
.met { color: var(--met); } .low { color: var(--low); } .high { color: var(--high); } .unknown { color: var(--unknown); }
.doubt { color: var(--low); font-style: italic; }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 2mm; margin-top: 4mm; }
.tile { border: .75pt solid var(--line); border-top: 3pt solid currentColor; border-radius: 1mm; padding: 1.5mm 2mm; break-inside: avoid; }
.tile > * { color: var(--ink); } .tile h3 { margin: 0; white-space: nowrap; } .tile small { color: var(--soft); font-weight: 400; }
.tile .big { font-size: 14pt; font-weight: 700; margin: 0; } .tile .outcome { color: inherit; font-size: 8pt; line-height: 1.25; font-weight: 600; }
dl.kinds { display: grid; grid-template-columns: 32mm 1fr; gap: 1mm 3mm; margin: 0; } dl.kinds dt { font-weight: 700; } dl.kinds dd { margin: 0; }
dl.sources { display: grid; grid-template-columns: 26mm 1fr; gap: .6mm 3mm; font-size: 9pt; margin: 0; } dl.sources dt { color: var(--soft); } dl.sources dd { margin: 0; }
svg { display: block; width: 100%; height: auto; font-family: inherit; break-inside: avoid; }
table.reasons { font-size: 8.5pt; } .reasons td:first-child { width: 9mm; } .reasons td:nth-child(2) { width: 34mm; }
.part { display: inline-block; max-width: 100%; }
table.amounts { font-size: 8pt; break-inside: avoid; } .amounts th { white-space: pre-line; }
.weeks { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1.5mm; } .day { border: .75pt solid var(--line); border-top: 2pt solid var(--brand); border-radius: 1mm; padding: 1mm 1.5mm 1.5mm; break-inside: avoid; }
.day h3 { margin: 0 0 .8mm; font-size: 8.5pt; color: var(--soft); } .day p { margin: 0; font-size: 8.5pt; line-height: 1.3; } .day .main { font-weight: 700; }
dl.plan { display: grid; grid-template-columns: 28mm 1fr; gap: .8mm 3mm; font-size: 9pt; margin: 4mm 0 0; } dl.plan dt { color: var(--soft); } dl.plan dd { margin: 0; }
.fix { border: 1pt solid var(--met); border-radius: 1.5mm; padding: 1mm 4mm 2.5mm; margin-top: 5mm; break-inside: avoid; }
.fix h2 { margin-top: 2mm; } .fix dl { display: grid; grid-template-columns: 20mm 1fr; gap: .6mm 3mm; margin: 0; } .fix dt { color: var(--soft); } .fix dd { margin: 0; }
.card { border: 2pt solid var(--brand); border-radius: 3mm; padding: 8mm 12mm; margin: 8mm auto; max-width: 170mm; break-inside: avoid; font-size: 13pt; }
.card table { font-size: 14pt; } .card h3 { font-size: 13pt; margin-top: 5mm; } .card p { margin: 2mm 0; }
.card h2 { margin: 0; font-size: 22pt; text-align: center; } .card .date { text-align: center; color: var(--soft); margin-bottom: 2mm; } .card td { color: var(--soft); width: 50mm; }
@media screen { body { padding: 12mm; max-width: 210mm; margin: 8mm auto; box-shadow: 0 1mm 6mm #0002; } html { background: #e9edf0; } }
@media print { .page { break-before: page; } h2 { margin-top: 4mm; } body { padding: 0; } }
";
