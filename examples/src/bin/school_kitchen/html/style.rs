//! How the page looks: on screen, on a phone, in the dark, and on A4.

/// The style sheet.
pub(super) const SHEET: &str = "
@page { size: A4; margin: 13mm 12mm; }
:root { color-scheme: light; --ink: #1d2733; --soft: #5d6b7a; --line: #d8dee5; --paper: #fff; --desk: #e9edf0; --track: #f3f5f7; --head: #eef3f1;
  --met: #1f7a5c; --low: #b35c00; --high: #a3262a; --unknown: #5b6470; --band: #cfe6dc; --brand: #12503e;
  --chicken: #c98a1b; --egg: #d9b44a; --fish: #3d76a8; --beef: #94402b; --liver: #7a3b6b; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #e4e9ee; --soft: #9aa7b4; --line: #36414d; --paper: #182028; --desk: #0e1419;
  --track: #232d37; --head: #1f2d2a; --met: #5cc39d; --low: #eba14f; --high: #f0848a; --unknown: #a3adb8; --band: #234a3e; --brand: #8fd3ba;
  --chicken: #d9a441; --egg: #e3c56b; --fish: #6ea6d6; --beef: #c9745c; --liver: #b57aa6; } }
* { box-sizing: border-box; }
body { font: 10.5pt/1.42 'Helvetica Neue', 'Liberation Sans', Arial, 'DejaVu Sans', sans-serif; color: var(--ink);
  max-width: 186mm; margin: 0 auto; padding: 8mm 0; background: var(--paper); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-end; gap: 3mm 8mm; border-bottom: 2.5pt solid var(--brand); padding-bottom: 3mm; }
h1 { font-size: 20pt; line-height: 1.1; margin: 0 0 1mm; color: var(--brand); letter-spacing: -.01em; }
header > div { flex: none; } header > dl { flex: 1 1 70mm; max-width: 92mm; }
header p { margin: 0; color: var(--soft); }
header dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 0 3mm; font-size: 9pt; }
header dt { color: var(--soft); } header dd { margin: 0; }
h2 { font-size: 13pt; line-height: 1.25; margin: 7mm 0 2mm; color: var(--brand); break-after: avoid; }
h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
.note, .legend { color: var(--soft); font-size: 9pt; } .legend { white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; font-variant-numeric: tabular-nums; }
th, td { padding: 1.1mm 1.6mm; text-align: left; border-bottom: .5pt solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; font-size: 8.5pt; border-bottom: 1pt solid var(--ink); vertical-align: bottom; }
td.n, th.n { text-align: right; } td.n { white-space: nowrap; } td.d { white-space: nowrap; } td.c, th.c { text-align: center; white-space: nowrap; }
tr { break-inside: avoid; } thead { display: table-header-group; } tr.sum td { border-bottom: 0; border-top: 1pt solid var(--ink); }
th.size { text-align: center; border-left: 6pt solid var(--paper); background: var(--head); color: var(--brand); }
td.house { font-weight: 600; white-space: nowrap; }
small { color: var(--soft); font-size: 8pt; }
.met { color: var(--met); } .low { color: var(--low); } .high { color: var(--high); } .unknown { color: var(--unknown); }
.doubt { color: var(--low); font-style: italic; }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 2mm; margin-top: 4mm; } .tiles.facts { grid-template-columns: repeat(4, 1fr); margin: 3mm 0 4mm; }
.tile { border: .75pt solid var(--line); border-top: 3pt solid currentColor; border-radius: 1mm; padding: 1.5mm 2mm; break-inside: avoid; }
.tile > * { color: var(--ink); } .tile h3 { margin: 0; white-space: nowrap; } .tile small { font-size: 9pt; font-weight: 400; }
.tile .big { font-size: 14pt; font-weight: 700; margin: 0; } .tile .outcome { color: inherit; font-size: 8pt; line-height: 1.25; font-weight: 600; }
.facts .tile p { font-size: 8.5pt; line-height: 1.3; color: var(--soft); margin: 0; } .facts .tile .big { font-size: 14pt; color: var(--ink); white-space: nowrap; }
dl.kinds { display: grid; grid-template-columns: 32mm 1fr; gap: 1mm 3mm; margin: 0; } dl.kinds dt { font-weight: 700; } dl.kinds dd { margin: 0; }
dl.sources { display: grid; grid-template-columns: 26mm 1fr; gap: .6mm 3mm; font-size: 9pt; margin: 0; } dl.sources dt { color: var(--soft); } dl.sources dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; font-family: inherit; break-inside: avoid; }
table.reasons { font-size: 8.5pt; } .reasons td:first-child { width: 9mm; } .reasons td:nth-child(2) { width: 34mm; }
.part { display: inline-block; max-width: 100%; }
table.amounts { font-size: 8pt; break-inside: avoid; } .amounts th { white-space: pre-line; }
table.list { font-size: 8.5pt; } .list td:first-child { min-width: 34mm; } .list td, .list th { padding: .8mm 1.2mm; }
.weeks { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1.5mm; }
.day { position: relative; border: .75pt solid var(--line); border-top: 2.5pt solid var(--brand); border-radius: 1mm; padding: 1mm 1.5mm 5mm; break-inside: avoid; }
.day h3 { margin: 0 0 .8mm; font-size: 8pt; font-weight: 400; color: var(--soft); } .day h3 b { color: var(--ink); }
.day p { margin: 0; font-size: 8pt; line-height: 1.3; color: var(--soft); } .day .main { font-size: 9pt; font-weight: 700; line-height: 1.2; color: var(--ink); margin-bottom: .6mm; }
.day .protein { position: absolute; left: 1.5mm; bottom: .8mm; font-size: 7.5pt; } .day .protein::before { content: ''; display: inline-block; width: 2mm; height: 2mm; border-radius: 50%; margin-right: 1mm; background: var(--own, var(--brand)); }
.day { border-top-color: var(--own, var(--brand)); } .chicken { --own: var(--chicken); } .egg { --own: var(--egg); } .fish { --own: var(--fish); } .beef { --own: var(--beef); } .liver { --own: var(--liver); }
ul.asked { columns: 2; column-gap: 6mm; list-style: none; margin: 0; padding: 0; font-size: 9pt; } .asked li { break-inside: avoid; padding-left: 4mm; text-indent: -4mm; } .asked li::before { content: '✓ '; color: var(--met); font-weight: 700; }
dl.plan { display: grid; grid-template-columns: 28mm 1fr; gap: .8mm 3mm; font-size: 9pt; margin: 4mm 0 0; } dl.plan dt { color: var(--soft); } dl.plan dd { margin: 0; }
.fix, .wish { border: 1pt solid var(--met); border-radius: 1.5mm; padding: 1mm 4mm 2.5mm; margin-top: 5mm; break-inside: avoid; } .wish { border-color: var(--high); }
.fix h2, .wish h2 { margin-top: 2mm; } .wish h2 { color: var(--high); } .wish .answer { font-size: 13pt; font-weight: 700; }
.fix dl { display: grid; grid-template-columns: 20mm 1fr; gap: .6mm 3mm; margin: 0; } .fix dt { color: var(--soft); } .fix dd { margin: 0; }
.card { border: 2pt solid var(--brand); border-radius: 3mm; padding: 8mm 12mm; margin: 8mm auto; max-width: 170mm; break-inside: avoid; font-size: 13pt; }
.card table { font-size: 14pt; } .card h3 { font-size: 13pt; margin-top: 5mm; } .card p { margin: 2mm 0; }
.card h2 { margin: 0; font-size: 22pt; text-align: center; } .card .date { text-align: center; color: var(--soft); margin-bottom: 2mm; } .card td { color: var(--soft); width: 50mm; }
@media screen { html { background: var(--desk); } body { padding: 12mm; max-width: 210mm; margin: 8mm auto; box-shadow: 0 1mm 6mm #0003; } .scroll { overflow-x: auto; } }
@media screen and (max-width: 700px) {
  body { margin: 0; padding: 5mm 4mm; box-shadow: none; } header > dl { max-width: none; }
  .tiles, .tiles.facts { grid-template-columns: repeat(2, 1fr); } .scroll > svg { min-width: 620px; } .scroll > table { min-width: 560px; }
  .weeks { grid-template-columns: 1fr; } .day { padding-bottom: 1.5mm; } .day p { font-size: 9.5pt; } .day .main { font-size: 11pt; } .day h3 { font-size: 9.5pt; }
  .day .protein { left: auto; right: 2mm; top: 1mm; bottom: auto; font-size: 9pt; }
  ul.asked { columns: 1; } dl.plan, dl.kinds, dl.sources, .fix dl { grid-template-columns: 1fr; } dl.plan dd, dl.kinds dd, dl.sources dd, .fix dd { margin-bottom: 2mm; }
  .reasons td:nth-child(2) { width: auto; } .card { padding: 5mm; } .card td { width: auto; } .card h2 { font-size: 17pt; } .legend { white-space: normal; }
  .wish { padding: 1mm 3mm 2.5mm; } .wish td.d { white-space: normal; }
}
@media print { .page { break-before: page; } h2 { margin-top: 4mm; } body { padding: 0; } }
";
