export function prerenderedPage(): Promise<string>;
