/** Version of the package, which covers the shape of the output. */
export const version = '0.1.0';
