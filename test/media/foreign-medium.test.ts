import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {foreignMedium as mediumAmong} from '../../src/media/foreign-medium.js';
import {providersOf} from '../../src/media/provider-sites.js';
import {everyProvider, foreignMedium} from './every-provider.js';

const providers = [...everyProvider.values()];

/** An address, and the frame it is shown in. */
const EMBEDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  youtube: [
    [
      'https://www.youtube.com/watch?v=aPweFhhXFvY',
      'https://www.youtube-nocookie.com/embed/aPweFhhXFvY?rel=0',
    ],
    [
      'https://m.youtube.com/watch?v=pi2v1m6gmD8&t=5m21s',
      'https://www.youtube-nocookie.com/embed/pi2v1m6gmD8?start=321&rel=0',
    ],
    [
      'http://youtu.be/lIvftGgps24?t=90',
      'https://www.youtube-nocookie.com/embed/lIvftGgps24?start=90&rel=0',
    ],
    ['youtu.be/lIvftGgps24', ''],
    ['//youtu.be/lIvftGgps24', 'https://www.youtube-nocookie.com/embed/lIvftGgps24?rel=0'],
    [
      'https://www.youtube.com/shorts/aPweFhhXFvY',
      'https://www.youtube-nocookie.com/embed/aPweFhhXFvY?rel=0',
    ],
    [
      'https://www.youtube.com/live/aPweFhhXFvY?start=10',
      'https://www.youtube-nocookie.com/embed/aPweFhhXFvY?start=10&rel=0',
    ],
    [
      'https://www.youtube.com/embed/aPweFhhXFvY?start=3&end=9',
      'https://www.youtube-nocookie.com/embed/aPweFhhXFvY?start=3&end=9&rel=0',
    ],
    [
      'https://www.youtube.com/playlist?list=PLx',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PLx&rel=0',
    ],
    [
      'https://www.youtube.com/watch?v=aPweFhhXFvY&list=PLx',
      'https://www.youtube-nocookie.com/embed/aPweFhhXFvY?list=PLx&rel=0',
    ],
    ['https://www.youtube.com/@channel', ''],
    ['https://notyoutube.com/watch?v=aPweFhhXFvY', ''],
    ['https://youtube.com.evil.example/watch?v=aPweFhhXFvY', ''],
  ],
  vimeo: [
    ['https://vimeo.com/304869290', 'https://player.vimeo.com/video/304869290?dnt=1'],
    [
      'https://vimeo.com/304869290/0a1b2c3d4e',
      'https://player.vimeo.com/video/304869290?h=0a1b2c3d4e&dnt=1',
    ],
    [
      'https://player.vimeo.com/video/304869290?h=0a1b2c3d4e',
      'https://player.vimeo.com/video/304869290?h=0a1b2c3d4e&dnt=1',
    ],
    [
      'https://vimeo.com/channels/staffpicks/304869290#t=1m2s',
      'https://player.vimeo.com/video/304869290?dnt=1#t=62s',
    ],
    ['https://vimeo.com/event/12345', 'https://vimeo.com/event/12345/embed?dnt=1'],
    ['https://vimeo.com/about', ''],
  ],
  dailymotion: [
    [
      'http://www.dailymotion.com/video/x2fo0e8_the-history-of',
      'https://geo.dailymotion.com/player.html?video=x2fo0e8',
    ],
    ['https://dai.ly/x2fo0e8', 'https://geo.dailymotion.com/player.html?video=x2fo0e8'],
    [
      'https://www.dailymotion.com/embed/video/x2fo0e8?start=30',
      'https://geo.dailymotion.com/player.html?video=x2fo0e8&startTime=30',
    ],
  ],
  bilibili: [
    [
      'https://www.bilibili.com/video/BV1xx411c7mD?p=2',
      'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&p=2&autoplay=0',
    ],
    [
      'https://www.bilibili.com/video/av170001/',
      'https://player.bilibili.com/player.html?aid=170001&autoplay=0',
    ],
    [
      '//player.bilibili.com/player.html?bvid=BV1xx411c7mD',
      'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&autoplay=0',
    ],
    ['https://b23.tv/BV1xx', ''],
  ],
  rutube: [
    [
      'https://rutube.ru/video/0123456789abcdef0123456789abcdef/',
      'https://rutube.ru/play/embed/0123456789abcdef0123456789abcdef',
    ],
    [
      'https://rutube.ru/video/private/0123456789abcdef0123456789abcdef/?p=k_3',
      'https://rutube.ru/play/embed/0123456789abcdef0123456789abcdef?p=k_3',
    ],
    ['https://rutube.ru/channel/1/', ''],
  ],
  wistia: [
    [
      'https://lakeshore.wistia.com/medias/g2h5ddrucc',
      'https://fast.wistia.net/embed/iframe/g2h5ddrucc?dnt=1',
    ],
    [
      'https://fast.wistia.net/embed/iframe/g2h5ddrucc',
      'https://fast.wistia.net/embed/iframe/g2h5ddrucc?dnt=1',
    ],
  ],
  peertube: [
    [
      'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
      'https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv',
    ],
    [
      'https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d',
      'https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    ],
    [
      'https://tube.example/w/p/kkGMgK9ZtnKfYAgnEtQxbv',
      'https://tube.example/video-playlists/embed/kkGMgK9ZtnKfYAgnEtQxbv',
    ],
    ['https://tube.example/w/short', ''],
  ],
  soundcloud: [
    [
      'https://soundcloud.com/innovationhub/grace-hopper?si=1',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Finnovationhub%2Fgrace-hopper',
    ],
    [
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
      'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    ],
    ['https://soundcloud.com/discover', ''],
  ],
  spotify: [
    [
      'https://open.spotify.com/track/1OT1G66Lt9EpKFWkwK8i9z',
      'https://open.spotify.com/embed/track/1OT1G66Lt9EpKFWkwK8i9z',
    ],
    [
      'https://open.spotify.com/intl-de/episode/1OT1G66',
      'https://open.spotify.com/embed/episode/1OT1G66',
    ],
    [
      'https://play.spotify.com/user/edvard_m/playlist/4xFSdiuP4',
      'https://open.spotify.com/embed/playlist/4xFSdiuP4',
    ],
  ],
  x: [
    [
      'http://twitter.com/ArjunaSoriano/status/164181156147900416',
      'https://platform.twitter.com/embed/Tweet.html?id=164181156147900416&dnt=true',
    ],
    [
      'https://x.com/a/status/164181156147900416?s=20',
      'https://platform.twitter.com/embed/Tweet.html?id=164181156147900416&dnt=true',
    ],
    [
      'https://platform.twitter.com/embed/Tweet.html?id=164181156147900416',
      'https://platform.twitter.com/embed/Tweet.html?id=164181156147900416&dnt=true',
    ],
    [
      'https://twitter.com/#!/NASA/status/164181156147900416',
      'https://platform.twitter.com/embed/Tweet.html?id=164181156147900416&dnt=true',
    ],
    ['https://twitter.com/NASA', ''],
    ['https://platform.twitter.com/widgets.js', ''],
  ],
  instagram: [
    ['http://instagram.com/p/ymwL5JAsw5/', 'https://www.instagram.com/p/ymwL5JAsw5/embed/'],
    [
      'https://www.instagram.com/nasa/reel/ymwL5JAsw5/?igsh=1',
      'https://www.instagram.com/reel/ymwL5JAsw5/embed/',
    ],
    ['http://instagram.com/lukerague/', ''],
  ],
  threads: [
    [
      'https://www.threads.net/@nasa/post/C8abc-_1',
      'https://www.threads.com/@nasa/post/C8abc-_1/embed',
    ],
  ],
  tiktok: [
    [
      'https://www.tiktok.com/@colbertlateshow/video/7611014647642098958?is_from_webapp=1',
      'https://www.tiktok.com/embed/v2/7611014647642098958',
    ],
    ['https://vm.tiktok.com/ZM1/', ''],
  ],
  bluesky: [
    [
      'https://bsky.app/profile/weratedogs.com/post/3mfpmuusv2k2t',
      'https://embed.bsky.app/embed/weratedogs.com/app.bsky.feed.post/3mfpmuusv2k2t',
    ],
    [
      'https://bsky.app/profile/did:plc:abc/post/3mfpmuusv2k2t',
      'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3mfpmuusv2k2t',
    ],
  ],
  telegram: [
    ['https://t.me/durov/284', 'https://t.me/durov/284?embed=1'],
    ['https://t.me/s/durov/284', 'https://t.me/durov/284?embed=1'],
    ['https://t.me/durov', ''],
  ],
  facebook: [
    [
      'https://www.facebook.com/NASA/posts/123',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2FNASA%2Fposts%2F123&show_text=true',
    ],
    [
      'https://www.facebook.com/NASA/videos/123/',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2FNASA%2Fvideos%2F123%2F&show_text=false',
    ],
    ['https://www.facebook.com/NASA', ''],
  ],
  mastodon: [
    [
      'https://mastodon.social/@Gargron/109349477913527020',
      'https://mastodon.social/@Gargron/109349477913527020/embed',
    ],
    [
      'https://mastodon.social/users/Gargron/statuses/109349477913527020',
      'https://mastodon.social/@Gargron/109349477913527020/embed',
    ],
    ['https://mastodon.social/@Gargron@other.example/109349477913527020', ''],
    ['https://mastodon.social/@Gargron', ''],
  ],
  'google-maps': [
    [
      'https://www.google.com/maps/@42.032147,-87.6689625,15z',
      'https://www.google.com/maps?q=42.032147%2C-87.6689625&ll=42.032147%2C-87.6689625&z=15&output=embed',
    ],
    [
      'https://www.google.co.kr/maps/place/Sedan/@48.2591343,3.6949919,7z/data=!4m2',
      'https://www.google.com/maps?q=Sedan&ll=48.2591343%2C3.6949919&z=7&output=embed',
    ],
    [
      'https://www.google.com/maps/dir/W+Adams+St/Evanston/@41.9,-87.7,12z',
      'https://www.google.com/maps?saddr=W+Adams+St&daddr=Evanston&ll=41.9%2C-87.7&z=12&output=embed',
    ],
    [
      'http://maps.google.com/maps?q=chicago&z=11',
      'https://www.google.com/maps?q=chicago&z=11&output=embed',
    ],
    [
      'https://www.google.com/maps/d/viewer?mid=1abc',
      'https://www.google.com/maps/d/embed?mid=1abc',
    ],
    ['https://www.google.com/maps/embed?pb=!1m18', 'https://www.google.com/maps/embed?pb=!1m18'],
    ['https://www.google.com/search?q=maps', ''],
    ['https://maps.app.goo.gl/abc', ''],
  ],
  openstreetmap: [
    [
      'https://www.openstreetmap.org/#map=12/51.128/71.430',
      'https://www.openstreetmap.org/export/embed.html?bbox=71.32014%2C51.07629%2C71.53986%2C51.17971&layer=mapnik',
    ],
    [
      'https://www.openstreetmap.org/?mlat=51.128&mlon=71.43#map=12/51.128/71.430',
      'https://www.openstreetmap.org/export/embed.html?bbox=71.32014%2C51.07629%2C71.53986%2C51.17971&layer=mapnik&marker=51.128%2C71.43',
    ],
    ['https://www.openstreetmap.org/relation/1', ''],
  ],
  'google-docs': [
    [
      'https://docs.google.com/document/d/1WxD/edit?usp=sharing',
      'https://docs.google.com/document/d/1WxD/preview',
    ],
    [
      'https://docs.google.com/document/d/e/2PACX/pub',
      'https://docs.google.com/document/d/e/2PACX/pub?embedded=true',
    ],
    [
      'https://docs.google.com/spreadsheets/d/1WxD/edit#gid=0',
      'https://docs.google.com/spreadsheets/d/1WxD/preview',
    ],
    [
      'https://docs.google.com/presentation/d/1WxD/edit',
      'https://docs.google.com/presentation/d/1WxD/embed',
    ],
    [
      'https://docs.google.com/forms/d/e/1FAI/viewform',
      'https://docs.google.com/forms/d/e/1FAI/viewform?embedded=true',
    ],
  ],
  'google-drive': [
    [
      'https://drive.google.com/file/d/10Ymjq/view?usp=sharing',
      'https://drive.google.com/file/d/10Ymjq/preview',
    ],
    ['https://drive.google.com/uc?id=10Ymjq', 'https://drive.google.com/file/d/10Ymjq/preview'],
    [
      'https://drive.google.com/drive/folders/10Ymjq',
      'https://drive.google.com/embeddedfolderview?id=10Ymjq',
    ],
  ],
  documentcloud: [
    [
      'https://www.documentcloud.org/documents/1377371-folketinget.html',
      'https://embed.documentcloud.org/documents/1377371-folketinget/?embed=1',
    ],
  ],
  datawrapper: [
    ['https://datawrapper.dwcdn.net/AbC12/3/', 'https://datawrapper.dwcdn.net/AbC12/3/'],
    ['https://www.datawrapper.de/_/AbC12/', 'https://datawrapper.dwcdn.net/AbC12/'],
    ['https://www.datawrapper.de/blog', ''],
  ],
  flourish: [
    [
      'https://public.flourish.studio/visualisation/123/',
      'https://flo.uri.sh/visualisation/123/embed',
    ],
    ['https://flo.uri.sh/story/123/embed', 'https://flo.uri.sh/story/123/embed'],
  ],
  wikimedia: [
    [
      'https://commons.wikimedia.org/wiki/File:HST-SM4.jpeg',
      'https://commons.wikimedia.org/wiki/Special:FilePath/HST-SM4.jpeg?width=1280',
    ],
    [
      'https://en.wikipedia.org/wiki/Ada_Lovelace#/media/File:Ada_Lovelace_portrait.jpg',
      'https://en.wikipedia.org/wiki/Special:FilePath/Ada_Lovelace_portrait.jpg?width=1280',
    ],
    [
      'https://de.m.wikipedia.org/wiki/Datei:A.png',
      'https://de.wikipedia.org/wiki/Special:FilePath/A.png?width=1280',
    ],
    ['https://en.wikipedia.org/wiki/Mechanical_Turk', ''],
  ],
  flickr: [
    [
      'https://www.flickr.com/photos/joegermuska/9348943377/',
      'https://embedr.flickr.com/photos/9348943377',
    ],
    ['https://flic.kr/p/2j3fiqw', 'https://embedr.flickr.com/photos/49908537538'],
    ['https://www.flickr.com/people/a/', ''],
  ],
  imgur: [
    ['https://imgur.com/gallery/NRpFrrk', 'https://imgur.com/NRpFrrk/embed?pub=true'],
    ['https://imgur.com/a/NRpFrrk', 'https://imgur.com/a/NRpFrrk/embed?pub=true'],
  ],
};

describe('an address of a provider', () => {
  for (const {id, name} of providers) {
    for (const [url, address] of EMBEDS[id] ?? []) {
      it(`is ${address ? `a frame of ${name}` : 'none'}: ${url}`, () => {
        const medium = foreignMedium({url});
        if (address) expect(medium).to.include({kind: 'embed', provider: id, name, address});
        else expect(medium).to.not.have.property('provider', id);
      });
    }
  }

  it('is tested for each of them', () => {
    expect(Object.keys(EMBEDS).sort()).to.deep.equal(providers.map(({id}) => id).sort());
  });

  it('frames nothing but https, and says which hosts are asked and where readers can go instead', () => {
    for (const [url] of Object.values(EMBEDS).flat()) {
      const medium = foreignMedium({url});
      if (medium.kind !== 'embed') continue;
      expect(new URL(medium.address).protocol, url).to.equal('https:');
      expect(medium.hosts[0], url).to.equal(new URL(medium.address).host);
      expect(medium.page, url).to.match(/^https?:\/\//);
    }
  });

  it('leads to no place that a parameter of it names, unless that is a page of the web', () => {
    for (const url of [
      'https://w.soundcloud.com/player/?url=javascript:alert(1)',
      'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
      'http://www.google.com/maps/embed?pb=1',
      'http://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4',
    ]) {
      const medium = foreignMedium({url});
      expect(medium)
        .to.have.property('page')
        .that.matches(/^https?:/);
      expect(medium)
        .to.have.property('address')
        .that.matches(/^https:/);
    }
  });

  it('is upright for a short film, and lower for a track than for an album', () => {
    const shapeOf = (url: string): unknown => (foreignMedium({url}) as {shape: unknown}).shape;
    expect(shapeOf('https://www.youtube.com/shorts/aPweFhhXFvY')).to.deep.equal({ratio: 9 / 16});
    expect(shapeOf('https://open.spotify.com/track/1')).to.deep.equal({height: 152});
    expect(shapeOf('https://open.spotify.com/album/1')).to.deep.equal({height: 352});
  });
});

describe('what is loaded of providers', () => {
  it('is the one that an address is of, for each of its addresses', async () => {
    for (const [id, rows] of Object.entries(EMBEDS)) {
      for (const [url] of rows.filter(([, address]) => address)) {
        const known = [...(await providersOf([url])).values()].map((provider) => provider.id);
        expect(known, url).to.deep.equal([id]);
      }
    }
  });

  it('is nothing for addresses of nobody known, and one of two that come twice', async () => {
    expect((await providersOf(['https://www.news.example/a', '/own', 'http://['])).size).to.equal(
      0,
    );
    const films = ['https://vimeo.com/1', 'https://vimeo.com/2', 'https://youtu.be/lIvftGgps24'];
    const known = await providersOf(films);
    expect([...known.values()].map(({id}) => id)).to.deep.equal(['youtube', 'vimeo']);
  });

  it('leaves a link where it did not arrive', () => {
    const url = 'https://youtu.be/lIvftGgps24';
    expect(mediumAmong({url}, new Map())).to.deep.equal({kind: 'link', url, name: 'youtu.be'});
  });
});

describe('an address that no provider knows', () => {
  it('is a link with the name of its host', () => {
    expect(foreignMedium({url: 'https://www.news.example/a'})).to.deep.equal({
      kind: 'link',
      url: 'https://www.news.example/a',
      name: 'news.example',
    });
    expect(foreignMedium({url: 'https://en.wikipedia.org/wiki/Railway'})).to.include({
      kind: 'link',
      name: 'Wikipedia (en)',
    });
  });

  it('is framed where the author wants that, by https', () => {
    expect(foreignMedium({url: 'http://chart.example/1', type: 'iframe'})).to.deep.include({
      kind: 'embed',
      provider: 'chart.example',
      content: 'page',
      address: 'https://chart.example/1',
      hosts: ['chart.example'],
    });
    expect(foreignMedium({url: '/own/page', type: 'iframe'}).kind).to.equal('link');
  });

  it('is what the author says it is, or what its host serves', () => {
    expect(foreignMedium({url: '/film?id=3', type: 'video'}).kind).to.equal('video');
    expect(foreignMedium({url: 'https://lh4.googleusercontent.com/x/photo'}).kind).to.equal(
      'picture',
    );
    expect(foreignMedium({url: 'https://youtu.be/lIvftGgps24', type: 'video'}).kind).to.equal(
      'embed',
    );
  });

  it('never throws, and never frames anything but https, whatever it is', () => {
    const hosts = fc.constantFrom(
      'youtube.com',
      'vimeo.com',
      'google.com',
      'x.com',
      'a.example',
      'en.wikipedia.org',
    );
    const paths = fc.constantFrom(
      '/maps/place/%',
      '/watch?v=',
      '/@a/1',
      '/wiki/File:%E0.jpg',
      '/1',
      '/#map=1/2/3',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc
            .tuple(hosts, paths, fc.string())
            .map(([host, path, end]) => `https://${host}${path}${end}`),
        ),
        (url) => {
          for (const type of [undefined, 'iframe', 'video']) {
            const medium = foreignMedium({url, type});
            if (medium.kind === 'embed')
              expect(new URL(medium.address).protocol).to.equal('https:');
          }
        },
      ),
      {numRuns: 1000},
    );
  });
});
