import { operatorsOf } from "./operators";

/** What the words of English do to a sentence. */
export const englishOperators = operatorsOf({
  none:
    "may cause, may have caused, might cause, might have caused, could cause, would love, would appreciate, would be happy, would be glad, not hesitate, not only, would like to, only need to, just need to, simply need to, all i need, no problem, no matter, no worries, whether or not, may i, " +
    "as soon as possible, as soon as we can, as soon as i can, if only, not at all, after all, once again, once more, all the best, all set, above all, in all, most welcome, at most times, " +
    "not just, not to mention, if anything, some more, all you need, all you have, everything you need, at all, first of all, all right, no doubt, " +
    "best of all, be after, look after, looking after, looks after, looked after, look after you, looking after you, hope you, hope this, hope that, hope it, hope we, only just, " +
    "no longer valid, not valid anymore, if not, or not, is not monitored, is not read, is not checked, are not read, not monitored, nobody reads, no one reads, you will find, you will see, you will notice, not forget, not forget to, never forget, " +
    "invoice over @fact, bill over @fact, receipt over @fact, @fact over @fact, refund over @fact, payment over @fact, credit over @fact, once @time, working on,  must have been, will not be monitored, your best, " +
    "you would like to, " +
    "had to, at once, once a, once an, once per, once every, only once a, all of these, all of those, all of this, all of it, all of them, all these, most recent, most recently, most likely, over to, over the, over and, over there, over here, over again, " +
    "please note, please note that, please be advised, please be advised that, please be aware, please be aware that, please be informed, please be informed that, please find, please accept, please rest assured, please know, please see, to open, while ago, a while, for a while, in a while, some time, after that, before that time, one or, more or less, sooner or later, a day or, then and, back and forth, terms and conditions",
  not:
    "not, no, never, none, nobody, nothing, nowhere, neither, nor, without, unable, no longer, no one, fail, fails, failed, failing, impossible, has yet to, have yet to, is yet to, are yet to, yet to be, " +
    "unmonitored, unattended, invalid, incorrect, unsuccessful, unsuccessfully, unpaid, inactive, inactivity, incomplete, unverified, hardly, barely, " +
    "unauthorized, unauthorised, unconfirmed, unresolved, unsolved, undelivered, unread, unaffected, avoid, refrain, ineligible, disallowed, prohibited, forbidden, " +
    "by no means, under no circumstances, in no way, far from, refuse, refused, rarely, seldom, non, unreachable, unchanged, unlikely, rejected, reject, declined, denied, deny, turned down",
  trouble:
    "unavailable, outage, outages, is down, are down, was down, were down, be down, been down, goes down, went down, not work, not working, not available, out of order, out of service, stopped working, stops working",
  fine: "works, do work, does work, did work, is working, are working, works again, working again, back to normal, available, is back, are back, up and running, can be reached",
  anyway:
    "even if there is no news, even if there is no news yet, even if there is nothing new, even if nothing has changed, even if nothing changes, even if there is nothing to tell, whether or not something has changed, whether or not there is news, even if it is not fixed, even if it is not solved, either way, in any case",
  maybe:
    "you may have, you may need to, you may need, you may find, you may see, you may notice, you may get, you may receive, you may be, you may lose, may have, may, might, could, perhaps, maybe, possibly, probably, likely, hopefully, hope to, hoping to, hopes to, try to, try and, trying to, tries to, attempt to, " +
    "aim to, expect to, expected to, expected, we expect, i expect, should be able to, seems, seem, appears to, potentially, usually, normally, typically, generally, sometimes, occasionally, " +
    "if possible, where possible, when possible, plan to, plans to, intend to, tentatively, apparently, presumably, supposedly, in theory, there is a chance, are thinking of, " +
    "ought to be able to, reckon, suspect, think, believe, guess, about to try",
  must: "must, you will need to, will need to, will have to, required, requires, require, need to, needs to, have to, has to, obliged, mandatory, compulsory, obligatory, shall be required, you need",
  will: "will, shall, going to, about to, gonna, is due to, are due to, soon be, can expect, you can expect, may expect, you may expect, expect to hear, expect an, expect our, expect my",
  can: "can, able to, you may, you might, are allowed, is allowed, are welcome to, free to, possible to, possible for, may also, are free",
  should:
    "should, would, ought to, recommended, recommend, advised, had better, supposed to, ideally, optional, optionally",
  if: "if, whether, provided that, in case, should you, as long as, should this, should it, should the, should your, should that, in the event, even if, depending, assuming, only if, when, once, if you would like, if you would like to, once you, once you have, once we, once it, once the, once your, as soon as, if you need to, if you have to, if you need, if you must",
  ifnot:
    "unless, except if, otherwise, failure to, to avoid, to prevent, so that you avoid, so you avoid, to stop it, to stop this, to stop that",
  only: "only, solely, exclusively, only once, one time, merely, just once, single use, once only, no more than once",
  least:
    "at least, minimum, no less than, not less than, no fewer than, more than, over @fact, over @time, or more, smallest, lowest, starting at, from just, upwards of, larger than, bigger than, longer than, higher than, older than, greater than",
  most: "at most, up to, maximum, no more than, not more than, no longer than, no later than, greatest, largest, or less, less than, under @fact, under @time, fewer than, within, smaller than, shorter than, lower than, younger than",
  all: "all, every, each, everything, everyone, everybody, always, entire, entirely, fully, completely, any and all, in full, throughout, without exception",
  some: "some, many, few, several, partially, partly, half, a number of, certain, a portion, a handful, a couple, a part of, one of the, parts of, a few, most of, most",
  before:
    "before, until, till, prior to, ahead of, earlier than, by @time, ends on @time, ends at @time, end on @time, expires on @time, expires at @time",
  while: "on @time, at @time, while, during, as long as it, throughout",
  after:
    "after, since, afterwards, later than, following the, subsequent to, from @time, as of @time, starting @time",
  ask: "please, kindly, could you, would you, can you, will you, we ask you, we would ask you",
  or: "or",
  and: "and, both",
});
