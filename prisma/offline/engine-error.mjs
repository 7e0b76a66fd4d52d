// The native engine's user-facing errors, so that the Prisma CLI prints what it always prints.
const FROM_POSTGRES = {
  '3D000': (url) => ['P1003', `Database \`${url.pathname.slice(1)}\` does not exist`],
  '28P01': (url) => [
    'P1000',
    `Authentication failed against database server, the provided database credentials for \`${url.username}\` are not valid.`,
  ],
  ECONNREFUSED: (url) => [
    'P1001',
    `Can't reach database server at \`${url.host}\`\n\nPlease make sure your database server is running at \`${url.host}\`.`,
  ],
};

/** @returns {{ error_code?: string, message: string }} */
export function toUserError(error, url) {
  const known = FROM_POSTGRES[error.code ?? error.errors?.[0]?.code];
  if (!known) return { error_code: error.code, message: error.message };
  const [error_code, message] = known(new URL(url));
  return { error_code, message };
}
