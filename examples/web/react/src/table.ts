/** The rows of a comma-separated table by the names of its columns. */
export function rows(text: string): Record<string, string>[] {
  const [names = [], ...lines] = records(text);
  return lines.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ""])));
}

function records(text: string): string[][] {
  const found: string[][] = [[]];
  for (const [, quoted, plain, end] of text.trimEnd().matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== ",") found.push([]);
  }
  return found;
}
