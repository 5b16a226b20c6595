export { format } from './format.ts';
export {
  languages,
  parsers,
  printers,
  type DisclosureLanguage,
  type DisclosureParser,
  type DisclosurePrinter,
  type Piece,
  type WholeFile,
} from './plugin.ts';
