/** `sdg` names the annexes of Regulation (EU) 2018/1724 that the catalogue flags: "", "1", "2" or "12". */
type KeyRow = readonly [leikaKey: string, name: string, serviceType: string, sdg: string, lawAbbreviation: string];

/** by OZG-ID */
export type KeyRowsByService = Readonly<Record<string, readonly KeyRow[]>>;
