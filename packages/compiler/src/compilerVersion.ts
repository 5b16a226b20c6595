/** The version of this compiler, as its package has it (a test compares). */
export const compilerVersion = '0.1.0';
