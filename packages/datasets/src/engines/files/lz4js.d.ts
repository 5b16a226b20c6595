declare module 'lz4js' {
  const lz4: {
    readonly compress: (data: Uint8Array) => Uint8Array;
    readonly decompress: (data: Uint8Array) => Uint8Array;
  };
  export default lz4;
}
