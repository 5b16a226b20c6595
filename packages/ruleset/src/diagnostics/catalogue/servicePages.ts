import type { PagesOf } from './page.ts';

/** What `fineline serve` answers where it judges nothing. No file shows these: they take a service that runs. */
export const servicePages: PagesOf<'10'> = {
  FL1001: {
    why: 'The service has a few addresses, and this is none of them. `/openapi.json` lists them with what each of them takes and gives. Check the spelling; there is no slash at the end.',
  },
  FL1002: {
    why: 'The address is there, and is asked with another method. Posts are sent with `POST`, everything else is fetched with `GET`. The header `allow` of the answer names what the address takes.',
  },
  FL1003: {
    why: 'What stands behind the `?` of an address narrows down what is asked. Something that is not known there is refused rather than passed over: it may be a misspelt `policy`, and a post would be held against other policies than you think.',
  },
  FL1004: {
    why: 'The request names a policy, and none of that name is in force here. Nothing is judged by another one in its place. `/v1/policies` lists the policies in force, each with its version and the digest of its rule set.',
  },
  FL1005: {
    why: 'A body is read as its header `content-type` says: JSON, JSON lines, or a text with or without front matter, each in UTF-8. This request says something else, nothing at all, or that its body is compressed. Send it plain, and say what it is.',
  },
  FL1006: {
    why: 'What one request may ask is bounded, so that everybody else is answered too. Send fewer posts at a time. Many posts go as JSON lines, each of which is answered as soon as it is judged. Whoever runs the service sets the bounds: `fineline serve --help`.',
  },
  FL1007: {
    why: 'What came is no request that can be read: its first line, its headers or the length of its body are wrong. It often means that something other than HTTP was sent, or HTTP to a port that is for something else.',
  },
  FL1008: {
    why: 'The request did not arrive in time, or its posts could not be judged in time. What was judged until then is not told, for a part of an answer could be taken for the whole. Send fewer posts at a time.',
  },
  FL1009: {
    why: 'The service is starting, is ending, or is asked as much already as it can answer. Nothing was judged, so nothing may be published because of this answer. Ask again after as many seconds as the header `retry-after` says.',
  },
  FL1010: {
    why: 'Something went wrong that is no fault of the request. Nothing was judged, so nothing may be published because of this answer. Please report it, with the lines of the log that bear its request id.',
  },
};
