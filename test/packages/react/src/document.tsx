import {Suspense, use} from 'react';
import {Served} from './served.js';

/** The whole page, as a server streams it: the article at once, what takes longer when it has come. */
export function Document({script, comments}: {script: string; comments: Promise<string>}) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>News timeline in React, from a server</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <Served />
        <Suspense fallback={<p>One moment</p>}>
          <Comments comments={comments} />
        </Suspense>
        <script type="module" async src={script} />
      </body>
    </html>
  );
}

function Comments({comments}: {comments: Promise<string>}) {
  return <p>{use(comments)}</p>;
}
