import { getOperationAST, parse } from 'graphql';
import { readContract } from '../../../screens/contract/read-contract.ts';
import { textsOf } from '../../../screens/registry/document-text.ts';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';

/** Whose screens they are. */
export const PROOF_CLIENT = 'proof';

const LIMITS = 'owner: "proof", maxStatements: 20, maxBytes: 99999, maxCost: 999, p95Ms: 9999';
const placed = (name: string, fields: string): string =>
  `query ${name}($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language)
   @screen(${LIMITS}, cache: { scope: MARKET, maxAge: 60 }) { localization { ${fields} } }`;

/** What each dimension of a key alone decides, which answers of the shop's own screens depend on only together. */
const texts = [
  `query ProofMine @screen(${LIMITS}, cache: { scope: VIEWER, maxAge: 60 }) {
    customer { id firstName lastName emailAddress { emailAddress } addresses(first: 3) { nodes { address1 city } } }
  }`,
  placed('ProofCountry', 'country { isoCode defaultLanguage { isoCode } }'),
  placed('ProofMarket', 'market { id handle }'),
  placed('ProofLanguage', 'language { isoCode endonymName }'),
];

/** Screens that proofs ask for beside those of the shop. Their servers know them as published ones. */
export const proofScreens: readonly WrittenScreen[] = texts.map((text) => {
  const document = parse(text);
  const contract = readContract(getOperationAST(document)!)!;
  return { ...textsOf(document), client: PROOF_CLIENT, file: 'proof', document, contract, samples: [{}] };
});
