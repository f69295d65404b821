/** Names of other versions, and names that people write by mistake → what is meant, by the path of the section. */
const otherNames: Readonly<Record<string, string>> = {
  "publiccode-yaml-version": "publiccodeYmlVersion",
  publiccodeYamlVersion: "publiccodeYmlVersion",
  uri: "url",
  repoURL: "url",
  repository: "url",
  landingUrl: "landingURL",
  tags: "categories",
  organization: "organisation",
  organizationUri: "organisation",
  organisationUri: "organisation",
  localization: "localisation",
  licence: "legal",
  license: "legal",
  "organisation.url": "uri",
  "legal.licence": "license",
  "intendedAudience.onlyFor": "scope",
  "localisation.localizationReady": "localisationReady",
  "description.*.localizedName": "localisedName",
  "description.*.shortDesc": "shortDescription",
  "description.*.longDesc": "longDescription",
  "description.*.featureList": "features",
  "fundedBy[].url": "uri",
  "supports[].url": "id",
  "supports[].uri": "id",
  "de.leika[].leika": "leika-id",
  "de.leika[].ozg": "ozg-id",
};

/** What a key that the standard does not have was probably meant to be. */
export function meantBy(key: string, pattern: string, known: readonly string[]): string | null {
  if (Object.hasOwn(otherNames, pattern)) return otherNames[pattern] ?? null;
  if (key.length > 40) return null;
  const same = known.find((name) => plain(name) === plain(key));
  if (same !== undefined || key.length < 4) return same ?? null;
  return known.find((name) => name.length > 3 && isOneSlip(plain(name), plain(key))) ?? null;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, "");
}

/** One letter too many, missing, another one, or two swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
