/** `node --import` this: at its end, the process sends the most memory it ever had, in KiB. */
process.on('exit', () => process.send?.(process.resourceUsage().maxRSS));
