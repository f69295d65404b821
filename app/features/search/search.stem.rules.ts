/**
 * Plurals and bases that no ending explains, by key; also heads of compounds. A map: "constructor" is a word too, and every
 * object has something of that name.
 */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amter: "amt",
    amtern: "amt",
    bader: "bad",
    badern: "bad",
    rader: "rad",
    radern: "rad",
    guter: "gut",
    gutern: "gut",
    ehen: "ehe",
    museen: "museum",
    firma: "firm",
    thema: "them",
    konto: "kont",
    konten: "kont",
    praktika: "praktikum",
    visa: "visum",
    risiko: "risik",
    risiken: "risik",
    // their stems would be those of other words: Messe, Recht sprechen, Fahrzeug
    messer: "messer",
    messern: "messer",
    richter: "richter",
    richtern: "richter",
    richterin: "richter",
    zeuge: "zeuge",
    zeugen: "zeuge",
    zeugin: "zeuge",
  }),
);

/** Words that end in s by nature, also as heads of compounds (Integrationskurs). */
const keepsS = /(?:kurs|zins|puls|hals|fels|wachs|fuchs|lachs|dachs|gips|mops)$/;

/**
 * The inflected forms of a German noun, adjective or verb get one stem (in the manner of CISTEM, but with letters a
 * compound splitter can work with: no "ge-" and no "-t" is cut). Takes and gives keys of `searchKey`.
 */
export function stem(key: string): string {
  const known = irregular.get(key);
  if (known !== undefined) return known;
  if (key.length < 4 || /\d/.test(key)) return key;
  // an s that another ending uncovers is none (Lose, Kasse)
  let word = key.endsWith("s") ? withoutS(key) : key;
  for (let length = -1; length !== word.length; ) {
    length = word.length;
    word = withoutEnding(word);
  }
  // Zeugnis, Zeugnisse
  return word.endsWith("niss") ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const last = word.charAt(word.length - 1);
  if (last === "e") return cut(word, 1, 3);
  if (last === "r") return word.endsWith("er") && !word.endsWith("ier") ? cut(word, 2, 4) : word;
  if (last === "m") return word.endsWith("em") ? cut(word, 2, 4) : word;
  if (last !== "n") return word;
  if (word.endsWith("innen")) return cut(word, 5, 4);
  if (word.endsWith("en")) return cut(word, 2, 3);
  return word.endsWith("ern") || word.endsWith("eln") ? cut(word, 1, 4) : word;
}

function withoutS(word: string): string {
  if (word.endsWith("es")) return cut(word, 2, 3);
  if (keepsS.test(word)) return word;
  // "-us", "-is" and "-ss" are no endings (Haus, Ausweis, Pass)
  return /[^euis]s$/.test(word) ? cut(word, 1, 3) : word;
}

function cut(word: string, letters: number, rest: number): string {
  return word.length - letters >= rest ? word.slice(0, -letters) : word;
}

const derived: readonly (readonly [ending: string, rest: number])[] = [
  ["igkeit", 4],
  ["lichkeit", 4],
  ["keit", 4],
  ["heit", 4],
  ["lich", 4],
  ["isch", 4],
  ["bar", 4],
  ["ung", 4],
  ["nis", 5],
  ["ier", 4],
  ["ig", 5],
  ["in", 5],
  ["t", 5],
];

/** What words of one family share (anmelden, Anmeldung; gewerblich, Gewerbe): weaker than a stem, it may go too far. */
export function root(stemmed: string): string {
  if (/\d/.test(stemmed)) return stemmed;
  let word = stemmed;
  for (let round = 0; round < 3; round++) {
    const ending = derived.find(([end, rest]) => word.endsWith(end) && word.length - end.length >= rest);
    if (!ending) break;
    // "tt" is no ending, and would uncover others (Gaststette, Gast)
    if (ending[0] === "t" && word.endsWith("tt")) break;
    word = stem(word.slice(0, -ending[0].length));
  }
  return withVowelOfVerb(word);
}

/** Nouns that are made of a verb with another vowel (Zusammenschluss, zusammenschließen); only behind a particle or the like. */
const verbs: readonly (readonly [noun: string, verb: string])[] = [
  ["schluss", "schliess"],
  ["schloss", "schliess"],
  ["zug", "zieh"],
  ["zog", "zieh"],
  ["bruch", "brech"],
  ["nahm", "nehm"],
  ["gab", "geb"],
  ["spruch", "sprech"],
  ["sproch", "sprech"],
  ["schnit", "schneid"],
  ["tritt", "tret"],
  ["trit", "tret"],
  ["satz", "setz"],
  ["verlus", "verlier"],
  ["verlust", "verlier"],
  ["verlor", "verlier"],
  ["verbot", "verbiet"],
  ["angebot", "anbiet"],
  ["beschwerd", "beschwer"],
];

function withVowelOfVerb(word: string): string {
  const pair = verbs.find(([noun]) => word.endsWith(noun) && (noun.length > 5 || word.length - noun.length >= 2));
  return pair ? word.slice(0, -pair[0].length) + pair[1] : word;
}
