import { useState } from "react";
import { MessageTable } from "gizi/kitchen";
import { useMenuBalance } from "gizi/react";
import type { Finding, Outcome } from "gizi/records";

const OUTCOME: Record<Outcome, string> = {
  BALANCED: "Balanced",
  NOT_BALANCED: "Not balanced",
  UNKNOWN: "Not known: values are missing",
};
const SIGN: Record<Finding["verdict"]["verdict"], string> = { MET: "met", LOW: "too little", HIGH: "too much", UNKNOWN: "not known" };
const AUDIENCES = [
  ["sd_1_3", "Primary school, years 1 to 3"],
  ["sd_4_6", "Primary school, years 4 to 6"],
] as const;

/** What is to be mended comes first. */
const RANK: Record<Finding["verdict"]["verdict"], number> = { LOW: 0, HIGH: 0, UNKNOWN: 1, MET: 2 };
const mendedFirst = (findings: readonly Finding[]) => [...findings].sort((a, b) => RANK[a.verdict.verdict] - RANK[b.verdict.verdict]);

let table: MessageTable | undefined;
const sentence = (finding: Finding) => (table ??= MessageTable.standard()).render(finding.message, "EN");

/** How the menu is judged as a lunch of children, rule by rule. */
export function Verdict({ menuId }: { menuId: string }) {
  const [audience, setAudience] = useState("sd_4_6");
  const { report, error } = useMenuBalance(menuId, { audience, standard: "mbg-2026" });
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">Verdict by MBG 2026</h2>
      <p className="choice">
        <label htmlFor="audience">Who eats</label>
        <select id="audience" value={audience} onChange={(event) => setAudience(event.target.value)}>
          {AUDIENCES.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
        </select>
      </p>
      {error && <p role="alert">{error.message}</p>}
      {report && (
        <>
          <p role="status"><strong className={`outcome ${report.outcome}`}>{OUTCOME[report.outcome]}</strong></p>
          <ul className="findings">
            {mendedFirst(report.findings).map((finding) => (
              <li key={`${finding.rule} ${finding.subject}`}>
                <span className={`sign ${finding.verdict.verdict}`}>{SIGN[finding.verdict.verdict]}</span>
                <span>{sentence(finding)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
