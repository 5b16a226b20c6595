// The text of a built-in module, shown beside the policies that import it: to be read, since nobody can change it.
const folder = 'built-in/';
const namespace = 'fineline/';

/** The name of the page's file that shows what stands in this file; for all but built-in modules its own. */
export function shownAs(file: string): string {
  return file.startsWith(namespace) && !file.includes('.') ? folder + file.slice(namespace.length) : file;
}

/** The file that the page shows under this name. */
export function shownBy(name: string): string {
  return isShownModule(name) ? namespace + name.slice(folder.length) : name;
}

/** Whether a file of the page is there only to be read. */
export function isShownModule(name: string): boolean {
  return name.startsWith(folder) && !name.includes('.');
}
