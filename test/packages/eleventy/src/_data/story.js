import {readFileSync} from 'node:fs';

export default JSON.parse(readFileSync('story.json', 'utf8'));
