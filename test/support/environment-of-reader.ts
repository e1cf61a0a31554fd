/** The environment of somebody who types a command: under `npm test --silent`, another npm would be silent, too. */
export function environmentOfReader(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:loglevel|silent)$/i.test(name)),
  );
}
