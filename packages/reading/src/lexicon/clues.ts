// What a phase cannot do without, as bits beside those of `classes.ts` and `traits.ts`: where no word of a sentence or of a text
// has its bit, the phase finds nothing there, and need not look.

/** *Never*, *nobody*: may promise not to publish. */
export const promising = 1;
/** *Claims*, *rumours*: what others say, and what may be denied. */
export const claiming = 2;
/** *Sorry*, *our*, *free*: may settle a remark. */
export const settling = 4;
/** *Nobody*, *you*, *like*: may make a remark unkind. */
export const unkind = 8;
/** *Impressed*, *fondly*: may say that the company likes people. */
export const fond = 16;
/** *House*, *cottage*: where somebody lives. */
export const home = 32;
/** *Lives*, *residents*, *colleagues*: may tell whoever lives in a road or works for a firm. */
export const settled = 64;
/** *A*, *twins*, *hardly*: may tell of a few people without a number. */
export const few = 128;
/** *Permission*, *signed*: people may have been asked whether one may tell. */
export const consenting = 256;
/** *Husband*, *flatmate*: somebody near to whoever reads. */
export const close = 512;
/** *Million*, *billion*. */
export const great = 1024;
/** *Sorry*, *apologies*: the company may make it good. */
export const amending = 2048;
/** *Bug*, *outage*: may have befallen people. */
export const faulty = 4096;
/** *Deleted*, *retracted*: what was said may be withdrawn. */
export const withdrawing = 8192;
/** *Average*, *typical*. */
export const average = 16384;
/** *Room*, *seats*, *till*: where somebody is, with a number to it. */
export const spot = 32768;
/** *Quit*, *left*, *gave*: what nobody boasts of may be a merit by its object. */
export const merit = 65536;
